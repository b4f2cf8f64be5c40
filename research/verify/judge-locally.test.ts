import { describe, expect, it } from "vitest";
import type { Condition, Criterion } from "../plan/plan";
import { assessCompany } from "./assess-company";
import { judgeLocally } from "./judge-locally";
import { companyOf, pageOf, siteOf } from "./page-fixture";
import type { Outcome } from "./verdict";

const home = pageOf("/", [
  "# Lumenforge",
  "We build wooden chairs for libraries.",
  "Each chair is made of ash.",
]);
const about = pageOf("/about", ["# Who we are", "Our team makes chairs that can be repaired."]);

const outcomeOf = (
  line: string,
  text: string,
  kind: Criterion["kind"],
  path = "/info",
  condition: Condition | null = null,
): Outcome | undefined =>
  assessCompany({
    company: companyOf(),
    criteria: [{ id: "c", text, kind, condition }],
    site: siteOf(home, about, pageOf(path, ["# Details", line])),
  }).verdicts[0]?.outcome;

const ai = (line: string) => outcomeOf(line, "is AI-related", "topic", "/product");
const reviews = (line: string, text = "has good reviews on its website") =>
  outcomeOf(line, text, "reviews", "/customers");

describe("judgeLocally on topics", () => {
  it.each([
    "We use artificial intelligence to match grain.",
    "Our neural networks sort the planks.",
    "The saw is steered by a model that was trained on photos of wood.",
    "The camera recognises cracks in the planks before the saw does.",
    "Our software predicts which saw blade breaks next.",
    "The more planks it has seen, the better our saw cuts.",
    "Order in plain words: our shop understands spoken language.",
  ])("takes it as AI-related, named or implied: %s", (line) => expect(ai(line)).toBe("met"));

  it.each([
    "We do not use AI.",
    "Everything is done by hand, never by artificial intelligence.",
    "Our founder once listened to a talk about AI.",
    "We make chairs for AI companies.",
    "Our apprentices recognise faults in the wood by hand.",
    "Nobody predicts the price of oak.",
  ])("does not take denial, passing mention or audience for it: %s", (line) =>
    expect(ai(line)).toBe("not_met"),
  );

  it("says what the company does instead, with a quote, and only after several pages", () => {
    const site = siteOf(home, about);
    const criterion: Criterion = {
      id: "c",
      text: "works in cybersecurity",
      kind: "topic",
      condition: null,
    };
    const verdict = judgeLocally({ company: companyOf(), criterion, passages: [], site });
    expect(verdict.outcome).toBe("not_met");
    expect(verdict.citations[0]?.quote).toContain("chairs");
    const bare = siteOf(pageOf("/", ["# Hello", "Nice to see you."]));
    expect(
      judgeLocally({ company: companyOf(), criterion, passages: [], site: bare }).outcome,
    ).toBe("unclear");
  });

  it("inverts a negated criterion", () => {
    expect(outcomeOf("We do not use AI.", "does not use AI", "topic", "/product")).toBe("met");
    expect(outcomeOf("We use AI to match grain.", "does not use AI", "topic", "/product")).toBe(
      "not_met",
    );
  });
});

describe("judgeLocally on reviews", () => {
  it.each([
    "Rated 4.8 out of 5 by 212 customers.",
    "4,7/5 from 98 reviews",
    "★★★★★",
    "> “We love this chair and would buy it again.”",
  ])("finds good ones: %s", (line) => expect(reviews(line)).toBe("met"));
  it.each([
    "Rated 2.1 out of 5 by 212 customers.",
    "★☆☆☆☆",
    "> “Terrible service. Nobody answered for weeks.”",
  ])("finds bad ones: %s", (line) => expect(reviews(line)).toBe("not_met"));
  it.each([
    "Write a review!",
    "We review contracts within a day.",
    "Our software helps shops to get more 5-star reviews.",
    "Open 24/7.",
  ])("is not misled by: %s", (line) => expect(reviews(line)).toBe("unclear"));
  it("compares with the bound that is asked for", () => {
    expect(reviews("Rated 4.4 out of 5 by 80 customers.", "is rated above 4.5")).toBe("not_met");
    expect(reviews("Rated 4.6 out of 5 by 80 customers.", "is rated above 4.5")).toBe("met");
  });
  it("says how many pages were read when there are none", () => {
    const verdict = judgeLocally({
      company: companyOf(),
      criterion: { id: "c", text: "has good reviews", kind: "reviews", condition: null },
      passages: [],
      site: siteOf(home, about),
    });
    expect(verdict.reasoning).toBe("2 pages read, none shows reviews.");
  });
});

