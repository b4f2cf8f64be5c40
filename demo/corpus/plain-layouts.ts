import { drawStars, escapeHtml, type Layout, plainBlocks } from "./layout";

const links = (nav: readonly { href: string; label: string }[], between: string) =>
  nav.map(({ href, label }) => `<a href="${href}">${label}</a>`).join(between);

const nestedTables: Layout = {
  id: "nested-tables",
  blocks: {
    text: (html) => `<TR><TD COLSPAN=2><FONT FACE="Verdana" SIZE=2>${html}</FONT></TD></TR>`,
    list: (items) =>
      items.map((item) => `<TR><TD WIDTH=12>&bull;</TD><TD>${item}</TD></TR>`).join("\n"),
    facts: (rows) =>
      rows.map(([label, value]) => `<TR><TD><B>${label}</B></TD><TD>${value}</TD></TR>`).join("\n"),
    quote: (text, by, stars) =>
      `<TR><TD>${stars}</TD><TD><I>${text}</I><BR>&mdash; ${by}</TD></TR>`,
    stars: ({ count, label }) => `<IMG SRC="/img/stars${count}.gif" ALT="${escapeHtml(label)}">`,
    table: (head, rows) =>
      [head, ...rows]
        .map((row) => `<TR>${row.map((cell) => `<TD>${cell}</TD>`).join("")}</TR>`)
        .join("\n"),
    section: (heading, inner) =>
      `<TABLE BORDER=0 CELLPADDING=4 WIDTH="100%">${heading === null ? "" : `<TR><TD COLSPAN=2 BGCOLOR="#CCCCFF"><B>${heading}</B></TD></TR>`}\n${inner}</TABLE>`,
  },
  document: (page) => `<HTML><HEAD>${page.head}<TITLE>${page.title}</TITLE></HEAD>
<BODY BGCOLOR="#FFFFFF" LINK="#0000EE"><TABLE WIDTH=760 ALIGN=CENTER><TR><TD VALIGN=TOP WIDTH=150>${links(page.nav, "<BR>")}</TD><TD VALIGN=TOP><H1>${page.headline}</H1>
${page.main}
</TD></TR><TR><TD COLSPAN=2><HR><FONT SIZE=1>${page.footer}</FONT></TD></TR></TABLE></BODY></HTML>`,
};

const unclosedTags: Layout = {
  id: "unclosed-tags",
  blocks: {
    ...plainBlocks,
    text: (html) => `<p>${html}`,
    list: (items) => `<ul>${items.map((item) => `<li>${item}`).join("\n")}</ul>`,
    facts: (rows) => rows.map(([label, value]) => `<b>${label}</b>: ${value}<br>`).join("\n"),
    quote: (text, by, stars) => `<p>${stars} <i>&quot;${text}&quot;</i><br>(${by})`,
    stars: ({ count, label }) => `<span title="${escapeHtml(label)}">${drawStars(count)}</span>`,
    section: (heading, inner) =>
      `${heading === null ? "" : `<h3><a name="s"></a>${heading}</h3>`}\n${inner}\n<hr>`,
  },
  document: (page) => `<html><head>${page.head}<title>${page.title}</title>
<body text=black><center><h1>${page.headline}</h1>
[ ${links(page.nav, " | ")} ]</center><hr>
${page.main}
<address>${page.footer}</address>`,
};

const everythingIsAList: Layout = {
  id: "everything-is-a-list",
  blocks: {
    ...plainBlocks,
    text: (html) => `<li class="para">${html}</li>`,
    list: (items) => `<li><ol>${items.map((item) => `<li>${item}</li>`).join("")}</ol></li>`,
    facts: (rows) =>
      rows
        .map(
          ([label, value]) =>
            `<li><span class="key">${label}</span> <span class="val">${value}</span></li>`,
        )
        .join(""),
    quote: (text, by, stars) => `<li class="review">${stars}<q>${text}</q> <em>${by}</em></li>`,
    table: (head, rows) =>
      rows
        .map(
          (row) =>
            `<li>${row.map((cell, at) => `<b>${head[at] ?? ""}</b> ${cell} `).join("")}</li>`,
        )
        .join(""),
    section: (heading, inner) =>
      `<ul class="block">${heading === null ? "" : `<li><h2>${heading}</h2></li>`}${inner}</ul>`,
  },
  document: (page) =>
    `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="${page.language}"><head>${page.head}<title>${page.title}</title></head><body><ul id="nav">${page.nav.map(({ href, label }) => `<li><a href="${href}">${label}</a></li>`).join("")}</ul><h1>${page.headline}</h1>${page.main}<p id="footer">${page.footer}</p></body></html>`,
};

