/**
 * Negation and hedging around a match, by the words of its clause (after the trigger windows of NegEx, Chapman et al. 2001,
 * cut at clause borders).
 */
const negationBefore =
  /\b(?:no|not|never|none|nor|neither|without|n't|cannot|can't|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|won't|haven't|hasn't|free of|instead of|rather than|zero|nothing|nobody|no one|none of|hardly|against|refrain(?:s|ed)? from|abstain(?:s|ed)? from|reject(?:s|ed)?|ban(?:s|ned)?|forgo(?:es)?|left out|leave out|keep(?:s)? out|do(?:es)? without|free from|in vain|more than any|not a (?:trace|line|bit) of|in place of|opposed to|absent|declin(?:e|es|ed)|leave(?:s)? (?:that |it )?to others|prefers?|s[ck]eptic\w*|dispens\w+ with|renounc\w*|turn(?:s|ed)? down|opt(?:s|ed)? out|lack(?:s|ing)?|stopped|refuse(?:s|d)?|avoid(?:s|ed)?|skip(?:s|ped)?|stay(?:s|ed)? away from|steer(?:s|ed)? clear of|no longer|far from|anything but|without any|paus(?:e|ed|ing)|halt(?:s|ed)?|suspend(?:s|ed)?|fr(?:ozen|oze)|postpone(?:s|d)?|cancel(?:s|led|ed)?|rul(?:e|es|ed) out|g(?:ive|ives|ave|iven) up|lost|withdr(?:ew|awn)|d(?:o|oes|one|id) away with|abolish\w*|scrap(?:s|ped)|dropp?(?:s|ed)|discontinu\w+|turn(?:s|ed)? (?:\w+ )?backs? (?:on|to)|shun(?:s|ned)?|banish\w*|say(?:s)? no to|said no to|leave(?:s)? out|kept? out|keep(?:s)? (?:\w+ )?(?:out|away)|miss(?:es|ing)|expired|decided against)\b/i;
const negationAfter =
  /^[^.;:!?]{0,50}\bin vain\b|^s?\s?:\s*(?:none|no\b|not\b|n\/a)|^ (?:to|for) (?:others|somebody else)\b|^[^.]{0,25}\b(?:the wrong (?:place|address|door|company)|elsewhere|use none|have none)\b|^ out of\b|^ near\b|^[^.;:!?]{0,40}\b(?:is not|isn't|are not|aren't|not (?:yet |currently )?(?:offered|available|included|provided|used|involved|supported|published|part of)|unavailable|has no place|have no place|play(?:s)? no (?:part|role)|do(?:es)? not|don't|doesn't|nowhere|is nothing|stays? out|is banned|are banned|is missing|is absent|has no role|-free)\b/i;
/** "… is something we have not obtained", "… , but does not exist today": the mention is what is denied further on. */
const deniedLater =
  /^[^.;:!?,]{0,25}\b(?:is|are|was|were|remains?)\b[^.;:!?,]{0,40}\b(?:not|never|n't|nobody|no one|none of us|nothing|without|lack)\b|^[^.;:!?]{0,60},? (?:but|yet|and|which|that|though|although) (?:(?:it|this|that|one|they|we|there) )?(?:still |really )?(?:(?:is|are|was|were|do|does|did|has|have|had|will|can|could|would) (?:not|no|never)\b|\w+n't\b|not\b|never\b|decided (?:not|against)|have (?:decided (?:not|against)|none|no\b))/i;
/** "… will follow", "… is on our wish list": a thing of the future. */
const stillToCome =
  /^(?:(?!\b(?:who|what|which|when|where|how|that)\b)[^.;:!?,]){0,25}\b(?:will|shall|would|could|might|should|is to|are to|wish ?list|to-do list|agenda|some ?day|one day|later|next|follows?|being prepared|dream)\b/i;
/** "not only", "no longer just", "no need to", "not just": these negate something else. */
const falseNegation =
  /\b(?:(?:audit\w*|check\w*|assess\w*|test\w*|measur\w*|examin\w*|benchmark\w*|certif\w*|verif\w*|review\w*|evaluat\w*|protect\w*|insur\w*|defend\w*|guard\w*|secure\w*)(?: \w+){0,3} against|without (?:exceptions?|fail|interruption|a break|delay|remarks?|findings)|not (?:only|just|merely|simply|to mention|surprisingly)|no (?:doubt|risk|strings|catch|card|worries|wonder|matter|need|more|one else|hassle|fuss|problem|hidden|credit card|obligation|commitment|strings|code|-code|brainer)|nothing (?:less|short) than|never (?:miss|stop|again|lose|worry|guess|been|have to)|nothing but|why not|if not|whether or not|no-code|no-brainer|without (?:having|the (?:hassle|need)|hassle|worr\w+|fuss|compromis\w+))\b/gi;
const hedge =
  /\b(?:plan(?:s|ned|ning)? to|planned|will (?:soon|be)|soon|upcoming|coming|in progress|under ?way|working (?:towards?|on)|not yet|on (?:our|the) roadmap|roadmap|intend(?:s)? to|aim(?:s|ing)? (?:to|for)|hope(?:s)? to|pursuing|preparing for|expected|pending|in the process|target(?:s|ing)? (?:for|by)|next (?:year|quarter)|toward(?:s)?|started (?:the|our|an?) \w* ?(?:audit|process))\b/i;
const clauseBorder =
  /[.;!?]|,\s+(?:but|and|yet|while|whereas|so|instead|because)\b|\b(?:but|whereas|although|though|however|while)\b/gi;

export type Polarity = "affirmed" | "negated" | "hedged";

/** Polarity of `text.slice(start, end)` within its clause. */
export function polarityAt(text: string, start: number, end: number): Polarity {
  const { before, after } = clauseAround(text, start, end);
  const cleanBefore = before.replace(falseNegation, " ");
  if (negationBefore.test(cleanBefore.replace(/[’]/g, "'")) || /n['’]t\b/.test(cleanBefore))
    return "negated";
  if (negationAfter.test(after.replace(falseNegation, " ").replace(/[’]/g, "'"))) return "negated";
  const rest = text.slice(end).replace(falseNegation, " ").replace(/[’]/g, "'");
  if (isSubject(before) && deniedLater.test(rest)) return "negated";
  if (isSubject(before) && stillToCome.test(after)) return "hedged";
  if (hedge.test(before) || hedge.test(after.slice(0, 45))) return "hedged";
  return "affirmed";
}

/** Nothing but an article, adjectives or a verb of asking stands before the mention in its clause. */
const isSubject = (before: string): boolean =>
  /^\W*(?:[\p{L}\d’'./-]+ ){0,3}$/u.test(before) || /\bask(?:ed|s)?\b/i.test(before);

function clauseAround(text: string, start: number, end: number) {
  let from = 0;
  let to = text.length;
  for (const border of text.matchAll(clauseBorder)) {
    const stop = border.index + border[0].length;
    if (stop <= start) from = stop;
    else if (border.index >= end) {
      to = border.index;
      break;
    }
  }
  return { before: text.slice(from, start), after: text.slice(end, to) };
}
