const stopwords: Readonly<Record<string, readonly string[]>> = {
  en: "the and of to in is for with that you your are our we this from".split(" "),
  de: "der die und das ist mit für von sie wir auf ein eine nicht den zu".split(" "),
  fr: "le la les et des est pour vous nous une dans avec sur que du au".split(" "),
  es: "el los las y es para con una por que del en nuestro más su como".split(" "),
  it: "il che di è per con una gli della sono nel dei delle più non la".split(" "),
  pt: "o os e de para com uma que do da em não nosso mais você são".split(" "),
  nl: "de het een en van voor met is wij op zijn niet naar bij ons je".split(" "),
  sv: "och att det som för är med på vi en av du till har inte kan".split(" "),
  da: "og at det som for er med på vi en af du til har ikke kan".split(" "),
  pl: "i w na z do się jest nie że dla to oraz od przez jak nas".split(" "),
};

const scripts: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\u3040-\u30ff]/g],
  ["ko", /[\uac00-\ud7af]/g],
  ["zh", /[\u4e00-\u9fff]/g],
  ["ru", /[\u0400-\u04ff]/g],
  ["ar", /[\u0600-\u06ff]/g],
  ["he", /[\u0590-\u05ff]/g],
  ["el", /[\u0370-\u03ff]/g],
];

/** BCP 47 primary language: what the page declares, else by script and stopwords of the first 4,000 characters, else null. */
export function guessLanguage(text: string, declared: string | null): string | null {
  const tag = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(declared ?? "")?.[1];
  if (tag) return tag.toLowerCase();
  const sample = text.slice(0, 4000);
  for (const [language, letters] of scripts) {
    if ((sample.match(letters)?.length ?? 0) > sample.length / 10) return language;
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: string | null = null;
  let bestCount = Math.max(2, words.length / 20);
  for (const [language, list] of Object.entries(stopwords)) {
    const count = words.filter((word) => list.includes(word)).length;
    if (count > bestCount) {
      best = language;
      bestCount = count;
    }
  }
  return best;
}
