/** The commonest little words of each language: those that any page has, and that tell it from its neighbours. */
const stopwords: Readonly<Record<string, string>> = {
  en: "the and of to in is for with that you your are our we this from have their by on",
  de: "der die das und ist mit für von sie wir auf ein eine nicht den zu im auch werden unsere",
  fr: "le la les et des est pour vous nous une dans avec sur que du au votre notre sont aux",
  es: "el los las y es para con una por que del en nuestro más su como sus nuestra se al",
  it: "il che di è per con una gli della sono nel dei delle più non la nostri nostra alla anche",
  pt: "o os e de para com uma que do da em não nosso mais você são nossa pela dos ao",
  nl: "de het een en van voor met is wij op zijn niet naar bij ons je onze wordt ook deze",
  sv: "och att det som för är med på vi en av till har inte kan från vår våra eller också",
  da: "og at det som for er med på vi en af til har ikke kan fra vores eller også jeres",
  no: "og å det som for er med på vi en av til har ikke kan fra våre eller også oss",
  fi: "ja on ei että se myös kun tai ovat mutta joka sekä kanssa meidän voit olemme mukaan tämä jos ole",
  is: "og að er í á við um með til það sem ekki fyrir hefur okkar eru frá þú eða þetta",
  pl: "i w na z do się jest nie że dla to oraz od przez jak nas są nasze naszych które",
  cs: "a je se na v pro jsou které nebo také jako s že jsme naše od která za při který",
  sk: "a je sa na v pre sú ktoré alebo tiež ako s že sme naše od ktorá za pri ktorý",
  sl: "in je se na v za so ki ali tudi kot z da smo naše od po pri lahko vse",
  hr: "i je se na u za su koji ili također kao s da smo naše od po što biti kako",
  hu: "a az és hogy nem is egy meg vagy van ez mint csak még minden már lehet által valamint saját",
  ro: "și de la în cu pentru care este sunt din pe o noastre să nu mai sau prin este ale",
  tr: "ve bir bu için ile da de olarak daha en çok olan gibi her ya sizin kadar tüm veya göre",
  vi: "và của là các có cho được trong với những một không chúng tôi này khi đã để từ về",
  id: "dan yang di untuk dengan dari ini pada adalah dalam kami anda atau tidak akan lebih oleh dapat juga ke",
  et: "ja on ei et see ka kui või mis oma meie kõik aga ning mida nii teie saab seda selle",
  lv: "un ir ar par no uz kas ka mūsu vai arī lai kā pie tiek jūsu savu var tā visi",
  lt: "ir yra su iš kad kaip mūsų tai ar apie jūsų už dėl bei savo taip gali prie nuo visi",
  ca: "el els les i és per amb una que del en més la dels no com seva nostra al són",
  eu: "eta da ez bat dira du duen baina ere dute izan gure hau egin zure gara baino den baita dugu",
  sq: "dhe të në për me është nga një që ne tonë janë ose si më nuk mund tuaj ku ky",
  sw: "na ya wa kwa ni katika za la yetu hii kama au pia hiyo yako kuwa huduma sisi zaidi wako",
  af: "die en van is in vir met ons het dit op jou wat nie om aan te word deur ook",
};
const languagesOfWord = new Map<string, string[]>();
for (const [language, words] of Object.entries(stopwords)) {
  for (const word of new Set(words.split(" "))) {
    languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), language]);
  }
}

