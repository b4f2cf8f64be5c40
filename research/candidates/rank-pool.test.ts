import { describe, expect, it } from "vitest";
import type { CompanyProfile } from "../company";
import { toCompanyQuery } from "./company-query";
import { type PoolCompany, rankPool } from "./rank-pool";

const company = (
  domain: string,
  oneLiner: string,
  direction: Int8Array | null = null,
  fields: Partial<CompanyProfile> = {},
): PoolCompany => ({
  profile: {
    id: domain,
    name: domain,
    domain,
    homepageUrl: `https://${domain}`,
    oneLiner,
    description: null,
    country: null,
    region: null,
    city: null,
    foundedYear: null,
    employees: null,
    fundingUsd: null,
    fundingStage: null,
    companyType: null,
    status: null,
    hiring: null,
    nonprofit: null,
    industries: [],
    ...fields,
  },
  direction,
});
const query = (...texts: string[]) =>
  toCompanyQuery(texts.map((text) => ({ text, kind: "topic", condition: null })));
const rank = (
  asked: ReturnType<typeof query>,
  pool: readonly PoolCompany[],
  needVectors: readonly Float32Array[] | null = null,
) => rankPool({ query: asked, pool, needVectors }).map(({ profile }) => profile.domain);

const east = Int8Array.of(127, 0);
const west = Int8Array.of(-127, 0);
const eastward = Float32Array.of(1, 0);

describe("rankPool", () => {
  it("does not depend on the order of the pool", () => {
    const pool = ["c.com", "a.com", "b.com"].map((domain, n) => company(domain, `Solar ${n}`));
    const asked = query("works in solar energy");
    expect(rank(asked, [...pool].reverse())).toEqual(rank(asked, pool));
  });

  it("puts a company that is not encoded yet between the near and the far", () => {
    const pool = [
      company("far.com", "Bread", west),
      company("none.com", "Cake"),
      company("near.com", "Rolls", east),
    ];
    expect(rank(query("works in zymurgy"), pool, [eastward])).toEqual([
      "near.com",
      "none.com",
      "far.com",
    ]);
  });

  it("ignores a vector of another length", () => {
    const pool = [
      company("a.com", "Bread", Int8Array.of(9, 9, 9)),
      company("b.com", "Rolls", east),
    ];
    expect(rank(query("works in zymurgy"), pool, [eastward])).toHaveLength(2);
  });

  it("does not push a company away for being near what is not wanted", () => {
    const pool = [company("a.com", "Hardware", east), company("b.com", "Hardware tools", west)];
    const order = rank(query("makes hardware", "does not work in robotics"), pool, [
      Float32Array.of(0, 1),
      eastward,
    ]);
    expect(order[0]).toBe("a.com");
  });

  it("prefers a company that sits where a text says", () => {
    const pool = [
      company("a.com", "Digital bank", null, { country: "France" }),
      company("b.com", "Digital bank", null, { country: "Brazil" }),
    ];
    expect(rank(query("is a neobank", "serves customers in Latin America"), pool)[0]).toBe("b.com");
  });

  it("puts copies and sister sites behind all others, and loses none", () => {
    const copy = "Solar panels for roofs of schools and farms and factories in dry places";
    const pool = [
      company("acme.com", "Solar solar solar"),
      company("acme.de", "Rolls"),
      company("one.com", copy),
      company("two.com", copy),
      company("other.com", "Bread"),
    ];
    const order = rank(query("works in solar energy"), pool);
    expect(order.slice(3).sort()).toEqual(["acme.de", "two.com"]);
    expect(order).toHaveLength(5);
  });

  it("says how near each is to the best, and nothing where no text is asked", () => {
    const pool = [company("a.com", "Solar solar"), company("b.com", "Bread")];
    const fits = rankPool({ query: query("works in solar energy"), pool, needVectors: null });
    expect(fits.map(({ fit }) => fit)).toEqual([1, 0]);
    const all = rankPool({ query: toCompanyQuery([]), pool, needVectors: null });
    expect(all.map(({ fit }) => fit)).toEqual([1, 1]);
  });
});
