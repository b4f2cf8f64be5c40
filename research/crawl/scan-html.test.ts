import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { parseHtml } from "./nest-elements";

type Event = string;

/** Neighbouring texts are one: where a text is cut is nobody's business. */
function joinTexts(events: readonly Event[]): Event[] {
  const joined: Event[] = [];
  for (const event of events) {
    const last = joined.at(-1);
    if (event[0] === "t" && last?.[0] === "t") joined[joined.length - 1] = last + event.slice(1);
    else joined.push(event);
  }
  return joined;
}

function scan(pieces: readonly string[]): Event[] {
  const events: Event[] = [];
  parseHtml(pieces, {
    wantsText: true,
    isFull: false,
    open: ({ name }, attributes) =>
      events.push(`<${name} ${attributes.class}|${attributes.href}|${attributes.hidden}`),
    close: ({ name }) => events.push(`>${name}`),
    text: (text) => events.push(`t${text}`),
  });
  return joinTexts(events);
}

function parseByLibrary(html: string): Event[] {
  const events: Event[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) =>
      events.push(
        `<${name.toLowerCase()} ${attributes.class}|${attributes.href}|${attributes.hidden}`,
      ),
    onclosetag: (name) => events.push(`>${name.toLowerCase()}`),
    ontext: (text) => events.push(`t${text}`),
  });
  parser.end(html);
  return joinTexts(events);
}

const pieces =
  `< > / = " ' & &amp; &#x41; &notit; &lt a b \n é <p> </p> </p <p/> <br> </br> <div class="a&amp;b"> </div> <div class='x' class=y>
<a href=/x/> <a\thref="u?a=1&copy=2"hidden> </a> <li> <li><li> <ul> </ul> <td> <tr> <table> </table> <h1> <h2> </h1> <form> </form> <DIV CLASS=Z>
<option> <select> </select> <svg> </svg> <svg/> <path/> <title> </title> <style> </style> <script> </script> <SCRIPT> </sCript > </scriptx>
<textarea> </textarea> <iframe> </iframe> <math> <mi> </math> <foreignObject> </foreignObject> <desc> <image> <img> <!-- --> --!> <!--> <!---> <!
<!doctype html> <![CDATA[ ]]> <? ?> </ </> </1> <x-y> </x-y> <noscript> </noscript> <body> <head> <dd> <dt> <button> <b> </b> <i> </i> text`.split(
    /[ \n](?=<)|\n| /,
  );
const generatorOf = (seed: number) => {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
};
/** Ends whatever is open, in both readers alike: they differ in what they make of half a tag at the very end. */
const ending = `'"></script></style></title></textarea></iframe>--></p>end`;

describe("reading HTML", () => {
  it("gives what htmlparser2 gives, of 4,000 pages made of what goes wrong in pages", () => {
    const random = generatorOf(7);
    for (let round = 0; round < 4000; round++) {
      const words = Array.from({ length: 1 + random(25) }, () => pieces[random(pieces.length)]);
      const html = words.join(random(2) === 0 ? "" : " ") + ending;
      expect(scan([html]), html).toEqual(parseByLibrary(html));
    }
  });

  it("gives the same wherever a page is cut into pieces", () => {
    const random = generatorOf(11);
    for (let round = 0; round < 1000; round++) {
      const words = Array.from({ length: 1 + random(25) }, () => pieces[random(pieces.length)]);
      const html = words.join("") + ending;
      const cut: string[] = [];
      for (let at = 0; at < html.length; ) {
        const size = 1 + random(9);
        cut.push(html.slice(at, at + size));
        at += size;
      }
      expect(scan(cut), html).toEqual(scan([html]));
    }
  });

  it("ends a text that the page does not end, and leaves out half a tag", () => {
    expect(scan(["<p>a", "b"])).toEqual(["<p undefined|undefined|undefined", "tab", ">p"]);
    expect(scan(["a<p class="])).toEqual(["ta"]);
  });
});

describe("hostile pages cost a few looks at each character", () => {
  const size = 200_000;
  const cases: Readonly<Record<string, string>> = {
    "no end of a tag": "<".repeat(size),
    "tags within tags": "<a".repeat(size / 2),
    "no end of a comment": `<!--${"-".repeat(size)}`,
    "comments that nearly end": "<!-- --".repeat(size / 7),
    "no end of a script": `<script>${"</scrip ".repeat(size / 8)}`,
    "no end of a value": `<p class="${"a ".repeat(size / 2)}`,
    "no end of CDATA": "<![CDATA[".repeat(size / 9),
    "declarations without an end": "<!d".repeat(size / 3),
    "end tags without a start": "<b>".repeat(size / 8) + "</i>".repeat(size / 8),
    "end tags without an end": "</a".repeat(size / 3),
    "spaces in a tag": `<p ${" ".repeat(size)}>`,
    "slashes in a tag": `<p ${"/".repeat(size)}>`,
    attributes: `<p ${"a=b ".repeat(size / 4)}>`,
    "equals signs": `<p ${"= ".repeat(size / 2)}>`,
  };
  const looks = (html: string) => {
    const cut = Array.from({ length: Math.ceil(html.length / 1000) }, (_, at) =>
      html.slice(at * 1000, at * 1000 + 1000),
    );
    const nothing = () => {};
    return parseHtml(cut, {
      ...{ wantsText: false, isFull: false },
      ...{ open: nothing, close: nothing, text: nothing },
    });
  };
  it.each(Object.keys(cases))("%s", (name) => {
    const html = cases[name] ?? "";
    // Quadratic work would be 100,000 looks a character.
    expect(looks(html)).toBeLessThan(12 * html.length);
  });
});