describe("judgeLocally on what is offered, certified and named", () => {
  it.each<[string, string, Criterion["kind"], Outcome]>([
    ["Starter costs $49 per user per month.", "publishes its prices", "pricing", "met"],
    ["Contact us for pricing.", "publishes its prices", "pricing", "not_met"],
    ["We raised $12 million last year.", "publishes its prices", "pricing", "unclear"],
    [
      "Start your free 14-day trial, no credit card needed.",
      "offers a free trial",
      "pricing",
      "met",
    ],
    ["We do not offer a free trial.", "offers a free trial", "pricing", "not_met"],
    ["Lumenforge is SOC 2 certified.", "is SOC 2 certified", "certification", "met"],
    ["Our SOC 2 audit is in progress.", "is SOC 2 certified", "certification", "not_met"],
    ["We are not yet SOC 2 certified.", "is SOC 2 certified", "certification", "not_met"],
    [
      "We help our clients to prepare for their SOC 2 audits.",
      "is SOC 2 certified",
      "certification",
      "unclear",
    ],
    ["Our hosting provider is SOC 2 certified.", "is SOC 2 certified", "certification", "unclear"],
    [
      "Trusted by Harbor Foods, Mistral Rail and Northwind.",
      "names its customers",
      "customers",
      "met",
    ],
    [
      "We do not publish the names of our customers.",
      "names its customers",
      "customers",
      "not_met",
    ],
    ["Kestrel has a REST API.", "offers an API", "product", "met"],
    ["There is no public API.", "offers an API", "product", "not_met"],
    ["Our code is open source under the MIT licence.", "is open source", "product", "met"],
    ["We donate to open source projects.", "is open source", "product", "unclear"],
  ])("%s — %s (%s): %s", (line, text, kind, expected) =>
    expect(outcomeOf(line, text, kind, "/more")).toBe(expected),
  );
});

describe("judgeLocally on structured criteria", () => {
  const founded = { field: "foundedYear", gte: 2010, negated: false } as const;
  const germany = {
    field: "place",
    anyOf: [{ kind: "country", name: "Germany" }],
    negated: false,
  } as const satisfies Condition;

  it.each<[string, Condition, Outcome]>([
    ["Lumenforge was founded in 2014.", founded, "met"],
    ["In business since 1998.", founded, "not_met"],
    ["Our founder opened her first business in 1987.", founded, "unclear"],
    [
      "We are a team of 42 people.",
      { field: "employees", gte: 20, lte: 50, negated: false },
      "met",
    ],
    [
      "Some of our customers have more than 2,000 employees.",
      { field: "employees", gte: 1, negated: false },
      "unclear",
    ],
    ["Our headquarters are in Berlin, Germany.", germany, "met"],
    ["We are based in Lyon.", germany, "not_met"],
    ["We are an AI company.", germany, "unclear"],
    [
      "In March, we raised a $12M Series A round led by Birch Capital.",
      { field: "fundingUsd", gte: 10_000_000, negated: false },
      "met",
    ],
    [
      "We have grown without venture capital.",
      { field: "fundingStage", anyOf: ["bootstrapped"], negated: false },
      "met",
    ],
    [
      "Our sales financed every machine in the hall.",
      { field: "fundingStage", anyOf: ["bootstrapped"], negated: false },
      "met",
    ],
    [
      "Our founders hold one hundred percent.",
      { field: "fundingStage", anyOf: ["bootstrapped"], negated: false },
      "met",
    ],
    ["We have no open positions at the moment.", { field: "hiring", is: true }, "not_met"],
  ])("%s", (line, condition, expected) =>
    expect(outcomeOf(line, "x", "structured", "/about-us", condition)).toBe(expected),
  );

  it("lets the profile decide before any page, as a fact", () => {
    const verdict = judgeLocally({
      company: companyOf({ foundedYear: 1990 }),
      criterion: { id: "c", text: "founded after 2010", kind: "structured", condition: founded },
      passages: [],
      site: siteOf(pageOf("/", ["Founded in 2015."])),
    });
    expect(verdict).toMatchObject({
      outcome: "not_met",
      judge: "fact",
      citations: [],
      fact: { field: "foundedYear", value: 1990 },
    });
  });
});

describe("judgeLocally where little can be read", () => {
  const criterion: Criterion = { id: "c", text: "is AI-related", kind: "topic", condition: null };
  it("names the language of pages that it cannot judge", () => {
    const site = siteOf(
      pageOf("/", ["Wir bauen Stühle ohne künstliche Intelligenz."], { language: "de" }),
    );
    const verdict = judgeLocally({ company: companyOf(), criterion, passages: [], site });
    expect(verdict.outcome).toBe("unclear");
    expect(verdict.reasoning).toContain("German");
  });

  it("decides by structured facts of a page in another language", () => {
    const site = siteOf(
      pageOf("/", ["Wir bauen Stühle.", "fact foundingDate = 2014"], { language: "de" }),
    );
    const condition: Condition = { field: "foundedYear", gte: 2010, negated: false };
    expect(
      judgeLocally({
        company: companyOf(),
        criterion: { ...criterion, kind: "structured", condition },
        passages: [],
        site,
      }).outcome,
    ).toBe("met");
  });

  it("concludes nothing without the homepage, and says why", () => {
    const site = {
      pages: [about],
      skipped: [{ url: "https://x.test/", reason: "timed out", outcome: "timeout" as const }],
      homepageRead: false,
    };
    const verdict = judgeLocally({ company: companyOf(), criterion, passages: [], site });
    expect(verdict.outcome).toBe("unclear");
    expect(verdict.reasoning).toContain("timed out");
  });
});

