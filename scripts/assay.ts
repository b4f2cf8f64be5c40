import { importCommand } from "./cli/import-command";
import { searchCommand } from "./cli/search-command";

const usage = `assay: find companies, with the evidence

  assay search "QUERY" [--source demo|imported|starter|stored] [--wanted N] [--checked N] [--json]
      Plans the query, researches the companies and shows each verdict with its quotes.
      --json prints JSON lines on standard output; everything else goes to standard error.
      Exit code: 0 done, 1 failed, 2 bad arguments, 130 interrupted.

  assay import FILE|URL|starter
      Brings companies into the corpus: .csv, .tsv, .json (an array) or .jsonl, columns found by their headers.
      "starter" is the list of well-known real companies that comes with Assay.
`;

const [command, ...args] = process.argv.slice(2);
const commands = { search: searchCommand, import: importCommand };

if (command === "help" || command === "--help" || command === "-h") {
  process.stdout.write(usage);
} else if (command === "search" || command === "import") {
  process.exit(await commands[command](args));
} else {
  process.stderr.write(command ? `There is no command "${command}".\n\n${usage}` : usage);
  process.exit(2);
}
