import { ambiguousCountryNames, countryNames } from "../../plan/country-names";
import { stemOf } from "./word-forms";

/** Words of a kind exclude each other where they answer the same question: a novel is no film, a father no uncle. */
const kinds = `
north south east west northern southern eastern western
northeast northwest southeast southwest
january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday
spring summer autumn winter fall
father mother uncle aunt grandfather grandmother brother sister son daughter cousin nephew niece husband wife
father-in-law mother-in-law stepfather stepmother stepson
man woman;male female;boy girl;he she;his her;actor actress
film novel poem song album play sonnet painting sculpture opera symphony musical series sitcom documentary magazine newspaper memoir autobiography book podcast game
comedy drama horror thriller tragedy romance western fantasy mystery documentary adventure
rock jazz pop country metal punk blues folk rap hip-hop reggae classical disco techno
baseball football basketball hockey tennis cricket golf soccer rugby boxing wrestling volleyball
pitcher catcher shortstop outfielder infielder baseman quarterback goalkeeper midfielder striker defender
actor singer director producer writer lawyer doctor politician scientist painter poet novelist athlete soldier engineer teacher philosopher mathematician chemist physicist biologist composer guitarist drummer bassist pianist dancer comedian journalist architect priest farmer nurse model
guitar drums bass piano violin trumpet saxophone flute cello
africa europe asia america australia antarctica
african european asian american australian
catholic protestant jewish muslim hindu buddhist atheist orthodox anglican methodist lutheran mormon
red blue green yellow white black brown purple orange pink grey silver gold
gold silver bronze
army navy marines
republican democrat conservative liberal socialist communist labour
president vice-president prime-minister king queen emperor prince princess duke mayor governor senator
river lake ocean sea mountain island desert peninsula volcano
university college school academy
village town city country county state province continent
day week month year decade century
monthly weekly daily yearly annually hourly
kilometer kilometre meter metre mile foot inch
million billion trillion thousand
dog cat horse bird fish wolf bear lion elephant
cancer stroke pneumonia malaria syphilis tuberculosis diabetes heart-attack suicide
murder suicide accident overdose drowning
english french german spanish italian russian chinese japanese latin greek arabic portuguese
ancient medieval modern contemporary
bachelor master doctorate
electronics software hardware
seed preseed series-a series-b series-c`;

const antonyms = `
before after;first last;early late;earlier later;win lose;victory defeat;winner loser;success failure;successful unsuccessful;succeed fail;
increase decrease;rise fall;rise decline;grow shrink;growth decline;more less;more fewer;most least;high low;higher lower;large small;larger smaller;
big small;long short;longer shorter;old young;older younger;oldest youngest;rich poor;strong weak;fast slow;rapid slow;positive negative;
good bad;good evil;best worst;better worse;love hate;like dislike;accept refuse;accept reject;approve reject;agree disagree;allow forbid;allow ban;
legal illegal;public private;married unmarried;married single;married divorced;alive dead;born died;birth death;begin end;start finish;open close;
begin stop;start stop;join leave;arrive depart;enter exit;buy sell;hire fire;give receive;teacher student;parent child;ancestor descendant;
predecessor successor;precede succeed;precede follow;above below;over under;inside outside;indoor outdoor;upper lower;left right;front back;
north south;east west;hot cold;warm cold;light dark;light heavy;wet dry;day night;war peace;friend enemy;ally enemy;attack defend;offense defense;
offensive defensive;urban rural;majority minority;maximum minimum;domestic foreign;local foreign;national international;amateur professional;
fiction nonfiction;fictional real;true false;real fake;guilty innocent;convict acquit;support oppose;for against;pro anti;
praise criticize;acclaim criticism;popular unpopular;famous unknown;common rare;same different;similar different;single multiple;only several;
alone together;solo band;entire partial;all none;always never;everyone nobody;everything nothing;major minor;senior junior;elder younger;
heterosexual homosexual;natural artificial;simple complex;easy difficult;safe dangerous;cheap expensive;free paid;profit loss;profit nonprofit;
create destroy;build destroy;survive die;survive perish;rescue kill;save kill;remember forget;remain leave;stay leave;keep lose;retain lose;
independent dependent;temporary permanent;upstream downstream;vertical horizontal;left-handed right-handed;left-hand right-hand;
liquid solid;liquid gas;animate inanimate;organic inorganic;optimist pessimist;merciful cruel;kind cruel;gentle harsh;cautious reckless;
sole joint;active inactive;active retired;current former;present former;present past;ongoing finished;acquired acquire`;

const kindsByStem = new Map<string, number[]>();
kinds
  .trim()
  .split(/[;\n]/)
  .forEach((row, kind) => {
    for (const stem of new Set(row.split(" ").map(stemOf))) {
      kindsByStem.set(stem, [...(kindsByStem.get(stem) ?? []), kind]);
    }
  });

const oppositesByStem = new Map<string, string[]>();
for (const pair of antonyms.trim().split(/;\s*/)) {
  const [one = "", other = ""] = pair.split(" ").map(stemOf);
  oppositesByStem.set(one, [...(oppositesByStem.get(one) ?? []), other]);
  oppositesByStem.set(other, [...(oppositesByStem.get(other) ?? []), one]);
}

/** Parts of Great Britain, and what its people are called, count as the country. */
const partsOfCountries = "england english scotland scottish wales welsh";
const countryByStem = new Map<string, string>([
  ["america", "US"],
  ...partsOfCountries.split(" ").map((word): [string, string] => [stemOf(word), "GB"]),
]);
for (const { code, name, otherNames } of countryNames) {
  for (const one of [name, ...otherNames]) {
    if (!/^[A-Z][a-z]+$/.test(one) || ambiguousCountryNames.has(one)) continue;
    countryByStem.set(stemOf(one.toLowerCase()), code);
  }
}

/** Numbers of the kinds that a stem belongs to. */
export const kindsOf = (stem: string): readonly number[] => kindsByStem.get(stem) ?? none;
export const oppositesOf = (stem: string): readonly string[] => oppositesByStem.get(stem) ?? none;
/** ISO code of the country that a stem names or belongs to: that of "Swedish" is "SE". */
export const countryOf = (stem: string): string | undefined => countryByStem.get(stem);

const none: readonly never[] = [];
