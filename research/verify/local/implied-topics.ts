type ImpliedPattern = { readonly pattern: RegExp; readonly weight: number };

/** Ways to say "artificial intelligence" without its name: what is trained, what learns, what predicts, what talks. */
const artificialIntelligence: readonly ImpliedPattern[] = [
  {
    pattern:
      /\b(?:neural (?:net\w*|models?)|deep[- ]learning|machine[- ]learn\w+|language models?|foundation models?|generative|transformer models?|computer vision|machine vision|pattern recognition|reinforcement learning|natural language (?:processing|understanding)|GPT|LLMs?|chatbots?|copilots?|self-learning|embeddings)\b/i,
    weight: 0.95,
  },
  {
    pattern:
      /\b(?:models?|algorithms?|software|systems?|engine|network|network[s]?|it|product|agents?)\b[^.;]{0,40}\b(?:trained|learns?|learned|learnt|learning|taught itself|teaches itself|improves? (?:with|itself|over time)|gets? (?:better|smarter))\b/i,
    weight: 0.85,
  },
  {
    pattern:
      /\b(?:has|have|was|were|is|are) (?:been )?(?:trained|taught|fine-tuned) to\b|\b(?:statistical|supervised|unsupervised|adaptive|continuous|automated) learning\b|\b(?:has|have|had) (?:learned|learnt) to\b|\b(?:teaches|taught) itself\b|\b(?:trained|fine-tuned|learn(?:s|ed|t|ing)?) (?:\w+ ){0,3}(?:on|from|with) (?:\w+ ){0,4}(?:data|examples|images|photos|scans|recordings|records|cases|hours|samples|documents|texts|conversations|feedback|pictures|observations|measurements)\b/i,
    weight: 0.85,
  },
  {
    pattern:
      /\b(?:predictive|statistical|learned|learning|trained|self-improving|probabilistic) (?:models?|algorithms?|analytics|engine|systems?)\b/i,
    weight: 0.8,
  },
  {
    pattern:
      /\b(?:autonomous(?:ly)? (?:agents?|systems?)|intelligent (?:assistants?|agents?|software|algorithms?|automation)|virtual assistants?|digital brain|smart algorithms?|thinking machines?|intelligent machines?|algorithms? (?:that|which|to) (?:recogni[sz]e|detect|predict|spot|suggest|decide|rank|read|find))\b/i,
    weight: 0.8,
  },
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
