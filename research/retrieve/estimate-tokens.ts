/**
 * About how many tokens a model spends on a text: a quarter of its characters, as OpenAI's guide says of English. Good for
 * comparing one text with another, not for a bound (see `boundInputTokens`).
 */
export const estimateTokens = (text: string): number => Math.ceil(text.length / 4);
