import path from "node:path";
import { loadOrBuildModel } from "@/adapters/encoder/build-model";

/** Builds the local encoder's model at the first start, so that no search waits for it; without it, words alone decide. */
export async function prepareEncoder(options: {
  dataDir: string;
  print: (line: string) => void;
}): Promise<void> {
  if (process.env.EMBEDDING_MODEL) return;
  const onProgress = (progress: string) => {
    if (progress === "building")
      options.print("Building the text encoder (once, a second or two).");
  };
  try {
    await loadOrBuildModel({ folder: path.join(options.dataDir, "models"), onProgress });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    options.print(`Without the text encoder, searches go by words alone: ${reason}`);
  }
}
