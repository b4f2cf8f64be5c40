const maxLength = 160;
/** Latin, Cyrillic and the signs that Geist has; checked against the font's own table. */
const undrawable =
  /[^ -~¡-¬®-\u0113\u0116-\u012b\u012e-\u0137\u0139-\u013e\u0141-\u0148\u014a-\u014d\u0150-\u017e\u0400-\u045f–—‘’“”„…€]/gu;

/** What can be drawn with the font alone: for any other letter the renderer would ask a stranger's server. */
export function drawableText(text: string): string {
  const drawable = text.normalize("NFC").replace(/\s+/g, " ").replace(undrawable, "").trim();
  return drawable.length > maxLength ? `${drawable.slice(0, maxLength).trimEnd()}…` : drawable;
}
