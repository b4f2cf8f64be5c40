import { expect, test } from "vitest";
import { productToken } from "./product-token";

test.each([
  ["FooBot", "foobot"],
  ["FooBot/1.2 (+https://foo.com/bot)", "foobot"],
  ["Foo-Bot 1.0 (+https://foo.com/bot/2)", "foo-bot"],
  ["foo_bot", "foo_bot"],
  ["MJ12bot/v1.4.8", "mj12bot"],
  ["Mozilla/5.0 (compatible; Foo-Bot/2.1; +http://foo.com)", "foo-bot"],
  ["Mozilla/5.0 (compatible; FooBot; +http://foo.com)", "foobot"],
  [
    "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; foobot/2.0; +http://foo.com/a/1) Chrome/100.0 Safari/537.36",
    "foobot",
  ],
  [
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_5) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/13.1 Safari/605.1.15 (FooBot/0.1; +http://foo.com/foo/bot)",
    "foobot",
  ],
  ["FooBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://foo.com)", "foobot"],
  ["Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 5.1; FooBot/1.0)", "foobot"],
  ["Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0", "mozilla"],
  ["", ""],
])("the product token of %j is %j", (userAgent, token) => {
  expect(productToken(userAgent)).toBe(token);
});

test("what is no product token names no group", () => {
  for (const agent of ["Foo Bar", "*", "Foo*", "(FooBot)"]) {
    expect(productToken(agent)).not.toMatch(/^foo$|^bar$|^foobot$/);
  }
});
