import type { CompanyProfile } from "../company";

/** As much as a sentence encoder reads of one text. */
const maxWords = 80;

/** What a company's vector is made of: its own words in short, or its industries where it has none. */
export function companyText({
  oneLiner,
  description,
  industries,
}: Pick<CompanyProfile, "oneLiner" | "description" | "industries">): string {
  const said = [oneLiner, description].filter(Boolean).join(". ") || industries.join(", ");
  return said.slice(0, 2_000).split(/\s+/).slice(0, maxWords).join(" ");
}
