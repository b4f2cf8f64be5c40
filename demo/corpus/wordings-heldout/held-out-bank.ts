// HELD-OUT half: used to evaluate. Whoever writes judge or planner rules must not read this folder.
import type { WordingBank } from "../wordings";
import { company } from "./company";
import { foreign } from "./foreign";
import { industries } from "./industries";
import { offer } from "./offer";
import { site } from "./site";
import { traps } from "./traps";
import { trust } from "./trust";

export const heldOutBank: WordingBank = {
  half: "held-out",
  industries,
  company,
  offer,
  trust,
  traps,
  site,
  foreign,
};
