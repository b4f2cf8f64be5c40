import { runLauncher } from "./launcher/run-launcher";

/** `npm run dev [-- --inngest]`: the same with hot reload, and on wish with Inngest's own Dev Server. */
await runLauncher("dev");
