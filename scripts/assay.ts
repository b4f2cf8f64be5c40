export {};

const usage = `assay: find companies, with the evidence

  assay search "QUERY" [--source demo|imported|starter|stored] [--wanted N] [--checked N] [--json]
      Plans the query, researches the companies and shows each verdict with its quotes.
      --json prints JSON lines on standard output; everything else goes to standard error.
      Exit code: 0 done, 1 failed, 2 bad arguments, 130 interrupted.

  assay import FILE|URL|starter
      Brings companies into the corpus: .csv, .tsv, .json (an array) or .jsonl, columns found by their headers.
      "starter" is the list of well-known real companies that comes with Assay.

  assay plan --jsonl
      Reads {"id","query"} lines and writes each as filters and criteria; --help says more.
`;

/** Each takes the arguments behind its name and resolves to the exit code; only the one that is asked for is loaded. */
const commands = new Map<string, (args: readonly string[]) => Promise<number>>([
  ["search", async (args) => (await import("./cli/search-command")).searchCommand(args)],
  ["import", async (args) => (await import("./cli/import-command")).importCommand(args)],
  ["plan", async (args) => (await import("./cli/plan-command")).planCommand(args)],
]);

const [name, ...args] = process.argv.slice(2);
const command = commands.get(name ?? "");
if (command) {
  process.exit(await command(args));
} else if (name === "help" || name === "--help" || name === "-h") {
  process.stdout.write(usage);
} else {
  process.stderr.write(name ? `There is no command "${name}".\n\n${usage}` : usage);
  process.exit(2);
}
