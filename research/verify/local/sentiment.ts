import { tokenize } from "../../retrieve/tokenize";

const stemsOf = (words: string) => new Set(tokenize(words));
const positive = stemsOf(
  "great excellent amazing fantastic outstanding wonderful superb brilliant love loved loves loving awesome best happy happier delighted pleased " +
    "recommend recommended impressed impressive reliable friendly helpful perfect perfectly fast quick quickly easy easier smooth smoothly seamless professional " +
    "trust trusted thrilled exceptional exceeded saved saves saving improved intuitive responsive flawless flawlessly grateful thank thanks " +
    "enjoy enjoyed enjoyable worth pleasure pleasant game-changer gamechanger beautiful beautifully satisfied solid top favourite favorite delicious superior " +
    "gem lifesaver invaluable indispensable stunning spotless attentive patient calm relief relieved punctual thoughtful generous honest finally painless effortless effortlessly glad better kept everything",
);
const negative = stemsOf(
  "bad terrible awful horrible poor poorly worst disappointing disappointed disappointment useless broken slow slowly rude unreliable unhelpful overpriced " +
    "waste wasted avoid refund refunded complaint complained complain frustrating frustrated frustration never buggy crash crashed crashes late failed fails failure scam regret unresponsive ignored " +
    "mediocre lacking annoying angry unacceptable unusable cancelled canceled delayed delay mess nightmare worse unprofessional confusing misleading " +
    "dishonest faulty defective lost damaged wrong expensive unfortunately sadly stay-away letdown dreadful clumsy sluggish impossible twice thrice weeks leaking leaked leaks unanswered waited waiting chasing broke breaks break nobody rude overpriced shame ripped mistake mistakes moneyback hidden stopped fell apart reply-never dropped refused lied lie lies dirty cold unfriendly careless incompetent chaotic chaos regretted worthless junk sorry annoyed cheated charged wasted",
);
const negators = /\b(?:not|never|no|n['’]t|hardly|without|nothing|couldn['’]t|can['’]t)\b/i;
/** "could not be happier", "never had a problem": a negator that praises. */
const praisingNegation =
  /\b(?:(?:could|can)(?:not|n['’]t| not) (?:be (?:happier|more|better)|recommend|imagine|fault|live|praise|ask|say enough)|never (?:had (?:a|an|any)|looked back|been (?:happier|so|easier|better)|let us down|failed|missed|want|go back|once)|no (?:complaints?|problems?|issues?|downtime|surprises|regrets?|hesitation)|not a single (?:problem|issue|complaint|outage)|nothing (?:but|negative|to (?:complain|fault|criticise))|would(?:n['’]t| not| never) (?:want|go back|trade|switch|change|go anywhere|do without)|without (?:hesitation|any (?:problems?|issues?)|a (?:hitch|doubt))|not have to (?:think|worry))\b/gi;

/** −1 (complaint) … 1 (praise), 0 without opinion words. Clause by clause, so that "but" turns only its own half. */
export function sentimentOf(text: string): number {
  let balance = 0;
  let opinions = 0;
  const praised = text.match(praisingNegation)?.length ?? 0;
  const rest = text.replace(praisingNegation, " ");
  balance += praised * 1.5;
  opinions += praised;
  for (const clause of rest.split(/[.;!?]|,? (?:but|although|though|however|yet)\b/i)) {
    const turned = negators.test(clause) ? -1 : 1;
    for (const token of tokenize(clause)) {
      if (positive.has(token)) {
        balance += turned;
        opinions += 1;
      } else if (negative.has(token)) {
        // "never" is listed as a complaint and is also the negator: it must not cancel itself.
        balance -= 1;
        opinions += 1;
      }
    }
  }
  return opinions === 0 ? 0 : Math.max(-1, Math.min(1, balance / opinions));
}
