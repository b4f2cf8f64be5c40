import { resolvePlace } from "../../plan/places";
import { blocksOf } from "../../retrieve/split-passages";
import type { Sentence, SiteEvidence } from "../../verify/local/read-evidence";
import { cite, citeSpan, type Find } from "./find";

const namePart = "\\p{Lu}[\\p{L}'’-]+";
const person = `((?:(?:Dr|Prof|Mr|Ms|Mrs)\\.? )?${namePart}(?: (?:\\p{Lu}\\.|${namePart}|de|van|von|der|da|del|bin|al)){0,3} ${namePart})`;

type Role = { readonly asks: RegExp; readonly words: string };
const roles: readonly Role[] = [
  { asks: /\bceo\b|chief executive/i, words: "(?:CEO|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?)" },
  { asks: /\bcto\b|chief tech/i, words: "(?:CTO|[Cc]hief [Tt]echn\\p{L}+(?: [Oo]fficer)?)" },
  { asks: /\bcfo\b|chief fin/i, words: "(?:CFO|[Cc]hief [Ff]inanc\\p{L}+(?: [Oo]fficer)?)" },
  { asks: /\bcoo\b|chief oper/i, words: "(?:COO|[Cc]hief [Oo]perat\\p{L}+(?: [Oo]fficer)?)" },
  { asks: /\bcmo\b|chief market/i, words: "(?:CMO|[Cc]hief [Mm]arketing(?: [Oo]fficer)?)" },
  { asks: /founders?\b/i, words: "(?:[Cc]o-?[Ff]ounders?|[Ff]ounders?)" },
  { asks: /managing directors?/i, words: "(?:[Mm]anaging [Dd]irectors?)" },
  { asks: /chair/i, words: "(?:[Cc]hair(?:man|woman|person)?(?: of the [Bb]oard)?)" },
  { asks: /\bowner/i, words: "(?:[Oo]wners?)" },
  { asks: /president/i, words: "(?<![Vv]ice[ -])(?:[Pp]resident)" },
];

/** Words with capitals that begin a line and are nobody's name. */
const nobody =
  /\b(?:Our|The|We|Meet|About|Team|Company|Contact|Read|Learn|Group|Ltd|Inc|GmbH|LLC|Capital|Ventures|Board|Officer|Chief|Director|Manager|Head|Founder|President|University|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;
/** Whoever signs a testimonial, or runs another company. */
const ofOthers = /^(?:,| \(|) ?(?:at|of|@|from|bei)\s+(?!the company|our|us\b)/iu;
const former = /\b(?:former|formerly|previous|previously|ex-?|late|until \d{4}|retired)\s*$/iu;

/** Who holds the role that the column asks for, as the company's own pages say it. */
export function findPeople(column: string, evidence: SiteEvidence, self: RegExp): Find | null {
  const role = roles.find(({ asks }) => asks.test(column));
  if (!role) return null;
  const found = new Map<string, Find>();
  const add = (
    raw: string | undefined,
    confidence: number,
    citation: Find["citations"][number],
  ) => {
    const name = raw?.trim() ?? "";
    if (name === "" || nobody.test(name) || self.test(name) || resolvePlace(name) !== null) return;
    if (!found.has(name))
      found.set(name, { reading: { text: name }, confidence, citations: [citation] });
  };
  for (const sentence of evidence.sentences) {
    if (!speaksOfOwn(sentence)) continue;
    for (const name of namedIn(sentence.text, role.words, self)) add(name, 0.88, cite(sentence));
  }
  if (found.size === 0) {
    for (const { page, role: pageRole } of evidence.pages) {
      if (pageRole === "customers" || pageRole === "reviews" || pageRole === "blog") continue;
      const blocks = blocksOf(page);
      blocks.forEach((block, at) => {
        const title = page.text.slice(block.start, block.end).trim();
        const before = blocks[at - 1];
        // A card: the name, and below it the role alone.
        if (
          !before ||
          title.length > 60 ||
          !new RegExp(`^(?:\\p{L}+(?: &| and|,) )?${role.words}`, "u").test(title)
        )
          return;
        if (ofOthers.test(title.replace(new RegExp(`^.*?${role.words}`, "u"), ""))) return;
        const name = page.text.slice(before.start, before.end).trim();
        if (new RegExp(`^${person}$`, "u").test(name))
          add(name, 0.85, citeSpan(page, before.start, block.end));
      });
    }
  }
  const people = [...found.values()];
  const [first] = people;
  if (!first) return null;
  const isMany = /founders|directors|owners|leadership|management|executives/i.test(column);
  // Two chief executives are one too many to say which.
  if (people.length > 1 && !isMany && !/founder/i.test(role.words)) return null;
  const names = people.map(({ reading }) => reading.text).slice(0, 8);
  return {
    reading: { text: names.join(", "), items: names },
    confidence: Math.min(...people.map(({ confidence }) => confidence)),
    citations: people.flatMap(({ citations }) => citations).slice(0, 3),
  };
}

const speaksOfOwn = ({ kind, role, signed, text }: Sentence): boolean =>
  kind !== "quote" &&
  signed === null &&
  role !== "customers" &&
  role !== "reviews" &&
  role !== "blog" &&
  role !== "legal" &&
  text.length < 400;

function namedIn(text: string, role: string, self: RegExp): string[] {
  const names: string[] = [];
  // "Jane Doe, CEO", "Jane Doe is our founder and CEO"
  const after = new RegExp(
    `${person}(?:,| \\(| –| —| -| is| has been| serves as| leads \\p{L}+ as)(?: our| the| its| also)? ?(?:[\\p{L}-]+(?: &| and|,) (?:our |the )?)?${role}`,
    "gu",
  );
  for (const match of text.matchAll(after)) {
    const rest = text.slice(match.index + match[0].length);
    if (!ofOthers.test(rest) || self.test(rest)) names.push(match[1] ?? "");
  }
  // "our CEO, Jane Doe", "CEO Jane Doe", "CEO: Jane Doe"
  const before = new RegExp(`${role}(?:,|:| is| –| —)? ${person}(?: and ${person})?`, "gu");
  for (const match of text.matchAll(before)) {
    if (!former.test(text.slice(0, match.index))) names.push(match[1] ?? "", match[2] ?? "");
  }
  // "founded by Jane Doe and John Roe"
  if (/ounder/.test(role)) {
    const by = new RegExp(
      `\\b(?:founded|started|established|set up) (?:in \\d{4} |here )?by ${person}(?:(?:,| and) ${person})?`,
      "gu",
    );
    for (const match of text.matchAll(by)) names.push(match[1] ?? "", match[2] ?? "");
  }
  return names.filter((name) => name !== "");
}
