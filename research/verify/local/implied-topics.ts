import { artificialAbilities } from "./implied-abilities";

export type ImpliedPattern = {
  readonly pattern: RegExp;
  readonly weight: number;
  /** Sentences in which the pattern means something else. */
  readonly except?: RegExp;
};

/** "The dog has been trained to fetch the mail", "our apprentices learn from old hands". */
const living =
  /\b(?:dogs?|cats?|puppies|horses?|apprentices?|trainees?|students?|pupils?|children|kids|staff|teams?|crew|colleagues?|people|employees|nurses?|doctors?|drivers?|engineers?|technicians?|consultants?|interns?|founders?|guides?|teachers?|we|i|she|he|they|everyone|everybody)(?: \w+){0,3}? (?:learn\w*|learnt|train(?:ed|s|ing)?|taught|stud(?:y|ies|ied)|watch\w*)\b(?! (?:\w+ ){0,4}?(?:machines?|computers?|models?|algorithms?|networks?|software|systems?)\b)/i;

/** Ways to say "artificial intelligence" without its name: what is trained, what learns, what predicts, what talks. */
const machine =
  "(?:machines?|computers?|software|algorithms?|models?|networks?|systems?|engines?|programs?|it|product|platform|app|tool|robots?|cameras?|sensors?|\\p{Lu}[\\p{L}\\d]+(?: (?:One|Pro|Air))?)";
const data =
  "(?:data|examples?|images?|photos?|pictures?|scans?|recordings?|records?|cases?|hours|samples?|documents?|texts?|conversations?|feedback|observations?|measurements?|history|past|histor\\p{L}+|old|earlier|previous|every|each|thousands|millions|billions|decades?|years|plans?|invoices?|orders?|clicks|decisions?|corrections?|usage|use|experience|what (?:it|they)|how)";
/** People and animals learn, too: "our apprentice is learning", "we learned from our mistakes". */
const machineLearns = (verbs: string) =>
  new RegExp(`(?<!\\p{L})${machine} (?:\\p{Ll}+ ){0,4}?${verbs}(?!\\p{L})`, "u");

