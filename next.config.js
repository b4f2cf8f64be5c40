/** @type {import("next").NextConfig} */
const config = {
  ...(process.env.ASSAY_STANDALONE ? { output: "standalone" } : {}),
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ["piscina", "pg", "tsx", "undici"],
  logging: { incomingRequests: { ignore: [/^\/api\/inngest/] } },
  typescript: { ignoreBuildErrors: true },
};

export default config;
