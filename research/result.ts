/** An error as a value: `code` is stable and compared, `message` is a sentence for a person. */
export type Failure<Code extends string = string> = {
  readonly code: Code;
  readonly message: string;
};

export type Result<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure<Code> };

export const succeed = <Value>(value: Value) => ({ ok: true, value }) as const;

export const fail = <Code extends string>(code: Code, message: string) =>
  ({ ok: false, error: { code, message } }) as const;
