import type { DrawnTruth } from "./draw-truth";
import { industryOf } from "./industries";
import { drawBuyer, drawInvestor, drawPerson, drawPrize } from "./names";
import type { Random } from "./random";
import type { SiteWriter } from "./site-writer";
import { fillTemplate, offerLine, thirdPerson, type WordingBank } from "./wordings";

export type Subject = {
  readonly name: string;
  readonly truth: DrawnTruth;
  readonly bank: WordingBank;
  readonly random: Random;
  readonly writer: SiteWriter;
};

const stageNames = {
  bootstrapped: "bootstrapped",
  pre_seed: "pre-seed",
  seed: "seed",
  series_a: "Series A",
  series_b: "Series B",
  series_c: "Series C",
  series_d_plus: "Series D",
  public: "public",
} as const;
const months = ["January", "March", "May", "September", "November"] as const;
const softwareRoles = [
  "backend engineer",
  "product designer",
  "data analyst",
  "support specialist",
  "account manager",
] as const;
const craftRoles = [
  "workshop assistant",
  "warehouse clerk",
  "sales assistant",
  "project coordinator",
  "bookkeeper",
] as const;

/** Chance that a fact is said anywhere on the site at all. */
const said = 0.78;

const baseSlots = ({ name, truth, random, bank }: Subject): Record<string, string> => {
  const wording = bank.industries[truth.industry];
  const audience = random.pick(wording.audiences);
  const does = random.pick(wording.does).replaceAll("{audience}", audience);
  return {
    company: name,
    product: truth.productName,
    audience,
    does,
    doesS: thirdPerson(does),
    city: truth.city,
    country: truth.country,
    month: random.pick(months),
    year: String(random.between(Math.max(truth.foundedYear + 1, 2019), 2025)),
  };
};

/** What it does and for whom, on the home page and the product page. Always said. */
export const stateOffer = (subject: Subject): void => {
  const { writer, bank, truth, random } = subject;
  const wording = bank.industries[truth.industry];
  const line = `${offerLine(random.pick(wording.nouns), random.pick(wording.audiences))}.`;
  writer.say("home", "topic", [line], {});
  writer.say("home", "topic", bank.company.what, baseSlots(subject));
  writer.say("home", "topic", wording.products, baseSlots(subject));
  if (random.chance(0.6)) writer.say("about", "topic", bank.company.what, baseSlots(subject));
  writer.say("product", "topic", wording.products, baseSlots(subject));
  writer.say("product", "topic", bank.company.what, baseSlots(subject));
  stateAi(subject);
  if (!industryOf(truth.industry).software) return;
  const { offer } = bank;
  const slots = baseSlots(subject);
  if (random.chance(said)) {
    writer.say(
      "product",
      "openSource",
      truth.openSource ? offer.openSource : offer.closedSource,
      slots,
    );
  }
  if (random.chance(said)) {
    writer.say(random.pick(["product", "faq"]), "api", truth.api ? offer.api : offer.noApi, slots);
  }
};

const stateAi = ({ writer, bank, truth, random, name }: Subject): void => {
  const { offer } = bank;
  const tasks = bank.industries[truth.industry].aiTasks;
  const page = random.pick(["home", "product", "product", "about"] as const);
  const slots = { company: name, product: truth.productName };
  if (truth.ai === "negated") writer.say(page, "ai", offer.aiNegated, slots);
  else if (truth.ai === "adjacent") writer.say(page, "ai", offer.aiAdjacent, slots);
  else if (truth.ai !== "none") {
    const templates = truth.ai === "plain" ? offer.aiPlain : offer.aiImplied;
    writer.say(page, "ai", templates, { ...slots, task: random.pick(tasks) });
    if (random.chance(0.4)) {
      writer.say("product", "ai", templates, { ...slots, task: random.pick(tasks) });
    }
  }
};

/** History, people, place, money and ownership. */
export const stateCompany = (subject: Subject): void => {
  const { writer, bank, truth, random } = subject;
  const { company } = bank;
  const slots = baseSlots(subject);
  const sheet = random.chance(0.3);
  if (random.chance(said)) {
    const year = String(truth.foundedYear);
    if (sheet) writer.label("about", "founded", random.pick(company.labels.founded), year);
    else writer.say("about", "founded", company.founded, { ...slots, year });
  }
  if (random.chance(said)) {
    const n = String(truth.employees);
    if (sheet) writer.label("about", "size", random.pick(company.labels.size), n);
    else writer.say("about", "size", company.size, { ...slots, n });
  }
  if (random.chance(said + 0.1)) {
    const value = `${truth.city}, ${truth.country}`;
    if (sheet) writer.label("about", "place", random.pick(company.labels.place), value);
    else writer.say(random.pick(["about", "contact", "home"]), "place", company.place, slots);
  }
  stateMoney(subject, slots);
  if (random.chance(said * 0.7)) {
    const type = random.pick(company.typeNouns[truth.companyType]);
    writer.say("about", "ownership", company.type, { ...slots, type });
  }
  if (truth.nonprofit && random.chance(said + 0.1)) {
    writer.say(random.pick(["home", "about"]), "ownership", company.nonprofit, slots);
  }
  if (truth.status === "inactive") writer.say("home", "status", company.closed, slots);
  else if (truth.status === "acquired") {
    writer.say(random.pick(["about", "post"]), "status", company.acquired, {
      ...slots,
      buyer: drawBuyer(random),
    });
  } else if (!truth.nonprofit && random.chance(0.35)) {
    writer.say("about", "status", company.independent, slots);
  }
  if (truth.award && random.chance(said)) {
    writer.say(random.pick(["about", "post"]), "award", company.award, {
      ...slots,
      prize: drawPrize(random),
    });
  }
};

