import { readEarlyEnvironment, readEnvironment } from "@/env";
import type { ChainSettings, ServiceContext } from "@/services/context";
import { chainSettings, createContext } from "@/services/create-context";
import { singleton } from "@/services/singleton";
import { inngestDispatcher } from "./dispatcher";

/** The process's services, driven by Inngest. Made at the first use, so that a build needs no environment. */
export const getContext = (): ServiceContext =>
  singleton("service-context", () =>
    createContext({ environment: readEnvironment(), dispatcher: inngestDispatcher }),
  );

/** What function definitions need before any request. */
export const readChainSettings = (): ChainSettings => chainSettings(readEarlyEnvironment());
