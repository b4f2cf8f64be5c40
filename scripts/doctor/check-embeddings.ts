import path from "node:path";
import { createEncoder, readEmbeddingEndpoint } from "@/adapters/encoder/create-encoder";
import { type Finding, fine, off, problem } from "./finding";

const timeoutMs = 30_000;

/** Encodes one text, with the endpoint's model or with the local one. */
export async function checkEmbeddings(
  environment: NodeJS.ProcessEnv,
  dataDir: string,
): Promise<Finding> {
  const name = "Embeddings";
  const model = environment.EMBEDDING_MODEL || undefined;
  let reason = "";
  try {
    const endpoint = readEmbeddingEndpoint({
      EMBEDDING_MODEL: model,
      EMBEDDING_DIMENSIONS: Number(environment.EMBEDDING_DIMENSIONS) || undefined,
      OPENAI_API_KEY: environment.OPENAI_API_KEY || undefined,
      OPENAI_BASE_URL: environment.OPENAI_BASE_URL || undefined,
    });
    const encoder = createEncoder({
      endpoint,
      modelsFolder: path.join(dataDir, "models"),
      isThreaded: false,
      onUnavailable: (why) => {
        reason = why;
      },
    });
    const encoded = await encoder.encode(["a connection test"], AbortSignal.timeout(timeoutMs));
    await encoder.close();
    if (encoded.ok) {
      const where = model ? `${model} answers` : "The local encoder works";
      return fine(name, `${where}, ${encoder.dimensions} numbers a text.`);
    }
    reason ||= encoded.error.message;
  } catch (error) {
    reason = error instanceof Error ? error.message : String(error);
  }
  return model
    ? problem(
        name,
        `${model}: ${reason}`,
        "Correct EMBEDDING_MODEL, EMBEDDING_DIMENSIONS, the key or the address; or unset EMBEDDING_MODEL for the local encoder.",
      )
    : off(name, `Searches go by words alone: ${reason}`);
}
