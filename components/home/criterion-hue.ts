const hues = 6;

/** The colour that ties a criterion to its words in the query, as a CSS value. */
export const criterionHue = (index: number): string => `var(--hue-${(index % hues) + 1})`;
