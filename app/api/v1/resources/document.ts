import { z } from "zod";
import { declareRoute, respondWith } from "../declare-route";

const readRoute = declareRoute({
  method: "GET",
  path: "/openapi.json",
  name: "getDocument",
  group: "This document",
  summary: "The API as OpenAPI 3.1",
  text: "Made from the schemas that requests are parsed with. Needs no key.",
  scope: null,
  answer: {
    status: 200,
    what: "An OpenAPI document",
    schema: z.looseObject({ openapi: z.string() }),
  },
  // Loaded here, because the document is made from all routes, this one included.
  async handle() {
    const { openApiDocument } = await import("../openapi-document");
    return respondWith(openApiDocument(), 200, { "cache-control": "public, max-age=300" });
  },
});

export const documentRoutes = [readRoute];
