// RULES half: once held out, until its scores had guided rules. Nothing here may appear in wordings-heldout/.
import type { WordingBank } from "../../wordings";
import { company } from "./company";
import { foreign } from "./foreign";
import { industries } from "./industries";
import { offer } from "./offer";
import { site } from "./site";
import { traps } from "./traps";
import { trust } from "./trust";

export const onceHeldOutBank: WordingBank = {
  half: "rules",
  industries,
  company,
  offer,
  trust,
  traps,
  site,
  foreign,
};
