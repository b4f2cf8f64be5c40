export {};

const usage = `assay: find companies, with the evidence

  assay search "QUERY" [--source demo|imported|starter|stored|web] [--wanted N] [--checked N] [--json]
      [--out FILE] [--cap-usd N] [--cap-tokens N] [--id RUN]
      Plans the query, researches the companies and shows each verdict with its quotes.
      --json prints JSON lines on standard output; everything else goes to standard error. --out writes them to FILE,
      which is there when it is whole. The caps are this search's own. A process that was killed and is started again
      with the same --id (and DATABASE_URL) goes on with its search.
      Exit code: 0 done, 1 failed, 2 bad arguments, 3 a cap was reached, 130 interrupted.

  assay import FILE|URL|starter
      Brings companies into the corpus: .csv, .tsv, .json (an array) or .jsonl, columns found by their headers.
      "starter" is the list of well-known real companies that comes with Assay.

  assay backup FILE [--user EMAIL]
      All that is kept, or all of one user, in one compressed file of JSON lines. Assay may run meanwhile.
  assay restore FILE [--replace]
      Brings a backup back: a database into an empty one (or with --replace in place of what is there), a user beside others.
  assay add-user EMAIL
      Makes an account, also where sign-up is closed, or gives one a new password; prints the password.

  Batch interfaces: JSON lines on standard input, one answer a line, errors as {"id","error"}; --help says what a line holds.
  assay plan --jsonl                            a query as filters and criteria
  assay candidates --corpus FILE --jsonl        the companies of a file that a query asks for
  assay match --corpus FILE --jsonl             does a company of a file meet criteria, by its row
  assay judge --jsonl                           do sentences support a claim
  assay extract --jsonl                         the main text of a page
  assay robots --jsonl                          may a crawler read a page
  assay guard --jsonl                           would the crawler refuse a URL
  assay domain --jsonl                          the registrable domain of a host
`;

type Command = (args: readonly string[]) => Promise<number>;

/** Each takes the arguments behind its name and resolves to the exit code; loaded only when it is called. */
const commands = new Map<string, () => Promise<Command>>([
  ["search", async () => (await import("./cli/search-command")).searchCommand],
  ["import", async () => (await import("./cli/import-command")).importCommand],
  ["backup", async () => (await import("./cli/backup-command")).backupCommand],
  ["restore", async () => (await import("./cli/restore-command")).restoreCommand],
  ["add-user", async () => (await import("./cli/add-user-command")).addUserCommand],
  ["candidates", async () => (await import("./cli/candidates-command")).candidatesCommand],
  ["match", async () => (await import("./cli/match-command")).matchCommand],
  ["judge", async () => (await import("./cli/judge-command")).judgeCommand],
  ["extract", async () => (await import("./cli/extract-command")).extractCommand],
  ["robots", async () => (await import("./cli/robots-command")).robotsCommand],
  ["guard", async () => (await import("./cli/guard-command")).guardCommand],
  ["domain", async () => (await import("./cli/domain-command")).domainCommand],
  ["plan", async () => (await import("./cli/plan-command")).planCommand],
]);

const [name, ...args] = process.argv.slice(2);
const load = commands.get(name ?? "");
if (load) {
  process.exit(await (await load())(args));
} else if (name === "help" || name === "--help" || name === "-h") {
  process.stdout.write(usage);
} else {
  process.stderr.write(name ? `There is no command "${name}".\n\n${usage}` : usage);
  process.exit(2);
}