const artificialIntelligence: readonly ImpliedPattern[] = [
  {
    pattern:
      /\b(?:neural (?:net\w*|models?|core|engine)|deep[- ]learning|machine[- ]learn\w+|language models?|foundation models?|generative|transformer models?|computer vision|machine vision|pattern recognition|image recognition|speech recognition|voice recognition|reinforcement learning|natural language (?:processing|understanding)|GPT|LLMs?|chatbots?|copilots?|self-learning|embeddings|(?:artificial|machine) intelligence|(?:artificial|digital|synthetic|electronic|silicon) (?:mind|brain|intellect))\b/i,
    weight: 0.95,
  },
  {
    pattern:
      /\b(?:models?|algorithms?|software|systems?|engine|network|network[s]?|it|product|agents?)\b[^.;]{0,40}\b(?:trained|learns?|learned|learnt|learning|taught itself|teaches itself|improves? (?:with|itself|over time)|gets? (?:better|smarter) (?:with|every|each|the more))\b/i,
    weight: 0.85,
    except: living,
  },
  {
    pattern:
      /\b(?:has|have|was|were|is|are) (?:been )?(?:trained|taught|fine-tuned) to\b|\b(?:statistical|supervised|unsupervised|adaptive|continuous|automated) learning\b|\b(?:has|have|had) (?:learned|learnt) to\b|\b(?:teaches|taught) itself\b|\b(?:trained|fine-tuned|learn(?:s|ed|t|ing)?) (?:\w+ ){0,3}(?:on|from|with) (?:\w+ ){0,4}(?:data|examples|images|photos|scans|recordings|records|cases|hours|samples|documents|texts|conversations|feedback|pictures|observations|measurements)\b/i,
    weight: 0.85,
    except: living,
  },
  {
    pattern: machineLearns(
      `(?:learns?|learned|learnt|trained|studied|has studied|studies|digested|seen|watch(?:es|ed)|train(?:s|ed)?) (?:\\p{Ll}+ ){0,3}?(?:(?:from|on|with|by) (?:\\p{Ll}+ ){0,3}?)?${data}`,
    ),
    weight: 0.85,
    except: living,
  },
  {
    pattern: machineLearns(
      "(?:(?:gets?|becomes?|grows?|growing|getting) (?:\\p{Ll}+ )?(?:better|smarter|sharper|wiser|cleverer) (?:with|every|each|at|the more|from)|improves? (?:itself|with (?:every|each|use|time)|by itself|on its own)|think(?:s)? (?:along|ahead|for itself))",
    ),
    weight: 0.8,
  },
  {
    pattern:
      /\b(?:teach(?:es|ing)?|taught|train(?:s|ed|ing)?|let(?:s)?|show(?:s|ed|n)?|feed(?:s)?|fed) (?:\w+ ){0,5}?(?:machines?|computers?|models?|algorithms?|networks?|software|systems?|a model)\b/i,
    weight: 0.85,
  },
  {
    pattern:
      /\b(?:predictive|statistical|learned|learning|trained|self-improving|self-teaching|probabilistic|data-driven) (?:models?|algorithms?|analytics|engine|systems?|software)\b|\bdata scientists?\b[^.;]{0,40}\bmodels?\b|\bmodels? (?:behind|inside|of ours|that (?:forecasts?|predicts?|recogni[sz]es?|estimates?|reads?|writes?|understands?|detects?|classif\w+))\b/i,
    weight: 0.8,
  },
  {
    pattern:
      /\b(?:autonomous(?:ly)? (?:agents?|systems?)|intelligent (?:assistants?|agents?|software|algorithms?|automation|machines?|systems?)|virtual assistants?|digital brain|smart algorithms?|thinking (?:machines?|software)|clever algorithms?|algorithms? (?:that|which|to) (?:recogni[sz]e|detect|predict|spot|suggest|decide|rank|read|find|learn)|(?:machines?|computers?|software|algorithms?) (?:that|which|can|to) (?:see|think|learn|understand|reason|read and understand)|recogni[sz]es? (?:\w+ )?(?:patterns|by itself|on its own)|works? out by itself|figures? out by itself|finds? out by itself)\b/i,
    weight: 0.8,
  },
  ...artificialAbilities,
];

const byLabel: Readonly<Record<string, readonly ImpliedPattern[]>> = {
  "artificial intelligence": artificialIntelligence,
  "machine learning": artificialIntelligence,
  "open source": [
    { pattern: /\bopen[- ]?sourced?\b/i, weight: 1 },
    {
      pattern:
        /\b(?:MIT|Apache(?:[- ]2(?:\.0)?)?|A?GPL(?:v\d)?|LGPL|BSD|MPL|Mozilla Public|GNU)[- ](?:v?\d(?:\.\d)? )?licen[cs]ed?\b|\b(?:licen[cs]ed|released|published|available) under (?:the |an? )?(?:\w+ )?(?:MIT|Apache|A?GPL|LGPL|BSD|MPL|GNU|free)\b/i,
      weight: 0.95,
    },
    {
      pattern:
        /\b(?:source code|code|source)\b[^.;]{0,60}\b(?:public(?:ly)?|github|gitlab|codeberg|yourself|read|audit|fork|free(?:ly)?|anyone|everyone|repository|open)\b|\b(?:public|open) (?:code )?repositor(?:y|ies)\b|\bdeveloped in the open\b|\b(?:github|gitlab|codeberg)\b[^.;]{0,40}\b(?:code|source|contribut\w+|fork|star|repo)/i,
      weight: 0.85,
    },
  ],
};

/** Extra patterns for topics that are often shown without their name; empty for all others. */
export const impliedTopicPatterns = (label: string): readonly ImpliedPattern[] =>
  byLabel[label] ?? [];