const stateMoney = (
  { writer, bank, truth, random }: Subject,
  slots: Readonly<Record<string, string>>,
): void => {
  if (truth.funding === null || !random.chance(said)) return;
  if (truth.funding.stage === "bootstrapped") {
    writer.say("about", "funding", bank.company.bootstrapped, slots);
    return;
  }
  const millions = truth.funding.usd / 1_000_000;
  const amount =
    millions < 1
      ? `$${truth.funding.usd / 1000},000`
      : random.pick([`$${millions} million`, `$${millions}M`, `US$ ${millions} million`]);
  writer.say(random.pick(["about", "post"]), "funding", bank.company.raised, {
    ...slots,
    amount,
    stage: stageNames[truth.funding.stage],
    investor: drawInvestor(random),
  });
};

/** Certifications, named customers and open positions. */
export const stateTrust = (subject: Subject): void => {
  const { writer, bank, truth, random } = subject;
  const { trust, company } = bank;
  const slots = baseSlots(subject);
  for (const { name, state } of truth.certifications) {
    if (!random.chance(said)) continue;
    const cert = random.pick(trust.certificationNames[name]);
    const held = name === "HIPAA" || name === "GDPR" ? trust.certifiedHipaa : trust.certified;
    const templates = { held, in_progress: trust.inProgress, not_yet: trust.notYet }[state];
    writer.say("security", "certification", templates, { ...slots, cert }, name);
  }
  if (random.chance(said)) {
    const [a = "", b = "", c = ""] = truth.customers.named;
    const templates = truth.customers.disclosed ? trust.customers : trust.undisclosed;
    writer.say(random.pick(["customers", "customers", "home"]), "customers", templates, {
      ...slots,
      a,
      b,
      c,
    });
  }
  if (truth.status !== "inactive" && random.chance(said)) {
    const roles = industryOf(truth.industry).software ? softwareRoles : craftRoles;
    const [role = "", role2 = ""] = random.sample(roles, 2);
    const count = String(random.between(2, 9));
    const templates = truth.hiring ? company.hiring : company.notHiring;
    writer.say("careers", "hiring", templates, { ...slots, role, role2, count });
  }
};

/** Ratings and testimonials, in the form that the truth names. */
export const stateReviews = ({ writer, bank, truth, random, name }: Subject): void => {
  const { form, tone, rating, count } = truth.reviews;
  if (form === "none") return;
  const { trust } = bank;
  const page =
    form === "json_ld" ? "home" : random.pick(["customers", "customers", "home"] as const);
  const slots = { company: name, product: truth.productName };
  if (form === "text" && rating !== null) {
    writer.say(page, "reviews", tone === "good" ? trust.ratedWell : trust.ratedBadly, {
      ...slots,
      rating: rating.toFixed(1),
      count: String(count),
    });
  }
  if (form === "json_ld" && rating !== null) {
    writer.addJsonLd(page, {
      "@context": "https://schema.org",
      "@type": "Organization",
      name,
      aggregateRating: {
        "@type": "AggregateRating",
        ratingValue: rating.toFixed(1),
        bestRating: "5",
        reviewCount: String(count),
      },
    });
    writer.record({
      fact: "reviews",
      page,
      text: `"ratingValue":"${rating.toFixed(1)}"`,
      form: "json_ld",
    });
  }
  if (form === "stars" || form === "testimonials") {
    const words = random.sample(tone === "good" ? trust.praise : trust.complaints, 3);
    for (const template of words) {
      const text = fillTemplate(template, slots);
      const stars = tone === "good" ? random.pick([5, 5, 4]) : random.pick([1, 1, 2]);
      const label = fillTemplate(random.pick(trust.starLabels), { stars: String(stars) });
      writer.add(page, {
        kind: "quote",
        text,
        by: drawPerson(random),
        stars: form === "stars" ? { count: stars, label } : null,
      });
      writer.record({ fact: "reviews", page, text, form: "text" });
      if (form === "stars")
        writer.record({ fact: "reviews", page, text: label, form: "attribute" });
    }
  }
};

/** A price list, or the refusal to give one; a trial, or none. */
export const statePricing = (subject: Subject): void => {
  const { writer, bank, truth, random } = subject;
  const { offer } = bank;
  const industry = industryOf(truth.industry);
  const slots = baseSlots(subject);
  if (random.chance(said)) {
    if (truth.pricingPublished) {
      const plans = random.pick(offer.planNames);
      const unit = random.pick(offer.priceUnits[industry.priceUnit]);
      const base =
        { seat: 9, item: 38, project: 950, visit: 29 }[industry.priceUnit] + random.between(0, 40);
      const sign =
        truth.region === "Europe" ? (truth.country === "United Kingdom" ? "£" : "€") : "$";
      const price = `${sign}${base}`;
      writer.say("pricing", "pricing", offer.priced, { ...slots, plan: plans[0], price, unit });
      if (random.chance(0.6)) {
        writer.add("pricing", {
          kind: "table",
          head: ["", unit],
          rows: plans.map((plan, at) => [plan, `${sign}${base * (at * 2 + 1)}`]),
        });
      }
    } else {
      writer.say(random.pick(["pricing", "pricing", "faq"]), "pricing", offer.unpriced, slots);
    }
  }
  if (industry.software && random.chance(said * 0.8)) {
    writer.say("pricing", "trial", truth.freeTrial ? offer.trial : offer.noTrial, {
      ...slots,
      days: random.pick(["7", "14", "30"]),
    });
  }
};
