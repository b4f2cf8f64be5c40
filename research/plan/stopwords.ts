const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns that name what is searched for and say nothing about it. */
const headNouns = words(`
  company companies startup startups business businesses firm firms organisation organisations organization
  organizations enterprise vendor vendors provider providers maker makers producer producers
  supplier suppliers operator operators builder builders brand brands player players venture ventures scaleup scaleups
  anything anyone everything everyone corporation corporations employer employers team teams studio studios ones one up ups start cos orgs
`);

/** Nouns that add nothing beside a topic: "payroll software", "the fintech space". */
export const genericNouns = words(`
  software technology technologies tech platform platforms tool tools solution solutions product products service services
  system systems app apps application applications industry sector space field area market domain related focused based powered
  driven oriented enabled native first world kind type types thing things stuff offering offerings
`);

/** Praise that no page can prove; shown to the person as not used. */
export const vagueWords = words(`
  best top leading innovative great cool interesting promising exciting hot famous successful amazing awesome nice
  good notable well-known major relevant similar various different largest biggest old new young small large big later earlier today newer onwards onward recently
`);

const functionWords = words(`
  a an the and or but nor so yet if then than as of at by for from in into on onto to up with within without about across
  after before between during over under through near around via per that which who whom whose what where when why how
  this these those there here it its it's they them their theirs he she his her we our us you your i me my mine
  is are was were be been being am do does did doing done have has had having can could will would shall should may might
  must not no non never any all some each every both either neither only also just too very more most less least much many
  such same other others another else etc e.g i.e eg ie please find show list give get search look looking want need like
  don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't can't cannot won't i'm we're they're that's who's
  currently now still already ever again anywhere everywhere somewhere w s t re ve ll d m
  hq based headquartered located got get gets since until raised
`);

export const isHeadNoun = (word: string): boolean => headNouns.has(word);

/** Words that may be left out of every criterion without losing anything. Takes a folded word. */
export const isStopword = (word: string): boolean => functionWords.has(word) || isHeadNoun(word);
