import { createHash } from "node:crypto";
import robotsParser from "robots-parser";
import { describe, expect, it } from "vitest";
import { companyProfileSchema } from "@/research/company";
import type { DemoCompany } from "./demo-company";
import { generateDemoCorpus } from "./generate-demo-corpus";
import { industryKeys } from "./industries";
import { escapeHtml } from "./layout";
import { decodeDemoPage, foldMarks, visibleText } from "./page-text.fixture";

const companies = generateDemoCorpus();

const digest = (corpus: readonly DemoCompany[]) => {
  const hash = createHash("sha256");
  for (const { profile, half, truth, pages } of corpus) {
    hash.update(JSON.stringify([profile, half, truth]));
    for (const { body, ...page } of pages) hash.update(JSON.stringify(page)).update(body);
  }
  return hash.digest("hex");
};

const contentPages = ({ pages }: DemoCompany) => pages.filter(({ role }) => role === "content");
const withTrap = (trap: string) => companies.filter(({ truth }) => truth.traps.includes(trap));

describe("the demo corpus", () => {
  it("is the same to the byte every time, and another one for another seed", () => {
    expect(digest(generateDemoCorpus())).toBe(digest(companies));
    expect(digest(generateDemoCorpus({ seed: 7 }))).not.toBe(digest(companies));
  });

  it("has at least 240 companies in two equal halves, each on its own host", () => {
    expect(companies.length).toBeGreaterThanOrEqual(240);
    expect(companies.filter(({ half }) => half === "rules")).toHaveLength(companies.length / 2);
    expect(new Set(companies.map(({ profile }) => profile.domain)).size).toBe(companies.length);
    for (const { profile } of companies) expect(profile.domain).toMatch(/^[a-z]+\.assay\.test$/);
  });

  it("has all industries, all layouts and at least 25 of the former in each half", () => {
    for (const half of ["rules", "held-out"]) {
      const ones = companies.filter((one) => one.half === half);
      expect(new Set(ones.map(({ truth }) => truth.industry)).size).toBe(industryKeys.length);
      expect(new Set(ones.map(({ truth }) => truth.layout)).size).toBeGreaterThanOrEqual(8);
    }
  });

  it("gives every company 6 to 10 pages, each at a path of its own", () => {
    for (const company of companies) {
      const count = contentPages(company).length;
      expect(count, company.profile.domain).toBeGreaterThanOrEqual(6);
      expect(count, company.profile.domain).toBeLessThanOrEqual(10);
      const paths = company.pages.map(({ path }) => path);
      expect(new Set(paths).size, paths.join(" ")).toBe(paths.length);
    }
  });

  it("shows every stated fact on the page that is said to state it", () => {
    let checked = 0;
    for (const company of companies) {
      const sources = new Map(
        contentPages(company).map((page) => [page.path, decodeDemoPage(page, company)]),
      );
      const texts = new Map([...sources].map(([path, source]) => [path, visibleText(source)]));
      for (const statement of company.truth.statements) {
        if (!statement.readable) continue;
        checked += 1;
        const where = `${company.profile.domain}${statement.path}`;
        if (statement.form === "text") {
          expect(texts.get(statement.path), where).toContain(foldMarks(statement.text));
        } else {
          const text = statement.form === "attribute" ? escapeHtml(statement.text) : statement.text;
          expect(sources.get(statement.path), where).toContain(text);
        }
      }
    }
    expect(checked).toBeGreaterThan(2500);
  });

  it("states numbers and places as they are true", () => {
    for (const { truth } of companies) {
      const value = {
        founded: String(truth.foundedYear),
        size: String(truth.employees),
        place: truth.language === "ja" ? "日本" : truth.city,
      };
      for (const { fact, text, form } of truth.statements) {
        if (form !== "text") continue;
        if (fact === "founded" || fact === "size" || fact === "place") {
          expect(text).toContain(value[fact]);
        }
      }
    }
  });

  it("never contradicts the truth in a profile, and leaves much of it unknown", () => {
    for (const { profile, truth } of companies) {
      expect(() => companyProfileSchema.parse({ ...profile, id: "x" })).not.toThrow();
      expect([null, truth.country]).toContain(profile.country);
      expect([null, truth.city]).toContain(profile.city);
      expect([null, truth.foundedYear]).toContain(profile.foundedYear);
      expect([null, truth.employees]).toContain(profile.employees);
      expect([profile.hiring, profile.nonprofit, profile.fundingUsd]).toEqual([null, null, null]);
    }
    for (const field of ["country", "city", "foundedYear", "employees"] as const) {
      const known = companies.filter(({ profile }) => profile[field] !== null).length;
      expect(known / companies.length, field).toBeGreaterThan(0.2);
      expect(known / companies.length, field).toBeLessThan(0.8);
    }
  });

  it("has reviews of every form and both tones in each half", () => {
    for (const half of ["rules", "held-out"]) {
      for (const form of ["json_ld", "text", "stars", "testimonials"]) {
        for (const tone of ["good", "bad"]) {
          const found = companies.filter(
            ({ truth, half: own }) =>
              own === half &&
              truth.reviews.form === form &&
              truth.reviews.tone === tone &&
              truth.statements.some(({ fact, readable }) => fact === "reviews" && readable),
          );
          expect(found.length, `${half} ${form} ${tone}`).toBeGreaterThan(0);
        }
      }
    }
  });
});

