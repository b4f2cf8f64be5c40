import { z } from "zod";
import { postJson, requestJson } from "@/components/data/request-json";
import type { Credentials, Provider } from "@/research/account-view";

const doneSchema = z.object({});

export const signIn = (credentials: Credentials) =>
  requestJson("/api/account/sign-in", doneSchema, postJson(credentials));

export const signUp = (credentials: Credentials) =>
  requestJson("/api/account/sign-up", doneSchema, postJson(credentials));

export const startProviderSignIn = (provider: Provider) =>
  requestJson(`/api/account/sign-in/${provider}`, z.object({ url: z.url() }), postJson({}));

export const signOut = (everywhere: boolean) =>
  requestJson("/api/account/sign-out", doneSchema, postJson({ everywhere }));

export const deleteAccount = () => requestJson("/api/account", doneSchema, { method: "DELETE" });
