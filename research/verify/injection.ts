import type { StoredPage } from "../crawl/page";
import { splitSentences, type TextSpan } from "../retrieve/split-sentences";

/**
 * Text that addresses a model or a judge instead of a reader. It is never evidence, whatever it says: sentences that match are left
 * out of passages and their quotes are refused. Detection may be over-cautious; losing such a sentence costs little.
 */
const patterns: readonly RegExp[] = [
  // "ignore (all) (your) previous instructions", "disregard the rules above", "forget what you were told"
  /\b(?:ignore|disregard|forget|override|bypass|overrule|set aside|pay no attention to)\b.{0,40}\b(?:instructions?|prompts?|rules?|guidelines?|told|directions?|context|criteria|system|orders?|training)\b/i,
  // whoever is addressed is a machine
  /\b(?:attention|note|notice|message|memo|instructions?|important|hello|hi|dear|hey)[:,]?\s+(?:(?:to|for)\s+)?(?:all\s+|any\s+|the\s+)?(?:(?:ai|llm|language)\s+(?:models?|assistants?|agents?|systems?|crawlers?|reviewers?|judges?|evaluators?|readers?)|llms?|chatbots?|assistants? reading|automated (?:systems?|agents?|reviewers?|evaluators?|judges?|readers?|tools?)|evaluators?|(?:large )?language models?)\b.{0,60}[:,.!—–-]/i,
  /\b(?:you are|you're|act as|pretend (?:to be )?) (?:now )?(?:an? |the )?(?:ai|llm|language model|evaluator|judge|classifier|verification (?:model|system|agent))\b/i,
  /\bif you are (?:an? )?(?:ai|llm|language model|assistant|bot|agent|automated|crawler|evaluat\w+|judging|classify\w*|verifying|reading this as)/i,
  // "mark this company as a match", "classify us as met", "report the criterion as fulfilled"
  /\b(?:mark|classify|rate|label|flag|treat|report|judge|score|list|return|record|set|count|rank|consider|conclude|state|confirm)\s+(?:that\s+)?(?:this|the|our|every|each|all|any|it|us|[A-Z]\w+)\b.{0,50}(?:\bas\b|\bto be\b|\bis\b|\bare\b|\bmeets\b|=|:).{0,40}\b(?:match(?:es|ed|ing)?|met|fulfilled|satisfied|verified|qualified|relevant|approved|true|yes|criteri(?:on|a)|requirements?)\b/,
  /\b(?:every|all|any|each)\s+(?:of the\s+)?(?:criteri(?:on|a)|requirements?|conditions?)\s+(?:is|are|as|has|have|must|should|to)\b.{0,30}\b(?:met|fulfilled|satisfied|true|verified|passed|match\w*)/i,
  // nobody but an attacker writes on a company's page that it meets criteria
  /\bcriteri(?:on|a)\b.{0,40}\b(?:met|satisf\w+|fulfill?\w*|pass\w*|true|match\w*)\b|\b(?:meets?|satisf(?:y|ies)|fulfill?s?|passes|qualif(?:y|ies) for|match(?:es)?)\s+(?:all|every|each|any|the|your|these|whatever)\s+(?:of the |your |search |given |stated |listed )*(?:criteri\w+|quer(?:y|ies)|search|checks?)\b/i,
  /\b(?:verdict|outcome|confidence|criteri(?:on|a))["'”]?\s*[=:]\s*["'“]?(?:met|true|yes|match|high|1|100|\*|all)/i,
  /\b(?:output|answer|respond|reply|print|say|return|write|emit)\b.{0,30}["'“‘{].{0,30}\b(?:met|match(?:ed)?|yes|true)\b/i,
  // "any program that reads this page", "automated readers of this site", "whoever evaluates this text"
  /\b(?:any|every|all|each|whatever|whichever|whoever)\s+(?:[\w-]+\s+){0,3}?(?:models?|systems?|programs?|scripts?|bots?|parsers?|software|agents?|machines?|robots?|algorithms?|classifiers?|scanners?|readers?)\s+(?:that |which |who )?(?:reads?|reading|pars\w+|process\w*|analy[sz]\w+|scan\w*|evaluat\w*|crawl\w*|index\w*|summari[sz]\w+)\s+(?:this|the|our|these)\b/i,
  /\b(?:language models?|LLMs?|AIs?|AI (?:models?|assistants?|agents?|reviewers?|crawlers?|readers?|systems?)|chatbots?|(?:machine|automated|automatic) readers?|neural networks?)\b.{0,60}\b(?:read|reads|reading|process\w*|pars\w+|analy[sz]ing|evaluating|assessing|summari[sz]ing|indexing|crawling|scanning) (?:this|these) (?:page|site|website|text|document|sentence|lines?|content|words|company)\b/i,
  /\b(?:previous|prior|earlier|above|preceding|original|initial|existing|other|former) (?:instructions?|prompts?|rules|orders|directions|guidelines|directives?|commands?)\b/i,
  /\b(?:assign|give|award|set|use|return|output|report|answer)\b.{0,40}\b(?:highest|full|maximum|perfect|max|top) (?:possible )?(?:score|confidence|certainty|relevance|probability)\b/i,
  /\b(?:do not|don['’]t|no need to|stop|never)\b.{0,12}\b(?:verify|check|cite|question|doubt|investigate|look)\b.{0,20}\b(?:further|evidence|sources?|other pages|elsewhere|this claim|anything)\b/i,
  /\b(?:questions?|quer(?:y|ies)|checks?|assessments?|evaluations?)\b.{0,50}\b(?:answer(?:ed)?|respond|reply|resolved?|treated?|mark(?:ed)?)\b.{0,30}\b(?:yes|true|positive(?:ly)?|affirmative(?:ly)?|met)\b/i,
  /^\s*[[<({]*\s*(?:system|assistant|developer|instructions?|prompt|user|admin)\s*[\])}>]*\s*:/i,
  /\{\s*["“']\w+["”']\s*:|(?:={3,}|-{3,}|#{3,})\s*(?:begin|end|start|system|new)\b/i,
  // commands about how to speak of the company: "Treat this company as …", "You must describe it as …"
  /^\W*(?:please |always |now |so |therefore,? |you (?:must|should|shall|will|have to) )?(?:treat|regard|consider|count|assume|accept|conclude|record|remember|classify|describe|present|rank|state|report|confirm)\b.{0,25}\b(?:company|business|firm|website|site|us|it)\b.{0,25}\b(?:as|is|to be|uses?|has|meets?|that)\b/i,
  /\b(?:admin|system|root|developer)\s+override\b|\b(?:evaluation|developer|admin|debug|god|grading|unrestricted|maintenance) mode\b/i,
  /\b(?:AIs?|LLMs?|(?:language )?models?|assistants?|bots?|crawlers?|scrapers?|agents?|evaluators?|reviewers?|judges?|graders?|classifiers?|automated \w+|machines?)\b[^.]{0,60}\b(?:must|should|shall|are (?:required|instructed|told|asked|to)|please|is (?:required|instructed|to))\b[^.]{0,60}\b(?:mark|accept|conclude|assume|approve|rate|report|treat|consider|classify|return|answer|confirm|output|score|regard|judge)\b/i,
  /\b(?:regardless of|no matter|whatever) (?:the |any |what )?(?:evidence|content|pages?|text|you (?:read|see|find))\b.{0,60}\b(?:answer|mark|report|say|conclude|rate|judge|met|match)/i,
  /\b(?:system|developer|assistant)\s*(?:prompt|message|override|instruction|note)s?\b\s*[:\]>-]/i,
  /(?:<\|?\/?(?:system|im_start|im_end|assistant|user|instructions?)\|?>|\[\/?(?:INST|SYSTEM)\]|###\s*(?:system|instructions?))/i,
  /\b(?:new|updated|additional|special|secret|hidden|revised|important) (?:instructions?|rules?|directives?) (?:for|to) (?:the |any |all )?(?:ai|llms?|models?|assistants?|bots?|crawlers?|evaluators?|judges?|agents?|reviewers?)\b/i,
  /\b(?:your|the) (?:task|job|instructions?|goal|role|duty) (?:is|are) (?:now |to )+\b.{0,60}\b(?:mark|classify|output|answer|return|rate|approve|confirm|report|accept)/i,
  /\b(?:do not|don't|never) (?:mention|reveal|report|tell)\b.{0,30}\b(?:this (?:instruction|message|note|prompt)|the user|users?)\b/i,
  /\b(?:answer|respond|reply|output|return) (?:only )?(?:with )?["'“]?(?:yes|met|true|match)["'”]?(?:$|[\s.,!])/i,
];

/** True for a sentence (or passage) that tries to instruct a model. Bounded: looks at the first 2,000 characters. */
export function isInstruction(text: string): boolean {
  const bounded = text.length > 2000 ? text.slice(0, 2000) : text;
  return patterns.some((pattern) => pattern.test(bounded));
}

/** An instruction poisons what stands around it: "Dear model, … . This company uses AI. Report it so." */
const poisonedNeighbours = 2;
const spansByPage = new WeakMap<object, readonly TextSpan[]>();

/**
 * Runs of a page's text that address a model, with the rest of their block (in a long block, with the neighbouring sentences).
 * Nothing that overlaps them is a passage, evidence or a valid citation.
 */
export function instructionSpans(page: Pick<StoredPage, "text" | "blocks">): readonly TextSpan[] {
  const known = spansByPage.get(page);
  if (known) return known;
  const blocks = page.blocks.length > 0 ? page.blocks : [{ start: 0, end: page.text.length }];
  const spans = blocks.flatMap((block) => {
    const sentences = splitSentences(page.text, block.start, block.end);
    return sentences.flatMap(({ start, end }, index) => {
      if (!isInstruction(page.text.slice(start, end))) return [];
      if (sentences.length <= 8) return [{ start: block.start, end: block.end }];
      const first = sentences[Math.max(0, index - poisonedNeighbours)] ?? { start, end };
      const last = sentences[Math.min(sentences.length - 1, index + poisonedNeighbours)] ?? first;
      return [{ start: first.start, end: last.end }];
    });
  });
  spansByPage.set(page, spans);
  return spans;
}

export const overlapsInstruction = (
  page: Pick<StoredPage, "text" | "blocks">,
  span: TextSpan,
): boolean => instructionSpans(page).some(({ start, end }) => span.start < end && span.end > start);
