import { parse } from "csv-parse/sync";
import { z } from "zod";
import { mapColumns } from "../import/map-columns";

/** A company as somebody wrote it: by its website, or by its name alone. */
export type GivenCompany = {
  readonly given: string;
  readonly name: string | null;
  readonly website: string | null;
};

const maxLength = 300;
const rowsSchema = z.array(z.record(z.string(), z.string()));
const websiteForm =
  /^(?:https?:\/\/)?[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)+(?:[/?#:]\S*)?$/iu;

/** One company a line: a name, a website, or both; or a table whose header names such columns. */
export function readListText(text: string): GivenCompany[] {
  // Excel's own first line says what stands between the columns; the header shows that as well.
  const clean = text.replace(/^\uFEFF?(?:sep=.\r?\n)?/i, "").replace(/\r\n?/g, "\n");
  return (readTable(clean) ?? clean.split("\n").map(readLine)).flatMap(({ name, website }) => {
    const given = (website ?? name ?? "").slice(0, maxLength);
    return given === "" ? [] : [{ given, name: name?.slice(0, maxLength) ?? null, website }];
  });
}

type Read = Omit<GivenCompany, "given">;

/** Null where the first line is no header. A table that breaks off is read line by line. */
function readTable(text: string): Read[] | null {
  const header = text.trimStart().split("\n", 1)[0] ?? "";
  const delimiter = [",", ";", "\t", "|"].reduce((best, mark) =>
    header.split(mark).length > header.split(best).length ? mark : best,
  );
  const columns = mapColumns(header.split(delimiter).map(unquote));
  if (columns.name === undefined && columns.website === undefined) return null;
  const parsed = rowsSchema.safeParse(parseTable(text, delimiter));
  if (!parsed.success) return null;
  const read = (row: Record<string, string>, column: string | undefined) =>
    (column === undefined ? "" : (row[column] ?? "")).replace(/\s+/g, " ").trim() || null;
  return parsed.data.map((row) => ({
    name: read(row, columns.name),
    website: read(row, columns.website),
  }));
}

function parseTable(text: string, delimiter: string): unknown {
  try {
    return parse(text, {
      columns: (header: string[]) => header.map((name) => name.trim()),
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch {
    return null;
  }
}

/** "Acme, Inc." is a name; "Acme, acme.com" and "acme.com" say where it is. */
function readLine(line: string): Read {
  const whole = unquote(line.replace(/\s+/g, " "));
  const parts = line
    .split(/[,;\t|]|\s{2,}|\s(?=https?:\/\/)/)
    .map(unquote)
    .filter((part) => part !== "");
  const website = parts.find((part) => websiteForm.test(part)) ?? null;
  if (website === null) return { name: whole === "" ? null : whole, website };
  return { name: parts.find((part) => part !== website) ?? null, website };
}

const unquote = (text: string) =>
  text
    .trim()
    .replace(/^"(.*)"$/, "$1")
    .trim();
