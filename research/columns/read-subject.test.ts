import { expect, test } from "vitest";
import { guessType, readSubject } from "./read-subject";

test.each([
  ["CEO", "text", "person"],
  ["founders", "list", "person"],
  ["pricing from", "number", "price"],
  ["countries served", "list", "markets"],
  ["latest funding", "number", "funding"],
  ["founded", "date", "founded"],
  ["number of employees", "number", "employees"],
  ["careers page", "link", "pageLink"],
  ["LinkedIn", "link", "profileLink"],
  ["contact email", "text", "email"],
  ["phone", "text", "phone"],
  ["certifications", "list", "certifications"],
  ["customers", "list", "customers"],
  ["rating", "number", "rating"],
  ["country", "text", "country"],
  ["headquarters", "text", "headquarters"],
  ["free trial", "yes_no", "other"],
  ["is hiring", "yes_no", "other"],
  ["Does it have an API?", "yes_no", "other"],
  ["Who runs it?", "text", "other"],
  ["integrations", "list", "other"],
  ["number of stores", "number", "other"],
  ["launch date", "date", "other"],
  ["legal form", "text", "other"],
] as const)("%s is a %s about %s", (name, type, subject) => {
  expect({ type: guessType(name), subject: readSubject(name) }).toEqual({ type, subject });
});
