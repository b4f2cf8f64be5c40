import type { Attributes } from "./scan-html";

const ratingWords =
  /\b\d(?:[.,]\d{1,2})?\s*(?:\/|out\s+of|of|von|sur|de|van)\s*(?:5|10)\b|\b[0-5](?:[.,]\d{1,2})?[\s-]*(?:stars?|sterne|étoiles|estrellas|sterren)\b|^\s*rat(?:ed|ing)\b.{0,30}\d|[★⭐]/i;
const fullStarIcon =
  /(^|\s)(fa-star|bi-star-fill|icon-star|star-full|star-filled|star--filled|star--full|star_filled|glyphicon-star)(\s|$)/i;
/** Every rating has one of these; the pattern itself is slow. */
const ratingSign = /[\d★⭐]/;
const iconElements = new Set(["i", "span"]);

/** The rating that a picture, icon or label shows ("4.8 out of 5 stars", "★"), "" for everything else. */
export function ratingTextOf(name: string, attributes: Attributes): string {
  for (const attribute of ["aria-label", "alt", "title"] as const) {
    const value = attributes[attribute];
    if (value && value.length < 120 && ratingSign.test(value) && ratingWords.test(value))
      return value;
  }
  const icon = attributes.class;
  return icon && iconElements.has(name) && icon.length < 200 && fullStarIcon.test(icon) ? "★" : "";
}
