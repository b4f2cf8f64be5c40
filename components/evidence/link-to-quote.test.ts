import { expect, test } from "vitest";
import { linkToQuote } from "./link-to-quote";

const url = "https://lumenforge.test/customers";

test("a short quote is named whole, with the directive's own signs escaped", () => {
  expect(linkToQuote(url, "AI-related, rated 4.8 & more")).toBe(
    `${url}#:~:text=AI%2Drelated%2C%20rated%204.8%20%26%20more`,
  );
});

test("a long quote, or one over several lines, is named by its first and last words", () => {
  const long = `One two three four ${"word ".repeat(20)}seven eight nine ten`;
  expect(linkToQuote(url, long)).toBe(
    `${url}#:~:text=One%20two%20three%20four,seven%20eight%20nine%20ten`,
  );
  expect(linkToQuote(url, "Our prices\n\nfrom 10 a month")).toBe(
    `${url}#:~:text=Our%20prices,from%2010%20a%20month`,
  );
});

test("a fragment of the page is kept", () => {
  expect(linkToQuote(`${url}#top`, "Rated 4.8")).toBe(`${url}#top:~:text=Rated%204.8`);
});
