import { writeFileSync } from "node:fs";
import type { ClaimModel } from "@/research/verify/claim/claim-model";
import { writeForest } from "@/research/verify/claim/forest";

/** Writes a learned model as the TypeScript constant that ships. */
export function writeModel(file: string, name: string, model: ClaimModel): void {
  const { cited, ranking, supported, refuted, expectedCitations, metFrom, notMetFrom } = model;
  writeFileSync(
    file,
    `import type { ClaimModel } from "./claim-model";
import { readForest, readNumbers } from "./forest";

/** Learned by \`npm run eval:claims -- --claims FILE --write\`; a tree a line, see \`readForest\`. */
export const ${name}: ClaimModel = {
  expectedCitations: ${expectedCitations},
  metFrom: ${metFrom},
  notMetFrom: ${notMetFrom},
  ranking: readNumbers(\`${ranking.join(" ")}\`),
  cited: {
    list: readForest(\`${writeForest(cited.list)}\`),
    page: readForest(\`${writeForest(cited.page)}\`),
  },
  supported: readForest(\`${writeForest(supported)}\`),
  refuted: readForest(\`${writeForest(refuted)}\`),
};
`,
  );
}
