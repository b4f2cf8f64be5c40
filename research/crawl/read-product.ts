import { cleanText, clipText } from "./clean-text";
import type { SchemaItem } from "./read-microdata";

const maxItems = 300;
const mostProducts = 3;
const maxDescriptionChars = 5_000;

/** The one product that a page's data describes; null where it describes none or a list of them. */
export function readProduct(items: readonly SchemaItem[]): { description: string } | null {
  const top = items.slice(0, maxItems).flatMap((item) => [item, ...graphOf(item)]);
  const products = top.slice(0, maxItems).filter(isProduct);
  const [first] = products;
  if (!first || products.length > mostProducts) return null;
  const raw = typeof first.description === "string" ? first.description : "";
  const plain = raw.slice(0, 4 * maxDescriptionChars).replace(/<[^<>]{0,300}>/g, " ");
  return { description: clipText(cleanText(plain), maxDescriptionChars) };
}

function graphOf(item: SchemaItem): SchemaItem[] {
  const graph = item["@graph"];
  if (!Array.isArray(graph)) return [];
  return graph.slice(0, maxItems).filter(isItem);
}

function isProduct(item: SchemaItem): boolean {
  const type = item["@type"];
  const types: readonly unknown[] = Array.isArray(type) ? type.slice(0, 10) : [type];
  return types.some((name) => /(^|\/)Product(Group)?$/.test(String(name)));
}

function isItem(value: unknown): value is SchemaItem {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
