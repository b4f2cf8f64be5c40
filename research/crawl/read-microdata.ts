import type { Attributes } from "./scan-html";

/** A schema.org item, from JSON-LD or microdata: `@type` and properties, values nested. */
export type SchemaItem = { [property: string]: unknown };

type Scope = { readonly item: SchemaItem; readonly depth: number };
type OpenProperty = {
  readonly name: string;
  readonly owner: SchemaItem;
  readonly depth: number;
  text: string;
};

const maxItems = 300;
const maxPropertyChars = 5000;
const maxOpenProperties = 8;

/** Follows a SAX parser and collects microdata (HTML standard, section 5) as the same objects that JSON-LD gives. */
export class MicrodataReader {
  readonly items: SchemaItem[] = [];
  private itemCount = 0;
  private depth = 0;
  private readonly scopes: Scope[] = [];
  private readonly properties: OpenProperty[] = [];

  open(name: string, attributes: Attributes): void {
    this.depth++;
    if (this.scopes.length === 0 && attributes.itemscope === undefined) return;
    const owner = this.scopes.at(-1)?.item;
    const property = attributes.itemprop?.trim().split(/\s+/, 1)[0];
    if (attributes.itemscope !== undefined && this.itemCount < maxItems) {
      this.itemCount++;
      const type = attributes.itemtype?.trim().split(/\s+/, 1)[0]?.split("/").at(-1);
      const item: SchemaItem = type ? { "@type": type } : {};
      if (owner && property) addValue(owner, property, item);
      else this.items.push(item);
      this.scopes.push({ item, depth: this.depth });
      return;
    }
    if (!owner || !property) return;
    const value = attributeValue(name, attributes);
    if (value !== null) addValue(owner, property, value);
    else if (this.properties.length < maxOpenProperties) {
      this.properties.push({ name: property, owner, depth: this.depth, text: "" });
    }
  }

  text(text: string): void {
    for (const property of this.properties) {
      if (property.text.length < maxPropertyChars) property.text += text;
    }
  }

  close(): void {
    const property = this.properties.at(-1);
    if (property?.depth === this.depth) {
      this.properties.pop();
      addValue(property.owner, property.name, property.text);
    }
    if (this.scopes.at(-1)?.depth === this.depth) this.scopes.pop();
    this.depth--;
  }
}

function attributeValue(name: string, attributes: Attributes): string | null {
  if (attributes.content !== undefined) return attributes.content;
  if (name === "time") return attributes.datetime ?? null;
  if (name === "data" || name === "meter") return attributes.value ?? null;
  if (name === "a" || name === "link") return attributes.href ?? null;
  if (name === "img") return attributes.src ?? "";
  return name === "meta" ? "" : null;
}

function addValue(item: SchemaItem, property: string, value: unknown): void {
  if (property === "__proto__") return;
  const before = Object.hasOwn(item, property) ? item[property] : undefined;
  if (before === undefined) item[property] = value;
  else if (Array.isArray(before)) before.push(value);
  else item[property] = [before, value];
}
