const baseVerbs =
  `have offer provide sell make build develop create use publish show list support run operate serve help expand deploy assist work focus specialize
  specialise target ship deliver let allow enable integrate accept hold own employ pay donate give teach design produce manufacture
  grow rent lend invest claim mention describe display feature win lack turn combine replace automate monitor track detect manage
  organize organise connect analyze analyse protect fight reduce remove cut save measure translate print recycle repair clean store
  move transport treat diagnose test brew roast sew bake do apply rely deal cater cover handle host import export install insure
  maintain match optimize optimise power prevent process promote source simplify speed supply tackle transform trade train
  verify fund research sponsor state guarantee bring buy convert capture collect compare compete control curate customize customise
  digitize engage extract fix generate include improve lead license market mine modernize need partner plan predict prepare provision
  publish raise rescue review score secure solve stream teach tell think want write keep put set take explain hire report
  participate belong respond name disclose allow commit come go live call look respect refund return answer care`.split(
    /\s+/,
  );

const thirdPersonOf = (base: string): string => {
  if (base === "have") return "has";
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
};

const doubled: ReadonlySet<string> = new Set(
  "ship let run cut win rent put set plan control get"
    .split(" ")
    .filter((verb) => verb !== "rent" && verb !== "control"),
);

const gerundOf = (base: string): string => {
  if (doubled.has(base)) return `${base}${base.at(-1)}ing`;
  return /[^e]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
};

export type VerbForm = { readonly thirdPerson: string; readonly form: "base" | "third" | "gerund" };

const verbForms = new Map<string, VerbForm>();
for (const base of baseVerbs) {
  const thirdPerson = thirdPersonOf(base);
  verbForms.set(base, { thirdPerson, form: "base" });
  verbForms.set(thirdPerson, { thirdPerson, form: "third" });
  verbForms.set(gerundOf(base), { thirdPerson, form: "gerund" });
}
verbForms.set("specialising", { thirdPerson: "specialises", form: "gerund" });
for (const past of ["specialized", "specialised", "focused", "focussed"]) {
  verbForms.set(past, {
    thirdPerson: past.startsWith("f") ? "focuses" : "specializes",
    form: "gerund",
  });
}

/** What a folded word is as a verb; null when it is none that we know. */
export const findVerb = (word: string): VerbForm | null => verbForms.get(word) ?? null;

/** `does not` takes the base form: "uses" → "use". */
export const baseOf = (thirdPerson: string): string =>
  baseVerbs.find((base) => thirdPersonOf(base) === thirdPerson) ?? thirdPerson;

/** "works in fintech" → "does not work in fintech", "is open source" → "is not open source". */
export const negateStatement = (statement: string): string => {
  const [verb = "", ...rest] = statement.split(" ");
  const tail = rest.join(" ");
  if (verb === "is" || verb === "was" || verb === "can" || verb === "will") {
    return `${verb} not ${tail}`;
  }
  return verbForms.get(verb)?.form === "third"
    ? `does not ${baseOf(verb)} ${tail}`
    : `not ${statement}`;
};

/** Whether a statement of ours says what a company is not: "does not work in fintech", "has no reviews". */
export const isNegatedStatement = (statement: string): boolean =>
  /^(?:does not|is not|was not|can not|cannot|will not|not|has no)\b/.test(statement);
