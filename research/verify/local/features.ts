import { award } from "./award-feature";
import type { Feature } from "./feature";
import { openSource } from "./open-source-feature";
import { freePlan, moneyBack, prices } from "./price-features";
import { api, mobileApp } from "./product-features";
import { freeTrial } from "./trial-feature";

/** The first whose words a criterion has is the one it asks for. */
export const features: readonly Feature[] = [
  freeTrial,
  freePlan,
  prices,
  api,
  openSource,
  mobileApp,
  moneyBack,
  award,
];
