import { AsyncLocalStorage } from "node:async_hooks";
import { singleton } from "../singleton";

const scope = () => singleton("request-scope", () => new AsyncLocalStorage<string>());

/** Everything that follows in this asynchronous context belongs to this request. */
export const enterRequest = (requestId: string): void => scope().enterWith(requestId);

/** The request that the caller works for; undefined outside of any. */
export const currentRequestId = (): string | undefined => scope().getStore();
