import { describe, expect, it } from "vitest";
import { readListText } from "./read-list-text";

const read = (text: string) => readListText(text).map(({ name, website }) => [name, website]);

describe("readListText", () => {
  it("takes names, domains and addresses, one a line", () => {
    expect(
      read(
        "Acme, Inc.\nlumenforge.test\n\nhttps://www.acme.com/about?x=1\nBooking.com\r\nmüller.de",
      ),
    ).toEqual([
      ["Acme, Inc.", null],
      [null, "lumenforge.test"],
      [null, "https://www.acme.com/about?x=1"],
      [null, "Booking.com"],
      [null, "müller.de"],
    ]);
  });

  it("takes a name and a website beside each other", () => {
    expect(
      read("Acme, acme.com\nAcme\tacme.com\nacme.com; Acme\nAcme|acme.com\nAcme https://acme.com"),
    ).toEqual([
      ["Acme", "acme.com"],
      ["Acme", "acme.com"],
      ["Acme", "acme.com"],
      ["Acme", "acme.com"],
      ["Acme", "https://acme.com"],
    ]);
  });

  it("takes a table by its header, whatever else is in it", () => {
    expect(
      read('\uFEFFCompany,City,Website\n"Acme, Inc.",Berlin,acme.com\nNo Site,Paris,\n'),
    ).toEqual([
      ["Acme, Inc.", "acme.com"],
      ["No Site", null],
    ]);
    expect(read("name;url\nAcme;acme.com")).toEqual([["Acme", "acme.com"]]);
    expect(read("Company | Site\nAcme | acme.com")).toEqual([["Acme", "acme.com"]]);
    expect(read('Owner,Account Name,Account Website\nJo,"Foo, Inc.",foo.io')).toEqual([
      ["Foo, Inc.", "foo.io"],
    ]);
    expect(read("sep=;\r\nFirma;Webseite;PLZ\r\nAcme;acme.com;10115")).toEqual([
      ["Acme", "acme.com"],
    ]);
  });

  it("keeps what was written, within bounds", () => {
    expect(readListText("x".repeat(400))[0]?.given).toHaveLength(300);
    expect(readListText(" \n,\n\t")).toEqual([{ given: ",", name: ",", website: null }]);
    expect(readListText("")).toEqual([]);
  });
});
