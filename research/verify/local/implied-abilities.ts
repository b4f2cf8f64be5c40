import type { ImpliedPattern } from "./implied-topics";

/**
 * What only artificial intelligence does, for companies that call it neither that nor learning: it perceives, foresees,
 * converses, decides. A person who does the same is left out by `machine`, the subject that each needs.
 */
const machine =
  "(?:machines?|computers?|software|algorithms?|models?|networks?|systems?|engines?|programs?|product|platform|apps?|tools?|robots?|cameras?|sensors?|scanners?|microphones?|bots?|assistants?|agents?|classifiers?|[Ii]t|(?!(?:We|You|They|He|She|I|Our|Your|Their|The|An?|Every\\p{L}*|No\\p{L}*|Some\\p{L}*|Any\\p{L}*|All|Who|What|How|In|At|On|For)(?!\\p{L}))\\p{Lu}[\\p{L}\\d]+)";
const alone =
  "(?:by itself|by themselves|on its own|on their own|for itself|for themselves|automatically|without (?:a |any )?(?:human|person|people)\\b)";
const perceives =
  "(?:recogni[sz]es?|detects?|spots?|identif(?:y|ies)|classif(?:y|ies)|sees?|hears?|understands?|interprets?|transcribes?|tells?)";
const perceived =
  "(?:images?|photos?|pictures?|pixels?|videos?|footage|scans?|x-rays?|faces?|voices?|speech|spoken|accents?|handwriting|gestures?|emotions?|moods?|objects?|defects?|cracks?|faults?|tumou?rs?|weeds?|patterns?|anomal(?:y|ies)|meaning|intent|language|sentences?|questions?|commands?|orders?)";
const foresees =
  "(?:predicts?|forecasts?|foresees?|anticipates?|estimates? (?:how likely|the (?:risk|odds|chance|probability))|knows? (?:in advance|beforehand))";
const writes =
  "(?:writes?|drafts?|summari[sz]es?|translates?|answers?|composes?|replies|rewrites?|reasons? (?:over|about)|reads? and (?:understands?|sorts?)|extracts?)";
const written =
  "(?:texts?|e-?mails?|letters?|reports?|contracts?|documents?|minutes|meetings?|calls?|articles?|code|queries|questions?|repl(?:y|ies)|answers?|drafts?|conversations?|figures)";

const by = (source: string, weight: number): ImpliedPattern => ({
  pattern: new RegExp(source, "u"),
  weight,
});

export const artificialAbilities: readonly ImpliedPattern[] = [
  by(
    `(?<!\\p{L})${machine} (?:\\p{Ll}+ ){0,2}?${perceives} (?:[\\p{Ll}-]+ ){0,4}?${perceived}(?!\\p{L})`,
    0.75,
  ),
  by(`(?<!\\p{L})${machine} (?:\\p{Ll}+ ){0,2}?${foresees}(?!\\p{L})`, 0.75),
  by(
    `(?<!\\p{L})${machine} (?:\\p{Ll}+ ){0,2}?${writes} (?:[\\p{Ll}-]+ ){0,5}?${written}(?!\\p{L})[^.;]{0,60}${alone}`,
    0.75,
  ),
  by(
    "(?<!\\p{L})(?:[Aa]lgorithms?|[Mm]odels?) (?:\\p{Ll}+ ){0,3}?(?:ranks?|scores?|predicts?|forecasts?|recommends?|suggests?|detects?|chooses?|drafts?|summari[sz]es?|estimates?|computes? the (?:risk|odds|chance))(?!\\p{L})",
    0.75,
  ),
  by(
    "(?<!\\p{L})(?:[Mm]odels?|[Aa]lgorithms?|[Nn]etworks?|[Ss]oftware|[Ss]ystems?|[Bb]ots?) (?:that|which) (?:has|have) (?:\\p{Ll}+ )?(?:read|seen|heard|listened to|looked at|studied|processed|been shown|been fed)(?!\\p{L})",
    0.85,
  ),
  by(
    "(?<!\\p{L})[Tt]he more (?:[\\p{Ll}-]+ ){0,3}?(?:it|the \\p{Ll}+) (?:has |have )?(?:seen|reads?|sees|processes|handles|knows|is used|works?)(?!\\p{L})",
    0.8,
  ),
  by(
    "(?<!\\p{L})(?:[Tt]rained|[Ff]ine-tuned|fed) (?:\\p{Ll}+ )?(?:on|with) (?:[\\p{Ll}\\d,-]+ ){0,3}?(?:million|billion|thousands?|hundreds?|decades?|years?)(?!\\p{L})",
    0.85,
  ),
  by(
    "(?<!\\p{L})(?:derive[sd]?|infer(?:s|red)?|work(?:s|ed)? out|deduce[sd]?|extract(?:s|ed)?) (?:the |its |their )?(?:rules?|patterns?|knowledge|them) from (?:\\p{Ll}+ ){0,2}?(?:examples?|data|history|experience)(?!\\p{L})",
    0.8,
  ),
  by(
    "(?<!\\p{L})(?:[Aa]sk|[Tt]alk to|[Ss]peak to|[Tt]ell) (?:it|\\p{Lu}[\\p{L}\\d]+|the (?:software|system|assistant|app))(?: \\p{Ll}+)? (?:in (?:your own words|plain|everyday|natural|normal)|as you would)(?!\\p{L})",
    0.75,
  ),
  by(
    "(?<!\\p{L})(?:understands?|turns?|translates?|takes?) (?:spoken|natural|plain|everyday|human|free) (?:language|speech|text|words|orders|commands|questions|requests)(?!\\p{L})",
    0.8,
  ),
  by(
    "(?<!\\p{L})(?:[Aa]rtificial neurons?|[Dd]eep (?:nets?|networks?|models?)|[Cc]lassifiers?|[Aa]nomaly detection|[Ss]emantic search|[Rr]ecommend(?:ation|er) (?:engine|system)s?|[Ss]peech synthesis|[Ss]ynthetic voices?|[Cc]ognitive (?:software|computing|systems?|services)|[Dd]igital (?:minds?|brains?|co-?workers?|colleagues?|employees?)|[Dd]igital assistants?|[Vv]oice (?:agents?|assistants?|bots?)|[Ii]mage (?:analysis|understanding)|[Dd]ocument understanding|[Ss]entiment analysis|[Pp]redictive (?:maintenance|policing|analysis|scoring)|(?:[Ll]arge|[Ss]mall) models?|[Mm]odel weights|[Aa]gentic|[Ss]elf-driving|[Aa]utopilot for)(?!\\p{L})",
    0.75,
  ),
  by(
    "(?<!\\p{L})[Dd]ata scien(?:ce|tists?)(?!\\p{L})[^.;]{0,50}(?<!\\p{L})(?:models?|predict\\p{L}*|forecast\\p{L}*|algorithms?)(?!\\p{L})",
    0.75,
  ),
  by(
    `(?<!\\p{L})(?:[Rr]obots?|[Mm]achines?|[Cc]omputers?|[Vv]ehicles?|[Dd]rones?)[^.;]{0,20} (?:that |which )?(?:see|think|decide|reason|steer|navigate)s?(?: and \\p{Ll}+)? ${alone}`,
    0.8,
  ),
  by("(?<!\\p{L})[Mm]achines? (?:do|does) the (?:thinking|reading|watching|listening)", 0.75),
];
