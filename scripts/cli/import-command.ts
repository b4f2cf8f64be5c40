import { importCompanies } from "@/services/import/import-companies";
import { importStarter } from "@/services/import/import-starter";
import { readRecords } from "@/services/import/read-records";
import { describeError, openServices } from "./open-services";

const shownProblems = 20;
/** Off a terminal, one line of progress each. */
const rowsPerLine = 100_000;

/** `assay import FILE|URL|starter`. Returns the exit code. */
export async function importCommand(args: readonly string[]): Promise<number> {
  const [location, ...rest] = args;
  if (location === undefined || rest.length > 0) {
    process.stderr.write("Name one file, URL or `starter`: assay import FILE|URL|starter\n");
    return 2;
  }
  let services: Awaited<ReturnType<typeof openServices>> | null = null;
  try {
    services = await openServices({ demoWeb: false });
    const startedAt = Date.now();
    let problems = 0;
    let nextReport = rowsPerLine;
    const listener = {
      preview(
        columns: object,
        first: readonly { name: string; domain: string; one_liner: string | null }[],
      ) {
        process.stderr.write("Columns\n");
        for (const [field, column] of Object.entries(columns)) {
          process.stderr.write(`  ${field.padEnd(13)} from  ${column}\n`);
        }
        process.stderr.write("First companies\n");
        for (const { name, domain, one_liner } of first) {
          process.stderr.write(`  ${name} (${domain}) ${one_liner ?? ""}\n`);
        }
      },
      skipped(line: number, reason: string) {
        problems += 1;
        if (problems <= shownProblems) process.stderr.write(`  line ${line} left out: ${reason}\n`);
      },
      progress(rows: number) {
        if (process.stderr.isTTY) process.stderr.write(`\r${rows} rows read`);
        else if (rows >= nextReport) {
          process.stderr.write(`${rows} rows read\n`);
          nextReport = rows + rowsPerLine;
        }
      },
    };
    const { database } = services.ctx;
    const report =
      location === "starter"
        ? await importStarter({ database, listener })
        : await importCompanies({
            database,
            records: readRecords(location),
            source: "imported",
            verified: true,
            listener,
          });
    if (problems > shownProblems) {
      process.stderr.write(`  and ${problems - shownProblems} more lines left out\n`);
    }
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
    process.stdout.write(
      `${process.stderr.isTTY ? "\r" : ""}${report.imported} companies imported, ${report.skipped} rows left out, ${seconds} s\n`,
    );
    return 0;
  } catch (error) {
    process.stderr.write(`Nothing was imported. ${describeError(error)}\n`);
    return 1;
  } finally {
    await services?.close();
  }
}
