import { describe, expect, it } from "vitest";
import { readWebFinds } from "./web-search";

const find = (name: string, homepage: string) => ({ name, homepage, why: "It fits." });

describe("readWebFinds", () => {
  it("gives each registrable domain once, in the model's order", () => {
    const finds = readWebFinds(
      {
        companies: [
          find("Acme", "https://www.acme.co.uk/en?utm=1#top"),
          find("Acme again", "http://shop.acme.co.uk"),
          find("Beta", "beta.io"),
        ],
      },
      10,
    );
    expect(finds?.map(({ domain, homepageUrl }) => [domain, homepageUrl])).toEqual([
      ["acme.co.uk", "https://www.acme.co.uk/en"],
      ["beta.io", "https://beta.io/"],
    ]);
  });

  it("takes no page about a company on another's site for its homepage, but that site's own", () => {
    const companies = [
      find("Acme", "https://www.linkedin.com/company/acme"),
      find("Acme", "https://en.wikipedia.org/wiki/Acme"),
      find("GitHub", "https://github.com"),
    ];
    expect(readWebFinds({ companies }, 10)?.map(({ name }) => name)).toEqual(["GitHub"]);
  });

  it("reads an address out of a link", () => {
    const finds = readWebFinds({ companies: [find("Acme", "[acme.io](https://acme.io/en)")] }, 10);
    expect(finds?.map(({ homepageUrl }) => homepageUrl)).toEqual(["https://acme.io/en"]);
  });

  it.each([
    "javascript:alert(1)",
    "file:///etc/passwd",
    "http://10.0.0.1/",
    "http://localhost",
    "https://user:password@a.com",
    "https://a.com:8080",
    "co.uk",
    "not an address",
    "",
  ])("leaves out %j", (homepage) => {
    expect(readWebFinds({ companies: [find("A", homepage)] }, 10)).toEqual([]);
  });

  it("passes over what has no shape, and names no more than it was asked for", () => {
    const companies = [
      null,
      7,
      { name: "No page" },
      ...Array.from({ length: 9 }, (_, n) => find("N", `n${n}.com`)),
    ];
    expect(readWebFinds({ companies }, 3)).toHaveLength(3);
    expect(readWebFinds({ firms: [] }, 3)).toBeNull();
    expect(readWebFinds("nothing", 3)).toBeNull();
  });
});
