import { tokenize } from "../../retrieve/tokenize";

const stemsOf = (words: string) => new Set(tokenize(words));
const positive = stemsOf(
  "great excellent amazing fantastic outstanding wonderful superb brilliant love loved loves loving awesome best happy happier delighted pleased " +
    "recommend recommended impressed impressive reliable friendly helpful perfect perfectly fast quick quickly easy easier smooth smoothly seamless professional " +
    "trusted thrilled exceptional exceeded saved saves saving improved intuitive responsive flawless flawlessly grateful thank thanks " +
    "enjoy enjoyed enjoyable worth pleasure pleasant game-changer gamechanger beautiful beautifully satisfied favourite favorite delicious superior " +
    "gem lifesaver invaluable indispensable stunning spotless attentive patient relief relieved punctual thoughtful generous honest painless effortless effortlessly glad better",
);
const negative = stemsOf(
  "bad terrible awful horrible poor poorly worst disappointing disappointed disappointment useless broken broke slow slowly rude unreliable unhelpful overpriced " +
    "waste wasted avoid refund complaint complain frustrating frustrated frustration buggy crash crashed crashes late failed fails failure scam regret regretted unresponsive ignored " +
    "mediocre lacking annoying annoyed angry unacceptable unusable cancelled canceled delayed nightmare worse unprofessional confusing misleading " +
    "dishonest faulty defective unfortunately sadly letdown dreadful clumsy sluggish unanswered leaking leaked shame unhappy lied dirty unfriendly careless incompetent chaotic worthless junk cheated",
);
/** Complaints in everyday words. */
const complaint =
  /\b(?:(?:want(?:ed)?|asked for|demand(?:ed)?|still waiting for|get|got) (?:my|our|the|a|your) (?:money|deposit)? ?(?:back|refund)|(?:nobody|no one|no-one) (?:answer\w*|respond\w*|repl\w+|call\w*|help\w*|care\w*|came|knew|picked)|(?:never|did(?: not|n['’]t)|does(?: not|n['’]t)|would(?: not|n['’]t)|won['’]t|will not|could(?: not|n['’]t)) (?:\w+ )?(?:work\w*|arriv\w*|answer\w*|respond\w*|repl\w*|came|come|buy|order|use|recommend|again|return\w*|keep|kept|help\w*)|no (?:reply|answer|response|refund)|never again|(?:deliver\w*|got|received|heard|saw) (?:nothing|nobody)|promis\w+ (?:a lot|much|everything|the (?:moon|world))|arrived (?:broken|damaged|late|empty)|charged (?:twice|double)|switched (?:back|to another)|went back to|is a joke|ghosted|excuses|hang up|hung up|money down|(?:fell|falling|came) apart|stopped working|gave up|not (?:worth|as (?:described|promised)|what (?:we|i) (?:ordered|expected|paid))|(?:stay|keep) away|look elsewhere|go elsewhere|twice the price|rip-?off|the second (?:day|week) (?:it )?broke|weeks? (?:late|of waiting|to get)|had to (?:call|write|ask|wait|chase|send)\b[^.]{0,30}\b(?:times|weeks|twice|months))\b/gi;
const negators = /\b(?:not|never|no|n['’]t|hardly|without|nothing|couldn['’]t|can['’]t)\b/i;
/** "could not be happier", "never had a problem": a negator that praises. */
const praisingNegation =
  /\b(?:(?:could|can)(?:not|n['’]t| not) (?:be (?:happier|more|better)|recommend|imagine|fault|live|praise|ask|say enough)|never (?:had (?:a|an|any)|looked back|been (?:happier|so|easier|better)|let us down|failed|missed|want|go back|once)|no (?:complaints?|problems?|issues?|downtime|surprises|regrets?|hesitation)|not a single (?:problem|issue|complaint|outage)|nothing (?:but|negative|to (?:complain|fault|criticise))|would(?:n['’]t| not| never) (?:want|go back|trade|switch|change|go anywhere|do without)|without (?:hesitation|any (?:problems?|issues?)|a (?:hitch|doubt))|not have to (?:think|worry)|(?:would|will|shall) (?:\w+ )?(?:buy|order|book|use|come|choose|hire|return|do it|be back) (?:\w+ )?(?:again|back)|worth every|exactly what|just what we|changed (?:how|the way)|made (?:our|my) (?:life|work|day)|ever since|on time|as promised|kept (?:every|their|its|all|each) (?:promise|word|deadline|commitment)\w*|went smoothly|first[- ]class|top[- ]notch|second to none|hats off|well done|10\/10|sooner|a joy|what more)\b/gi;

/**
 * `share`: −1 (complaint) … 1 (praise), 0 without opinion words; clause by clause, so that "but" turns only its own half.
 * `opinions`: how many opinion words, to tell a remark from an opinion.
 */
export function readSentiment(text: string): { readonly share: number; readonly opinions: number } {
  let balance = 0;
  let opinions = 0;
  const praised = text.match(praisingNegation)?.length ?? 0;
  const rest = text
    .replace(/\bplease\b/gi, " ")
    .replace(praisingNegation, " ")
    .replace(complaint, () => {
      balance -= 1.5;
      opinions += 1;
      return " ";
    });
  balance += praised * 1.5;
  opinions += praised;
  for (const clause of rest.split(/[.;!?]|,? (?:but|although|though|however|yet)\b/i)) {
    const turned = negators.test(clause) ? -1 : 1;
    for (const token of tokenize(clause)) {
      if (positive.has(token)) {
        balance += turned;
        opinions += 1;
      } else if (negative.has(token)) {
        balance -= 1;
        opinions += 1;
      }
    }
  }
  return { share: opinions === 0 ? 0 : Math.max(-1, Math.min(1, balance / opinions)), opinions };
}
