// RULES half: once held out, until its scores had guided rules. Nothing here may appear in wordings-heldout/.
import type { WordingBank } from "../../wordings";
import { goodsIndustries } from "./goods-industries";
import { serviceIndustries } from "./service-industries";

export const industries: WordingBank["industries"] = { ...serviceIndustries, ...goodsIndustries };
