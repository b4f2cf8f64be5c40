// RULES half: whoever writes judge or planner rules may read this folder, once-held-out/ included.
import type { WordingBank } from "../wordings";
import { company } from "./company";
import { foreign } from "./foreign";
import { industries } from "./industries";
import { joinBanks } from "./join-banks";
import { offer } from "./offer";
import { onceHeldOutBank } from "./once-held-out/once-held-out-bank";
import { site } from "./site";
import { traps } from "./traps";
import { trust } from "./trust";

const firstBank: WordingBank = {
  half: "rules",
  industries,
  company,
  offer,
  trust,
  traps,
  site,
  foreign,
};

export const rulesBank: WordingBank = joinBanks(firstBank, onceHeldOutBank);
