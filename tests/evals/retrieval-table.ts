export const depths = [1, 3, 5, 8] as const;

export type Row = {
  cells: number;
  hits: number[];
  tokens: number[];
  fullTokens: number;
  /** Right verdicts of the local judge that sees nothing else; null where none was asked. */
  right: number | null;
};

export const newRow = (isJudged: boolean): Row => ({
  cells: 0,
  hits: depths.map(() => 0),
  tokens: depths.map(() => 0),
  fullTokens: 0,
  right: isJudged ? 0 : null,
});

export const increase = (list: number[], at: number, by: number): void => {
  list[at] = (list[at] ?? 0) + by;
};

export const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;

/** Markdown, as docs/research.md has it. */
export const printRows = (rows: ReadonlyMap<string, Row>): void => {
  const isJudged = [...rows.values()].some(({ right }) => right !== null);
  const heads = [
    ...depths.map((depth) => `hit@${depth}`),
    ...depths.map((depth) => `tokens@${depth}`),
    ...(isJudged ? ["judge"] : []),
  ];
  console.log(`| ${["", "cells", ...heads].join(" | ")} |`);
  console.log(`|---|${"--:|".repeat(heads.length + 1)}`);
  for (const [name, { cells, hits, tokens, fullTokens, right }] of rows) {
    const values = [
      ...hits.map((count) => percent(count, cells)),
      ...tokens.map((count) => percent(count, fullTokens)),
      ...(right === null ? [] : [percent(right, cells)]),
    ];
    console.log(`| ${[name, cells, ...values].join(" | ")} |`);
  }
};
