/** What browsers and the crawlers that pose as them call themselves. */
const browserProducts = new Set(
  "mozilla msie applewebkit khtml gecko chrome chromium headlesschrome safari version mobile firefox edg edge opr opera android build linux".split(
    " ",
  ),
);
const maxAgentChars = 1000;
const product = /(?<![\w.:/@-])([a-z\d_-]+)\/v?\d/g;

/**
 * The product token (RFC 9309, 2.2.1) of a crawler's User-Agent, in lower case: "FooBot", "FooBot/1.2 (+https://…)",
 * "Mozilla/5.0 (compatible; FooBot/1.2)". What is none ("Foo Bar") comes back as it is, and no group has that name.
 */
export function productToken(userAgent: string): string {
  const agent = userAgent.trim().slice(0, maxAgentChars).toLowerCase();
  const compatible = /\bcompatible\s*;\s*([a-z\d_-]+)/.exec(agent)?.[1];
  if (compatible && !browserProducts.has(compatible)) return compatible;
  if (agent.startsWith("mozilla/")) {
    const names = [...agent.matchAll(product)].map(([, name = ""]) => name);
    const own = names.find((name) => !browserProducts.has(name));
    if (own) return own;
  }
  return /^([a-z\d_-]+)(?:[/;(]|\s+[^a-z_\s-]|$)/.exec(agent)?.[1] ?? agent;
}