describe("hostile pages", () => {
  it("are judged in bounded time, whatever they repeat", () => {
    const fillers = [
      "Aa ",
      "a ",
      "we are a ",
      "A, ",
      "Aa and ",
      "no ",
      "4.5 ",
      "$1 ",
      "trial ",
      "((((",
      "Our Aa ",
      "since 2001 ",
      "SOC 2 not ",
      '"“',
    ];
    const criteria: Criterion[] = [
      { id: "1", text: "names its customers", kind: "customers", condition: null },
      { id: "2", text: "has good reviews", kind: "reviews", condition: null },
      { id: "3", text: "is SOC 2 certified", kind: "certification", condition: null },
      { id: "4", text: "publishes its prices", kind: "pricing", condition: null },
      { id: "5", text: "is AI-related", kind: "topic", condition: null },
      {
        id: "6",
        text: "x",
        kind: "structured",
        condition: { field: "place", anyOf: [{ kind: "country", name: "France" }], negated: false },
      },
      {
        id: "7",
        text: "x",
        kind: "structured",
        condition: { field: "companyType", anyOf: ["agency"], negated: false },
      },
      {
        id: "8",
        text: "x",
        kind: "structured",
        condition: { field: "employees", gte: 4, negated: false },
      },
    ];
    for (const filler of fillers) {
      const site = siteOf(
        pageOf(
          "/",
          Array.from(
            { length: 40 },
            (_, index) => `${filler.repeat(Math.floor(880 / filler.length))}${index}`,
          ),
        ),
      );
      const before = process.cpuUsage();
      assessCompany({ company: companyOf(), criteria, site });
      const { user } = process.cpuUsage(before);
      expect(user / 1000, `milliseconds for ${JSON.stringify(filler)}`).toBeLessThan(1500);
    }
  });
});

describe("judgeLocally leaves out what does not speak for the company", () => {
  const verdict = (
    pages: Parameters<typeof siteOf>,
    text: string,
    kind: Criterion["kind"],
    condition: Condition | null = null,
  ) =>
    assessCompany({
      company: companyOf(),
      criteria: [{ id: "c", text, kind, condition }],
      site: siteOf(...pages),
    }).verdicts[0];

  it("does not take employees' insurance for the business", () => {
    const careers = pageOf("/careers", [
      "# Benefits",
      "We provide medical, dental and vision plans.",
      "100% health insurance coverage for you and your family.",
    ]);
    expect(verdict([home, about, careers], "works in healthcare", "topic")?.outcome).not.toBe(
      "met",
    );
    expect(verdict([home, about, careers], "works in insurance", "topic")?.outcome).not.toBe("met");
  });

  it("does not deny a field by a footnote or a heading", () => {
    const insurer = pageOf("/", [
      "# Cyber insurance for small firms",
      "Lumenforge is an insurance company for small firms.",
      "*The scanner is not a requirement for insurance coverage through Lumenforge.",
      "# No insurance needed",
      "Lumenforge Security, LLC does not provide insurance services.",
    ]);
    expect(verdict([insurer, about], "works in insurance", "topic")?.outcome).not.toBe("not_met");
  });

  it("takes no staff member for a vacancy, and no employee for a customer", () => {
    const careers = pageOf("/careers", [
      "# Our people",
      "Mara Lind, Recruiting Specialist",
      "> “Our growing team is inspired and I love working here with wonderful colleagues.”",
    ]);
    const hiring = { field: "hiring", is: true } as const;
    expect(verdict([home, about, careers], "is hiring", "structured", hiring)?.outcome).toBe(
      "unclear",
    );
    expect(verdict([home, about, careers], "has good reviews", "reviews")?.outcome).toBe("unclear");
  });

  it("is less sure of three reviews than of three hundred", () => {
    const rated = (count: number) =>
      verdict(
        [home, pageOf("/reviews", ["fact ratingValue = 5", `fact ratingCount = ${count}`])],
        "has good reviews",
        "reviews",
      )?.confidence ?? 0;
    expect(rated(3)).toBeLessThan(0.7);
    expect(rated(300)).toBeGreaterThan(0.9);
  });

  it("quotes the company's own sentence before a menu item, and ends its reasoning once", () => {
    const product = pageOf("/product", [
      "- AI Search",
      "- How teams work together with AI",
      "We build AI software that sorts planks by their grain.",
    ]);
    const found = verdict([product, home, about], "is AI-related", "topic");
    expect(found?.citations[0]?.quote).toMatch(/^We build AI software/);
    expect(found?.reasoning).not.toMatch(/[.!?]”\./);
  });

  it("answers whom a company serves by fields, not by names", () => {
    const question = pageOf("/product", ["Can I use Lumenforge for commercial purposes?"]);
    expect(
      verdict([home, about, question], "serves the healthcare industry", "customers")?.outcome,
    ).not.toBe("met");
  });
});
