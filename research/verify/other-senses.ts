type Sense = {
  /** Other forms of the word mean other things: "a single API" names no singles. */
  readonly form?: RegExp;
  /** Around the word (40 characters before and after) when it means something else. */
  readonly unless?: RegExp;
  /** Around the word, or it means something else. */
  readonly onlyIf?: RegExp;
};

/**
 * Words of the lexicon that descriptions of companies mostly use in another sense, by the lexicon's phrase. "•" stands for the
 * word itself.
 */
const senses: Readonly<Record<string, Sense>> = {
  news: { form: /^news$/i },
  singles: { form: /^singles$/i },
  ships: { form: /^ships$/i, unless: /\b(?:that|which|it|and|team|we) •/i },
  shipping: { unless: /\b(?:start|keep|been|are|is|of) • (?:features?|code|products?|software)/i },
  runners: { form: /^runners$/i, unless: /\b(?:CI|hosted|Actions|test|job|build|our|own) •/i },
  collections: { form: /^collections$/i },
  builders: {
    form: /^builders$/i,
    onlyIf: /\b(?:home|house|custom|boat|ship) •|• and contractors/i,
  },
  maps: { form: /^maps?$/i, unless: /\bto •|[,.] •|• (?:and|to|out|your|the)\b|•\/reduce/i },
  running: {
    onlyIf:
      /• (?:shoes?|apps?|clubs?|coach\w*|races?|watch\w*|training|communit\w+|gear|plans?)\b/i,
  },
  silicon: { unless: /• Valley/i },
  flights: { unless: /• times?\b|\bhr \+ •/i },
  infrastructure: {
    onlyIf:
      /\b(?:public|physical|civil|roads?|transport\w*|urban|rail\w*|water|critical|bridges|aging|ageing) (?:and \w+ )?•/i,
  },
  architecture: {
    unless:
      /\b(?:AI|software|data|database|cloud|systems?|network|modular|EV|application|backend|model|chip|technical|novel|new|microservices?) (?:\w+ )?•/i,
  },
  space: {
    onlyIf:
      /\b(?:in|to|into|from|outer|deep|commercial|near|of) •(?! (?:and|for|where|with|that|you|to)\b)|• ?(?:craft|stations?|industry|exploration|launch\w*|debris|economy|missions?|systems|vehicles?|tech\w*|flights?|domain|companies|company|agenc\w+|sector|robotics|infrastructure|propulsion)\b/i,
  },
  streaming: {
    unless: /\b(?:Kafka|event|data|real[- ]?time|log) •|• (?:data|pipelines?|logs?)\b/i,
  },
};

/** Is a word of a description, found under this phrase of the lexicon, another word or sense? */
export function hasOtherSense(phrase: string, text: string, start: number, end: number): boolean {
  const sense = senses[phrase.toLowerCase()];
  if (!sense || end <= start) return false;
  if (sense.form && !sense.form.test(text.slice(start, end))) return true;
  const around = `${text.slice(Math.max(0, start - 40), start)}•${text.slice(end, end + 40)}`;
  if (sense.unless?.test(around)) return true;
  return sense.onlyIf !== undefined && !sense.onlyIf.test(around);
}
