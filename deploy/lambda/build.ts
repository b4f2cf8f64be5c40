import path from "node:path";
import { bundleProgram } from "@/scripts/launcher/bundle-program";

/** `node --import tsx deploy/lambda/build.ts [FOLDER]`: what the template uploads. */
const folder = path.resolve(process.argv[2] ?? "deploy/lambda/dist");
await bundleProgram({ entry: "deploy/lambda/handler.ts", file: path.join(folder, "index.mjs") });
