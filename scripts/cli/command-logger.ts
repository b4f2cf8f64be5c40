import type { Logger } from "@/services/context";
import { createLogger, listSecrets } from "@/services/log/create-logger";

/** What goes wrong beside a command, as the app's log says it and as free of secrets; what goes well is the command's to say. */
export const createCommandLogger = (
  environment: Readonly<Record<string, string | undefined>>,
  write: (line: string) => void,
): Logger => ({
  ...createLogger({ secrets: listSecrets(environment), write }),
  info: () => {},
});
