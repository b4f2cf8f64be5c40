import { stemWord } from "../../retrieve/stem-word";

/** Irregular forms behind their base; English has no rule for them. */
const irregularForms = `
be:am is are was were been being;have:has had having;do:does did done;go:goes went gone;write:wrote written writing;win:won winning;
lose:lost;begin:began begun;become:became;take:took taken;give:gave given;get:got gotten;make:made;come:came;see:saw seen;know:knew known;
grow:grew grown;show:shown;draw:drew drawn;fly:flew flown;throw:threw thrown;break:broke broken;speak:spoke spoken;choose:chose chosen;
steal:stole stolen;wear:wore worn;bear:bore borne;swear:swore sworn;tear:tore torn;drive:drove driven;ride:rode ridden;rise:rose risen;
sing:sang sung;sink:sank sunk;drink:drank drunk;swim:swam swum;run:ran;fall:fell fallen;hold:held;find:found;think:thought;buy:bought;bring:brought;fight:fought;teach:taught;catch:caught;seek:sought;leave:left;feel:felt;keep:kept;sleep:slept;
meet:met;lead:led;feed:fed;build:built;send:sent;spend:spent;lend:lent;sell:sold;tell:told;say:said;pay:paid;lay:laid;hear:heard;
stand:stood;understand:understood;sit:sat;shoot:shot;strike:struck;stick:stuck;hang:hung;hide:hid hidden;bite:bit bitten;eat:ate eaten;
forget:forgot forgotten;wake:woke woken;freeze:froze frozen;shrink:shrank shrunk;spring:sprang sprung;bind:bound;wind:wound;
child:children;man:men;woman:women;foot:feet;tooth:teeth;goose:geese;mouse:mice;person:people persons;wife:wives;life:lives;half:halves;
thief:thieves;die:died dying dies;lie:lay lain lying;good:better best;bad:worse worst;far:farther further;many:more most`;

/** Words that say the same of a person, a work or a company, in the sense that sentences of fact mostly have. */
const synonyms = `
film movie picture;book novel;die death dead decease perish;marry marriage wed spouse;win victory victorious;
kill murder assassinate slay;begin start commence;write author writer pen;act actor actress star role portray play;
sing singer vocalist;compose composer;direct director;produce producer;found establish founder;
buy purchase acquire acquisition;build construct erect construction;large big;small little;city town;nation country;
band group;child kid;father dad;mother mom;doctor physician;attorney lawyer;autobiography memoir;show program programme series;
car automobile;plane aircraft airplane;illness disease sick ill;injure injury wound hurt;fight battle combat;war conflict;
earn gain receive obtain get;award prize honor honour;company firm business corporation;cooperate collaborate collaboration;
help assist aid;attend study;teach teacher professor;reside live residence;move relocate;leave depart departure;
release publish publication issue;name call title nickname;famous known renowned popular noted notable;
song single track;album record;debut premiere;end finish conclude;rank rate;king monarch;job work employ employee employment;
school college;university college;money fund cash;defeat beat overcome;expand grow growth;damage destroy destruction;
locate situate base;adapt adaptation;inspire inspiration;critic review reviewer;criticism criticise criticize critical;praise acclaim;
divorce separate separation;religion religious;politics political politician;science scientist scientific;art artist artistic;
music musician musical;poem poet poetry;novel novelist;baseball ballplayer;goal aim;trip journey voyage;colour color;
jail prison imprison;arrest custody;election elect;vote voter;law legal legislation;army military;ship vessel boat;
story tale plot;character protagonist;origin originate;discover discovery;invent invention inventor;create creation creator;
own owner ownership;own possess;rich wealthy;poor poverty;error mistake;cancel cancellation;resign resignation retire retirement;
appoint appointment;announce announcement;develop development developer;manage manager management;lead leader leadership;
perform performance performer;record recording;sell sale;hire recruit;staff personnel workforce team;customer client;
earth world globe;usa us u.s. america american states;uk u.k. britain british;europe european;vehicle car;
mixed mix blend;area region;border boundary;attack assault;ally alliance;treat treatment;cause reason;
describe description;educate education;graduate graduation;degree diploma;doctorate phd ph.d;decade decades;
century centuries;aged age old;birth born;bury burial buried;speak speech;choose choice select selection pick;
think thought;belief believe;refuse reject refusal rejection decline;permit allow;forbid ban prohibit;protest demonstration;
quick fast rapid;slow slowly;hard difficult;easy simple;fix repair;near close;use utilize usage;require need necessary;
show display exhibit;include contain comprise consist;several many multiple numerous various;often frequently usual;nearly almost;
approximately about around roughly;first initial initially original originally;former previous previously;later afterwards subsequent subsequently;
only solely exclusively sole;entire whole complete entirely;sibling brother sister`;

const baseForms = new Map<string, string>(
  irregularForms
    .trim()
    .split(/;\s*/)
    .flatMap((row) => {
      const [base = "", forms = ""] = row.split(":");
      return forms.split(" ").map((form): [string, string] => [form, base]);
    }),
);

const suffixes =
  /(?:ization|isation|ational|fulness|ousness|iveness|ations?|ment|ness|less|able|ible|ance|ence|ship|hood|ical|ious|eous|tion|sion|ity|ism|ist|ful|ous|ive|ian|ing|ers?|ors?|al|ic|ly|y|e)$/;

/** "wrote" → "write": the base of an irregular form, else the stem. */
export const stemOf = (lower: string): string => {
  const base = baseForms.get(lower) ?? lower;
  return stemWord(base);
};

/** What is left of a stem without the endings that make nouns, verbs and adjectives of each other: "adapt" of "adaptation". */
export function rootOf(stem: string): string {
  if (stem.length < 6) return stem;
  const root = stem.replace(suffixes, "");
  return root.length >= 4 ? root : stem;
}

const groupsByStem = new Map<string, number[]>();
synonyms
  .trim()
  .split(/;\s*/)
  .forEach((row, group) => {
    for (const word of row.split(/\s+/)) {
      const stem = stemOf(word);
      groupsByStem.set(stem, [...(groupsByStem.get(stem) ?? []), group]);
    }
  });

/** Numbers of the synonym groups that a stem belongs to. */
export const synonymGroups = (stem: string): readonly number[] => groupsByStem.get(stem) ?? none;

const none: readonly number[] = [];