const sidebarBlog: Layout = {
  id: "sidebar-blog",
  blocks: {
    ...plainBlocks,
    text: (html) => `<div class="post-text">${html}<br><br></div>`,
    quote: (text, by, stars) =>
      `<div class="comment"><h5>${by}</h5>${stars}<div class="comment-text">${text}</div></div>`,
    stars: ({ count, label }) =>
      `<span class="rating" aria-label="${escapeHtml(label)}"><svg width="80" height="16"><title>${escapeHtml(label)}</title></svg></span><span class="sr-only">${drawStars(count)}</span>`,
    section: (heading, inner) =>
      `<div class="post">${heading === null ? "" : `<h2 class="post-title"><span>${heading}</span></h2>`}${inner}</div>`,
  },
  document: (page) =>
    `<!doctype html><html lang="${page.language}"><head>${page.head}<title>${page.title}</title></head><body class="hfeed">${page.cookieBanner === null ? "" : `<div id="cookie-law-info-bar">${page.cookieBanner}</div>`}<div id="header"><h1><a href="/">${page.headline}</a></h1></div><div id="sidebar"><h3>${page.name}</h3><ul>${page.nav.map(({ href, label }) => `<li><a href="${href}">${label}</a></li>`).join("")}</ul></div><div id="primary">${page.main}</div><div id="footer">${page.footer}</div></body></html>`,
};

const readme: Layout = {
  id: "readme",
  blocks: {
    ...plainBlocks,
    facts: (rows) => `<pre>${rows.map(([label, value]) => `${label}  ${value}`).join("\n")}</pre>`,
    section: (heading, inner) =>
      heading === null ? inner : `<details open><summary>${heading}</summary>${inner}</details>`,
  },
  document: (page) =>
    `<!doctype html><html lang="${page.language}"><meta name="generator" content="static">${page.head}<title>${page.title}</title><body><p>${links(page.nav, " · ")}</p><h1>${page.headline}</h1>${page.main}<p><small>${page.footer}</small></p>`,
};

const webComponents: Layout = {
  id: "web-components",
  blocks: {
    ...plainBlocks,
    text: (html) => `<x-text size="m"><p slot="body">${html}</p></x-text>`,
    facts: (rows) =>
      `<x-stats>${rows.map(([label, value]) => `<x-stat><span slot="label">${label}</span> <span slot="value">${value}</span></x-stat>`).join("")}</x-stats>`,
    quote: (text, by, stars) => `<x-quote>${stars}<p>${text}</p><footer>${by}</footer></x-quote>`,
    section: (heading, inner) =>
      `<x-section>${heading === null ? "" : `<h2 slot="title">${heading}</h2>`}${inner}</x-section>`,
  },
  document: (page) =>
    `<!doctype html><html lang="${page.language}"><head>${page.head}<title>${page.title}</title><script type="module" src="/components.js"></script></head><body><x-app><x-nav>${links(page.nav, "")}</x-nav><main><h1>${page.headline}</h1>${page.main}</main><x-footer>${page.footer}</x-footer></x-app>${page.cookieBanner === null ? "" : `<x-consent open>${page.cookieBanner}</x-consent>`}</body></html>`,
};

export const plainLayouts: readonly Layout[] = [
  nestedTables,
  unclosedTags,
  everythingIsAList,
  sidebarBlog,
  readme,
  webComponents,
];
