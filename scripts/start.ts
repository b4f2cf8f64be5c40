import { runLauncher } from "./launcher/run-launcher";

/** `npm start`: the whole of Assay in the foreground, as in production. */
await runLauncher("start");
