export type StreamMessage = {
  readonly seq: number | null;
  readonly event: string;
  readonly data: string;
};

/** Reads a `text/event-stream` as a browser does: comments and `retry` are left out. */
export class EventStreamReader {
  readonly messages: StreamMessage[] = [];
  private readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  private readonly decoder = new TextDecoder();
  private rest = "";

  constructor(response: Response) {
    if (!response.body) throw new Error("the response has no body");
    this.reader = response.body.getReader();
  }

  /** Reads on until `enough` says so or the stream ends; returns whether it ended. */
  async readUntil(enough: (messages: readonly StreamMessage[]) => boolean): Promise<boolean> {
    while (!enough(this.messages)) {
      const { done, value } = await this.reader.read();
      if (done) return true;
      this.rest += this.decoder.decode(value, { stream: true });
      const blocks = this.rest.split("\n\n");
      this.rest = blocks.pop() ?? "";
      this.messages.push(...blocks.flatMap(parseBlock));
    }
    return false;
  }

  readToEnd(): Promise<boolean> {
    return this.readUntil(() => false);
  }

  /** As a closed tab does. */
  close(): Promise<void> {
    return this.reader.cancel();
  }

  get seqs(): number[] {
    return this.messages.flatMap(({ seq }) => (seq === null ? [] : [seq]));
  }

  get ended(): boolean {
    return this.messages.at(-1)?.event === "end";
  }
}

function parseBlock(block: string): StreamMessage[] {
  const fields = new Map(
    block.split("\n").flatMap((line) => {
      const [, name, value] = /^(\w+): ?(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name, value ?? ""]];
    }),
  );
  const data = fields.get("data");
  if (data === undefined) return [];
  const id = fields.get("id");
  return [
    { seq: id === undefined ? null : Number(id), event: fields.get("event") ?? "message", data },
  ];
}
