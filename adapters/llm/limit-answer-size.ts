export class AnswerTooLarge extends Error {}

/** A fetch whose response bodies end with `AnswerTooLarge` after `maxBytes`, counted after decompression. */
export const limitAnswerSize =
  (fetchAnswer: typeof fetch, maxBytes: number): typeof fetch =>
  async (input, init) => {
    const response = await fetchAnswer(input, init);
    if (response.body === null) return response;
    let bytes = 0;
    const counter = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.byteLength;
        if (bytes > maxBytes) controller.error(new AnswerTooLarge());
        else controller.enqueue(chunk);
      },
    });
    const { status, statusText, headers } = response;
    return new Response(response.body.pipeThrough(counter), { status, statusText, headers });
  };
