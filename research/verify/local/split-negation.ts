const leading =
  /^(?:(?:that |which |who )?(?:is|are|was|does|do|has|have|did|must|should|can)\s*(?:not|n['’]t)\b|not\b|no\b|without\b|never\b|(?:is|are|has|have|offers?|provides?|shows?|uses?|names?|holds?) (?:not|no|neither)\b|lacks?\b|excludes?\b|avoids?\b)\s*(?:a |an |any |be |have |has |use |using |in )?/i;

/** "does not use AI" → negated, "use AI"; a criterion without a leading negation comes back as it is. */
export function splitNegation(text: string): { negated: boolean; text: string } {
  const match = text.trim().match(leading);
  if (!match) return { negated: false, text };
  const rest = text.trim().slice(match[0].length).trim();
  return rest.length < 2 ? { negated: false, text } : { negated: true, text: rest };
}