type Script = { readonly language: string; readonly letters: RegExp };
const script = (language: string, letters: RegExp): Script => ({ language, letters });
/** By script, the most telling first; where several languages share one, by the letters that only one of them has. */
const scripts: readonly Script[] = [
  script("ja", /\p{Script=Hiragana}|\p{Script=Katakana}/gu),
  script("ko", /\p{Script=Hangul}/gu),
  script("zh", /\p{Script=Han}/gu),
  script("cyrillic", /\p{Script=Cyrillic}/gu),
  script("arabic", /\p{Script=Arabic}/gu),
  script("he", /\p{Script=Hebrew}/gu),
  script("el", /\p{Script=Greek}/gu),
  script("hi", /\p{Script=Devanagari}/gu),
  script("th", /\p{Script=Thai}/gu),
  script("bn", /\p{Script=Bengali}/gu),
  script("ta", /\p{Script=Tamil}/gu),
  script("te", /\p{Script=Telugu}/gu),
  script("gu", /\p{Script=Gujarati}/gu),
  script("kn", /\p{Script=Kannada}/gu),
  script("ml", /\p{Script=Malayalam}/gu),
  script("pa", /\p{Script=Gurmukhi}/gu),
  script("ka", /\p{Script=Georgian}/gu),
  script("hy", /\p{Script=Armenian}/gu),
  script("am", /\p{Script=Ethiopic}/gu),
  script("km", /\p{Script=Khmer}/gu),
  script("my", /\p{Script=Myanmar}/gu),
  script("si", /\p{Script=Sinhala}/gu),
];
const withinScript: Readonly<Record<string, readonly Script[]>> = {
  cyrillic: [
    script("uk", /[іїєґ]/gi),
    script("sr", /[јљњђћџ]/gi),
    script("kk", /[әғқңөұүһ]/gi),
    script("ru", /[ыэё]/gi),
    script("bg", /ъ/gi),
  ],
  arabic: [script("ur", /[ٹڈڑے]/g), script("fa", /[پچژگ]/g), script("ar", /[ةىأإ]/g)],
};
const commonest: Readonly<Record<string, string>> = { cyrillic: "ru", arabic: "ar" };

/** Any letter beyond Latin ones: looking for twenty scripts takes longer than reading the page. */
const otherScript = /[\u0370-\u1dff\u1f00-\u1fff\u2c00-\udfff\uf900-\uffee]/;

const sampleChars = 4000;
/** A declaration is overruled only by so many words, by so large a share of little words of one other language. */
const fewestWords = 50;
const clearShare = 0.15;
const scriptShare = 0.1;
const overrulingScriptShare = 0.4;

/**
 * BCP 47 primary language of a text: what the page declares, unless the text is clearly in another (templates often
 * say "en" of everything); undeclared, by script and little words of the first 4,000 characters, else null.
 */
export function guessLanguage(text: string, declared: string | null): string | null {
  const tag = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(declared ?? "")?.[1]?.toLowerCase() ?? null;
  const sample = text.slice(0, sampleChars);
  const byScript = guessByScript(sample, tag === null ? scriptShare : overrulingScriptShare);
  if (byScript) return tag && sameScript(tag, byScript) ? tag : byScript;
  const guess = guessByWords(sample);
  if (!tag) return guess?.language ?? null;
  return guess && isClearlyOther(guess, tag) ? guess.language : tag;
}

type WordGuess = {
  readonly language: string;
  readonly share: number;
  readonly words: number;
  readonly shareOf: (language: string) => number;
};

function guessByWords(sample: string): WordGuess | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const language of languagesOfWord.get(word) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort((one, other) => other[1] - one[1]);
  if (!best || best[1] <= Math.max(2, words.length / 20)) return null;
  const shareOf = (language: string) => (counts.get(language) ?? 0) / words.length;
  return { language: best[0], share: shareOf(best[0]), words: words.length, shareOf };
}

function isClearlyOther({ language, share, words, shareOf }: WordGuess, tag: string): boolean {
  const declared = tag === "nb" || tag === "nn" ? "no" : tag;
  if (language === declared || stopwords[declared] === undefined) return false;
  return words >= fewestWords && share >= clearShare && share >= 2 * shareOf(declared);
}

function guessByScript(sample: string, fewest: number): string | null {
  if (!otherScript.test(sample)) return null;
  const count = (letters: RegExp) => sample.match(letters)?.length ?? 0;
  const found = scripts.find(({ letters }) => count(letters) > sample.length * fewest);
  if (!found) return null;
  const within = withinScript[found.language];
  if (!within) return found.language;
  const [best] = within
    .map(({ language, letters }) => ({ language, share: count(letters) / sample.length }))
    .filter(({ share }) => share > 0.005);
  return best?.language ?? commonest[found.language] ?? null;
}

/** Languages that this cannot tell apart, or more exact than what it can tell ("be", "mk" for Cyrillic). */
function sameScript(tag: string, guess: string): boolean {
  const families = [
    ["ru", "uk", "bg", "sr", "kk", "be", "mk", "mn", "ky", "tg", "tt", "bs"],
    ["ar", "fa", "ur", "ps", "ckb", "ug", "sd"],
    ["hi", "mr", "ne", "sa"],
    ["zh", "yue"],
    ["he", "yi"],
    ["am", "ti"],
    ["bn", "as"],
  ];
  return tag === guess || families.some((family) => family.includes(tag) && family.includes(guess));
}
