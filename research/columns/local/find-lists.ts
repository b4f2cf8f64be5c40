import { resolvePlace } from "../../plan/places";
import { customerNames } from "../../verify/local/find-customers";
import { findHeldStandards } from "../../verify/local/judge-certification";
import type { SiteEvidence } from "../../verify/local/read-evidence";
import { cite, type Find } from "./find";

const maxCitations = 5;

/** Everybody whom the pages name as a customer. */
export function findCustomers(evidence: SiteEvidence, self: RegExp, ownName: string): Find | null {
  const named = evidence.sentences.flatMap((sentence) => {
    if (sentence.role === "blog" || sentence.role === "legal" || sentence.kind === "quote")
      return [];
    const names = customerNames(sentence, self);
    return names ? [{ names, sentence }] : [];
  });
  const items = [
    ...new Set(named.flatMap(({ names }) => names).map((name) => name.replace(/[.,]$/, ""))),
  ].filter((name) => !ownName.includes(name));
  if (items.length === 0) return null;
  return {
    reading: { text: items.join(", "), items },
    confidence: items.length > 1 ? 0.8 : 0.7,
    citations: named.slice(0, maxCitations).map(({ sentence }) => cite(sentence)),
  };
}

/** The standards that the company says it holds; those that it only works towards are not among them. */
export function findCertifications(evidence: SiteEvidence, self: RegExp): Find | null {
  const held = findHeldStandards(evidence, self);
  if (held.length === 0) return null;
  const items = held.map(({ name }) => name);
  return {
    reading: { text: items.join(", "), items },
    confidence: Math.min(...held.map(({ draft }) => draft.confidence)),
    citations: held.flatMap(({ draft }) => draft.citations.slice(0, 1)).slice(0, maxCitations),
  };
}

const serving =
  /\b(?:serv(?:e|es|ing)|ship(?:s|ping)?|deliver(?:s|y)?|available|operat(?:e|es|ing)|active|customers?|clients?|offices?|present|markets?|sell(?:s|ing)?|export(?:s|ing)?|branches|countries)\b/i;
const capitalised = /\p{Lu}[\p{L}.'’-]+(?: (?:of |and )?\p{Lu}[\p{L}.'’-]+){0,3}/gu;

/** Countries that a sentence about where the company serves names; one country alone is as often where it sits. */
export function findMarkets(evidence: SiteEvidence): Find | null {
  const named = evidence.sentences.flatMap((sentence) => {
    if (["blog", "legal"].includes(sentence.role) || sentence.kind === "quote") return [];
    if (!serving.test(sentence.text) && !serving.test(sentence.heading)) return [];
    const countries = countriesIn(sentence.text);
    return countries.length > 1 ? [{ countries, sentence }] : [];
  });
  const items = [...new Set(named.flatMap(({ countries }) => countries))];
  if (items.length === 0) return null;
  return {
    reading: { text: items.join(", "), items },
    confidence: 0.75,
    citations: named.slice(0, maxCitations).map(({ sentence }) => cite(sentence)),
  };
}

function countriesIn(text: string): string[] {
  const names = new Set<string>();
  for (const [phrase] of text.matchAll(capitalised)) {
    for (const part of [phrase, ...phrase.split(/ and /), ...phrase.split(" ")]) {
      const place = part.length > 2 ? resolvePlace(part.replace(/[.,]$/, "")) : null;
      if (place && place.kind !== "city") names.add(place.name);
    }
  }
  return [...names];
}
