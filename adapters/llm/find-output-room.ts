/** How many tokens an answer may have: of the model always, or beside a prompt as long as this one. */
export type OutputRoom = { readonly tokens: number; readonly isOfModel: boolean };

const field = /max_(?:completion_|output_)?tokens/;
const ofModel =
  /at most (\d+)|> (\d+), which is the maximum|less than or equal to [`'"]?(\d+)|cannot exceed (\d+)/i;
const context = /maximum context length (?:is|of) (\d+)/i;
const prompt = /(\d+) (?:input tokens|(?:tokens )?in the (?:messages|prompt|input))/i;

/** What a refusal of the output limit says of the limit there is; null when the refusal is about something else. */
export function findOutputRoom(message: string): OutputRoom | null {
  const most = field.test(message) ? ofModel.exec(message)?.slice(1).find(Boolean) : undefined;
  if (most !== undefined) return { tokens: Number(most), isOfModel: true };
  const [whole, used] = [context, prompt].map((pattern) => pattern.exec(message)?.[1]);
  return whole === undefined || used === undefined
    ? null
    : { tokens: Number(whole) - Number(used), isOfModel: false };
}
