import type { StoredPage } from "../crawl/page";

/** What a page is for; decides how far its sentences speak for the company itself. */
export const pageRoles = [
  "home",
  "about",
  "product",
  "pricing",
  "reviews",
  "customers",
  "security",
  "careers",
  "contact",
  "other",
  "docs",
  "blog",
  "legal",
] as const;
export type PageRole = (typeof pageRoles)[number];

const rolePatterns: readonly (readonly [PageRole, RegExp])[] = [
  ["legal", /\b(privacy|terms|legal|cookies?|imprint|impressum|gdpr|dpa|accessibility)\b/],
  ["pricing", /\b(pricing|prices?|plans?|fees|rates|cost|costs|packages|membership|tariffs?)\b/],
  [
    "reviews",
    /\b(reviews?|testimonials?|ratings?|love|feedback|opinions?|voices|experiences?|guestbook|praise)\b/,
  ],
  [
    "careers",
    /\b(careers?|jobs?|hiring|openings|vacancies|positions|join|work-with-us|join-us|recruiting|recruitment|opportunities|employment|talent|apply|work-(?:here|at|for)[\w-]*|working-(?:here|at|for|with)[\w-]*|life-at[\w-]*|come-work[\w-]*)\b/,
  ],
  ["security", /\b(security|trust|compliance|certifications?|certificates?|quality|standards)\b/],
  [
    "customers",
    /\b(customers?|clients?|case-stud(?:y|ies)|cases|references|portfolio|projects|partners?)\b/,
  ],
  [
    "blog",
    /\b(blog|news|press|insights|articles?|posts?|journal|stories|resources|changelog|media)\b/,
  ],
  [
    "docs",
    /\b(docs|documentation|developers?|api|help|support|faq|faqs|guides?|questions|status)\b/,
  ],
  [
    "about",
    /\b(about|about-us|company|team|story|mission|who-we-are|our-story|history|us|people)\b/,
  ],
  ["contact", /\b(contact|contact-us|locations?|offices?|visit|find-us|imprint)\b/],
  [
    "product",
    /\b(products?|platform|features?|solutions?|services?|technology|how-it-works|what-we-do|work|overview|shop|capabilities)\b/,
  ],
];

/** Role by path, then by title. A root path, or one that only names a language or an index file, is the homepage. */
export function pageRole(page: Pick<StoredPage, "finalUrl" | "url" | "title">): PageRole {
  const path = pathOf(page.finalUrl) ?? pathOf(page.url) ?? "/";
  if (
    /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|welcome|start|main|default)(?:\.\w+)?\/?)?$/i.test(
      path,
    )
  )
    return "home";
  const readable = path.toLowerCase().replace(/[/_.]+/g, " ");
  for (const [role, pattern] of rolePatterns) if (pattern.test(readable)) return role;
  const title = (page.title ?? "").toLowerCase().split(/[|–—·:-]/)[0] ?? "";
  for (const [role, pattern] of rolePatterns) if (pattern.test(title)) return role;
  return "other";
}

function pathOf(url: string): string | null {
  try {
    return new URL(url).pathname;
  } catch {
    return null;
  }
}
