/** Postgres text holds no NUL, and JSON no lone surrogates: both become U+FFFD, of the same length. */
export const storableText = (text: string) => text.replaceAll("\u0000", "\uFFFD").toWellFormed();

/** JSON whose strings Postgres can hold. */
export const storableJson = (value: unknown) =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "string" ? storableText(part) : part,
  );