describe("the faults of the demo web", () => {
  it("include an empty shell, forbidden and failing sites whose pages state nothing readable", () => {
    for (const site of ["robots_forbidden", "down"] as const) {
      const found = companies.filter(({ truth }) => truth.site === site);
      expect(found.length, site).toBeGreaterThan(1);
      for (const { truth } of found) {
        expect(truth.statements.filter(({ readable }) => readable)).toEqual([]);
      }
    }
    for (const company of withTrap("shell")) {
      expect(company.truth.statements).toEqual([]);
      for (const page of contentPages(company)) {
        expect(visibleText(decodeDemoPage(page, company))).toMatch(/enable JavaScript/);
      }
    }
    expect(withTrap("shell").length).toBeGreaterThan(3);
  });

  it("are reckoned with: what is called readable is allowed, answered with 200 and not too large", () => {
    for (const company of companies) {
      const robots = company.pages.find(({ path }) => path === "/robots.txt");
      const rules = robotsParser("http://a.test/robots.txt", String(robots?.body ?? ""));
      for (const { path, readable } of company.truth.statements) {
        const page = company.pages.find((one) => one.path === path);
        const isOpen =
          rules.isAllowed(`http://a.test${path}`, "AssayBot") !== false &&
          page?.status === 200 &&
          page.body.length < 2_000_000;
        expect(readable, `${company.profile.domain}${path}`).toBe(isOpen);
      }
    }
    expect(withTrap("robots-some").length).toBeGreaterThan(10);
  });

  it("include pages over two megabytes that state nothing", () => {
    expect(withTrap("huge").length).toBeGreaterThan(1);
    for (const company of withTrap("huge")) {
      const [page, ...others] = contentPages(company).filter(({ body }) => body.length > 2_097_152);
      expect(others).toEqual([]);
      expect(
        company.truth.statements.filter(({ path, readable }) => readable && path === page?.path),
      ).toEqual([]);
    }
  });

  it("include a few slow pages, none over two seconds", () => {
    const delays = companies.flatMap(({ pages }) => pages.flatMap(({ delayMs }) => delayMs ?? []));
    expect(delays.length).toBeGreaterThan(5);
    expect(Math.max(...delays)).toBeLessThanOrEqual(2000);
  });

  it("include Shift_JIS, windows-1252 and UTF-16 bytes that are no UTF-8", () => {
    const utf8 = new TextDecoder("utf-8", { fatal: true });
    for (const trap of ["encoding:utf-16", "encoding:windows-1252-mislabelled", "foreign"]) {
      const bodies = withTrap(trap)
        .flatMap(contentPages)
        .filter(({ body }) => typeof body !== "string");
      const broken = bodies.filter(({ body }) => {
        try {
          utf8.decode(typeof body === "string" ? Buffer.from(body) : body);
          return false;
        } catch {
          return true;
        }
      });
      expect(broken.length, trap).toBeGreaterThan(0);
    }
  });

  it("include instructions to the reader in several forms, which can be left out alone", () => {
    const injected = companies.filter(({ truth }) => truth.injected.length > 0);
    expect(injected.length).toBeGreaterThanOrEqual(20);
    for (const company of injected) {
      const source = contentPages(company)
        .map((page) => decodeDemoPage(page, company))
        .join("\n");
      const [text = ""] = company.truth.injected;
      const shown = foldMarks(source).replaceAll("- -", "--");
      expect(
        shown.includes(foldMarks(text)) ||
          shown.includes(foldMarks(escapeHtml(text)).replaceAll("&#39;", "'")),
      ).toBe(true);
    }
    const clean = generateDemoCorpus({ injections: false });
    const changed = companies.filter(
      (company, index) => digest([company]) !== digest(clean.slice(index, index + 1)),
    );
    expect(changed.map(({ profile }) => profile.domain)).toEqual(
      injected.map(({ profile }) => profile.domain),
    );
  });

  it("include links to nothing, endless redirects, moved pages and near-misses", () => {
    const pages = companies.flatMap((one) => one.pages);
    expect(pages.some(({ status }) => status === 404)).toBe(true);
    expect(pages.some(({ status }) => status === 410)).toBe(true);
    expect(
      pages.some(({ path, redirectTo }) => path === "/session" && redirectTo === "/login"),
    ).toBe(true);
    expect(pages.some(({ path }) => path.startsWith("/old/"))).toBe(true);
    expect(companies.filter(({ truth }) => truth.nearMisses.length > 0).length).toBeGreaterThan(
      200,
    );
  });
});
