import { expect, test } from "vitest";
import { isStateAssignment, readPageState } from "./read-page-state";

const linesOf = (script: string) => readPageState([script]).map(({ line }) => line);

test("reads the assignment that frameworks write as well as plain JSON", () => {
  const script = 'window.__INITIAL_STATE__ = {"t":"We build bridges for towns in the Alps."};';
  expect(isStateAssignment(script)).toBe(true);
  expect(linesOf(script)).toEqual(["“We build bridges for towns in the Alps.” (page data)"]);
});

const said = "We build bridges for towns in the Alps.";
const asText = JSON.stringify(JSON.stringify({ t: said }));
test.each([
  `window.__NUXT__={data:[{t:"${said}"}],error:null};`,
  `window.__NUXT__=(function(a,b){return {t:b}}(null,"${said}"));`,
  `window.__INITIAL_STATE__ = {"t":"${said}"};(function(){var s;}());`,
  `window["__INITIAL_STATE__"]=JSON.parse(${asText});`,
  `window.__INITIAL_STATE__=JSON.parse('{"t":"${said}"}')`,
  `window.__remixContext = {"state":{"t":"${said}"}};`,
  `self.__next_f.push([1,${JSON.stringify(`2:["$","p",null,{"children":"${said}"}]\n`)}])`,
])("finds what %s says", (script) => {
  expect(isStateAssignment(script)).toBe(true);
  expect(linesOf(script)).toEqual([`“${said}” (page data)`]);
});

test("takes no other script for data", () => {
  for (const script of ['window.dataLayer=["x"]', "var a = 1", 'self.push([1,"x"])']) {
    expect(isStateAssignment(script)).toBe(false);
  }
});

test("leaves out what is not written for people, and repeats nothing", () => {
  const said = "Our bolts hold the bridges of forty towns.";
  const data = [
    said,
    said,
    "https://acme.com/a/very/long/address/of/a/picture.png",
    "flex items-center justify-between text-gray-500 hover:underline",
    "function (a) { return a.b.c.d; } // and more of it here",
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkw",
    "common.header.navigation.products_and_services_label",
    "Too short",
  ];
  expect(linesOf(JSON.stringify(data))).toEqual([`“${said}” (page data)`]);
});

test("is bounded however large, deep or broken the data is", () => {
  const many = Array.from(
    { length: 100_000 },
    (_, n) => `Sentence number ${n} is about bolts and nuts.`,
  );
  expect(linesOf(JSON.stringify(many)).length).toBeLessThanOrEqual(40);
  expect(
    linesOf(`${'{"a":'.repeat(5_000)}"Nobody reads this far down here."${"}".repeat(5_000)}`),
  ).toEqual([]);
  expect(linesOf('{"a": ')).toEqual([]);
  const startedAt = performance.now();
  for (const piece of ['\\"', '"', " ", ";", "[", '"[{', '\\"[']) {
    linesOf(`window.__NUXT__="${piece.repeat(1_000_000 / piece.length)}x`);
  }
  // Well under a second; quadratic work would take hours.
  expect(performance.now() - startedAt).toBeLessThan(15_000);
});
