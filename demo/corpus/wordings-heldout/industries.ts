// HELD-OUT half: used to evaluate. Whoever writes judge or planner rules must not read this file.
import type { WordingBank } from "../wordings";
import { goodsIndustries } from "./goods-industries";
import { serviceIndustries } from "./service-industries";

export const industries: WordingBank["industries"] = { ...serviceIndustries, ...goodsIndustries };
