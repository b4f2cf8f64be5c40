import { describe, expect, it } from "vitest";
import { isClaim } from "./claim";
import { polarityAt } from "./polarity";
import { isPersonLine, subjectOf } from "./subject";

const name = /(?<![\p{L}\p{N}])(?:Alder|Quill Pro)(?![\p{L}\p{N}])/iu;
const claims = (text: string, mention: string) =>
  isClaim(
    { text, kind: "text" },
    text.indexOf(mention),
    text.indexOf(mention) + mention.length,
    name,
  );

describe("isClaim", () => {
  it.each([
    ["We publish our code as open source.", "open source"],
    ["Alder has a REST API.", "API"],
    ["Quill Pro comes with AI.", "AI"],
    ["Our engineers train neural networks.", "neural networks"],
    ["The saw is steered by a neural network.", "neural network"],
    ["You can call the API from any language.", "API"],
    ["Every plan includes an API.", "API"],
    ["REST API", "API"],
    ["An API is available.", "API"],
    ["Our developer portal lists all API calls.", "API"],
  ])("is made where the company, its product or an offer is the subject: %s", (text, mention) =>
    expect(claims(text, mention)).toBe(true),
  );

  it.each([
    ["Open source is how the world builds software.", "Open source"],
    ["An intern of ours once wrote about open source.", "open source"],
    ["Two of our designers keep an open source garden planner.", "open source"],
    ["Our founder loves open source.", "open source"],
    ["A visitor wanted to know whether we use AI.", "AI"],
    ["The newspaper next door prints stories on AI.", "AI"],
    ["Birch Group launched an API.", "API"],
    ["Do you have an API?", "API"],
    ["She maintains an open source calendar.", "open source"],
  ])("is not made where others, the thing itself or a question is: %s", (text, mention) =>
    expect(claims(text, mention)).toBe(false),
  );
});

describe("subjectOf", () => {
  it.each([
    ["In 2019, we moved.", "company"],
    ["Alder makes saws.", "company"],
    ["Alder’s neighbour makes saws.", "other"],
    ["News from the village: Birch Group collected money.", "other"],
    ["The bakery across the street is certified.", "other"],
    ["Our customers are banks.", "other"],
    ["Free delivery.", "unsaid"],
  ])("%s: %s", (text, expected) => expect(subjectOf(text, name)).toBe(expected));

  it("sees a person or a post in a line of names and titles, and none in a sentence", () => {
    expect(isPersonLine({ text: "Mara Lind, Recruiting Specialist" })).toBe(true);
    expect(isPersonLine({ text: "AI Product Lead" })).toBe(true);
    expect(isPersonLine({ text: "We are hiring an engineer" })).toBe(false);
    expect(isPersonLine({ text: "Software for analysts" })).toBe(false);
  });
});

describe("polarityAt", () => {
  const polarity = (text: string, mention: string) =>
    polarityAt(text, text.indexOf(mention), text.indexOf(mention) + mention.length);

  it.each([
    ["An API is something we do not have.", "API"],
    ["An API is on many wish lists, but does not exist.", "API"],
    ["We have paused all recruitment.", "recruitment"],
    ["Customers asked for an API, but we decided not to build one.", "API"],
  ])("is negated where the denial follows the thing: %s", (text, mention) =>
    expect(polarity(text, mention)).toBe("negated"),
  );

  it("is hedged where the thing is still to come, and affirmed where it is there", () => {
    expect(polarity("SOC 2 will follow.", "SOC 2")).toBe("hedged");
    expect(polarity("An API is available, and you will love it.", "API")).toBe("affirmed");
  });

  it("takes time linear in the text", () => {
    const text = `An API ${"is not but ".repeat(4000)}`;
    const started = performance.now();
    polarityAt(text, 3, 6);
    isClaim({ text, kind: "text" }, 3, 6, name);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
