// RULES half: whoever writes judge or planner rules may read this folder.
import type { WordingBank } from "../wordings";
import { company } from "./company";
import { foreign } from "./foreign";
import { industries } from "./industries";
import { offer } from "./offer";
import { site } from "./site";
import { traps } from "./traps";
import { trust } from "./trust";

export const rulesBank: WordingBank = {
  half: "rules",
  industries,
  company,
  offer,
  trust,
  traps,
  site,
  foreign,
};
