export type BarRow = { readonly name: string; readonly values: readonly (number | null)[] };
export type Theme = "light" | "dark";

const themes = {
  light: {
    paper: "#fcfcfa",
    ink: "#24262e",
    quiet: "#6b6d76",
    line: "#e4e4e1",
    bars: ["#3a5bd0", "#b9c4ea", "#b3382f", "#b07c1e"],
  },
  dark: {
    paper: "#16171d",
    ink: "#ebebe7",
    quiet: "#a3a5ad",
    line: "#30323a",
    bars: ["#93abf5", "#41508a", "#f0867c", "#e0b45c"],
  },
} as const;
const width = 760;
const left = 190;
const right = 70;
const barHeight = 11;
const rowGap = 12;

/** Horizontal bars, one group a row, one colour a series, each with its value; complete SVG text in one theme. */
export function drawBars(options: {
  readonly title: string;
  readonly series: readonly { readonly name: string; readonly tone: 0 | 1 | 2 | 3 }[];
  readonly rows: readonly BarRow[];
  readonly describe: (value: number) => string;
  readonly theme: Theme;
}): string {
  const { title, series, rows, describe, theme } = options;
  const { paper, ink, quiet, line, bars } = themes[theme];
  const most = Math.max(1, ...rows.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const rowHeight = series.length * barHeight + rowGap;
  const height = 64 + rows.length * rowHeight + 8;
  const lengthOf = (value: number) => ((width - left - right) * value) / most;
  const legend = series.map(
    ({ name, tone }, n) =>
      `<rect x="${left + n * 170}" y="38" width="10" height="10" rx="2" fill="${bars[tone]}"/><text x="${left + n * 170 + 15}" y="47" fill="${quiet}">${escapeXml(name)}</text>`,
  );
  const groups = rows.map(({ name, values }, row) => {
    const top = 64 + row * rowHeight;
    const drawn = series.map(({ tone }, n) => {
      const value = values[n];
      const y = top + n * barHeight;
      if (value === null || value === undefined)
        return `<text x="${left + 4}" y="${y + 9}" fill="${quiet}">never</text>`;
      return `<rect x="${left}" y="${y + 1}" width="${Math.max(1, lengthOf(value)).toFixed(1)}" height="${barHeight - 2}" rx="2" fill="${bars[tone]}"/><text x="${(left + lengthOf(value) + 5).toFixed(1)}" y="${y + 9}" fill="${quiet}">${escapeXml(describe(value))}</text>`;
    });
    const middle = top + (series.length * barHeight) / 2 + 4;
    return `<text x="${left - 12}" y="${middle}" text-anchor="end" fill="${ink}">${escapeXml(name)}</text>${drawn.join("")}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="ui-sans-serif, system-ui, sans-serif" font-size="11"><title>${escapeXml(title)}</title><rect width="${width}" height="${height}" fill="${paper}"/><text x="16" y="24" font-size="13" font-weight="600" fill="${ink}">${escapeXml(title)}</text>${legend.join("")}<line x1="${left}" x2="${left}" y1="58" y2="${height - 8}" stroke="${line}"/>${groups.join("")}</svg>\n`;
}

const escapeXml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
