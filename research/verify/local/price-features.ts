import { isReported } from "./claim";
import type { Feature } from "./feature";
import { moneySource } from "./parse-number";
import { subjectOf } from "./subject";

const money = new RegExp(moneySource, "i");
const priceContext =
  /\b(?:pric\w+|costs?|fees?|per|each|a (?:month|year|user|seat|piece|person|visit|night|day|week|head|kilo|bag)|month(?:ly)?|year(?:ly)?|annual(?:ly)?|from|starts? at|starting|only|plans?|subscription|pay|charge|billed|\/ ?(?:mo|month|yr|year|user|seat)|rate|rates|included|excl|vat|tax|standard|for)\b/i;
/** Away from a price page, an amount is a price only when the sentence says so. */
const strongPriceContext =
  /\b(?:pric\w+|costs?|fees?|per (?:\w+ )?(?:month|year|user|seat|piece|person|visit|night|day|week|head|kilo|bag|project|booking|hour|unit|licen[cs]e)|a (?:month|year|piece|night|person|head|seat) |monthly|annually|subscription|starts? at|starting (?:at|from)|you pay|billed|\/ ?(?:mo|month|yr|year|user|seat))\b/i;
const notAPrice =
  /\b(?:rais(?:e|ed|ing)|funding|fund(?:ed)?|investors?|investment|invested|seed|series [a-h]|valuation|revenues?|saved?|savings?|saves|donat\w+|given|gave|grants?|turnover|market|worth of|billion|million|refund\w*|insured (?:for|up)|cover(?:age|s)? (?:up|of)|prize|budget|losses|fines?|salary|salaries|processed)\b/i;

/** On a price page: a word for the price and a word for how one learns it, or on what it depends. */
const asking =
  /\b(?:pric\w+|costs?|quot(?:es?|ation|ations)|offers?|estimates?|fees?|budget|figures?|proposals?|rates?|pay|charge|sum|amount|sales|numbers?|money|bills?|price tags?)\b/i;
const dependent =
  /\b(?:ask|call|phone|ring|write|contact|talk|speak|discuss\w*|meet(?:ing)?|conversation|request\w*|enquir\w+|inquir\w+|drop us|individual\w*|depend\w*|differ\w*|var(?:y|ies)|custom\w*|tailor\w*|each|every|scope|needs?|negotiat\w*|personal\w*|in person|face to face|together|agree\w*|sales|once we|after (?:we|a|an|the)|only when|first|prepared|calculat\w+|work(?:ed)? out|tell (?:us|you)|hear|by hand|no list|receive|send you|come back|schedule|book a|let['’]?s|let us|look at|see|before we|no two|make you|then we|as soon as|answer|between (?:you|us)|mislead|no)\b/i;

export const prices: Feature = {
  noun: "prices",
  asks: /\b(?:pric(?:e|es|ing)|costs?|fees|rates|tariffs?|how much)\b/i,
  shows: [money],
  denies: [
    /\b(?:contact|call|ask|email|e-mail|write|talk|speak|reach out|get in touch|request|book|tell us|enquire|inquire)\b[^.;]{0,60}\b(?:pric(?:es?|ing)|quotes?|quotation|(?:an|individual|personal|your) offer|estimate|rates|sales team|our sales|to sales|costs)\b/i,
    /\b(?:pric(?:es?|ing)|quotes?|quotation)\b[^.;]{0,50}\b(?:(?:up)?on (?:request|enquiry|inquiry|application)|custom\w*|individual\w*|tailored|bespoke|depends?|negotiat\w+|agreed|case by case|on demand|vary|varies|calculated|after (?:a|the) (?:call|conversation|demo|first|visit)|by (?:phone|email|e-mail|arrangement|agreement))\b/i,
    /\b(?:not|n['’]t|never|no|without)\b[^.;]{0,30}\b(?:publish|list|show|display|print|post|state|advertise|disclose|fixed|standard|public|put|have a)\b[^.;]{0,25}\b(?:pric\w+|rates|fees|tariffs?)\b/i,
    /\b(?:custom|individual|tailored|bespoke|personal) (?:pric\w+|quotes?|offers?|quotation|proposal)\b/i,
    /\b(?:get|receive|request|ask for) (?:a|your|an) (?:\w+ )?(?:quote|quotation|offer|estimate)\b/i,
  ],
  ignores: notAPrice,
  needs: ({ text, role, heading }) =>
    role === "pricing" ||
    strongPriceContext.test(text) ||
    ((role === "product" || role === "home") &&
      /\bpric|\bplans?\b/i.test(heading) &&
      priceContext.test(text)),
  denialYields: true,
  stated: (sentence, start, _end, name) =>
    subjectOf(sentence.text, name) !== "other" && !isReported(sentence.text, start),
  hints: ({ text, role }) => role === "pricing" && asking.test(text) && dependent.test(text),
};

export const freePlan: Feature = {
  noun: "a free plan",
  asks: /\b(?:free (?:plan|tier|version|edition|forever)|freemium)\b/i,
  shows: [
    /\bfree (?:plan|tier|version|edition|account|forever)\b|\bfreemium\b|\bforever free\b|\bfree for (?:individuals|personal|small|up to)\b/i,
  ],
  denies: [],
};

export const moneyBack: Feature = {
  noun: "a money-back guarantee",
  asks: /\b(?:money[- ]back|refunds?|guarantee)\b/i,
  shows: [/\bmoney[- ]back\b|\b(?:full )?refunds?\b|\bwe refund\b/i],
  denies: [/\bnon-?refundable\b/i],
};
