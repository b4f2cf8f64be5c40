import { existsSync } from "node:fs";
import path from "node:path";
import { createGuardedWeb } from "@/adapters/web/guarded-web";
import { diagnose } from "./doctor/diagnose";
import { PROJECT_DIR } from "./launcher/run-launcher";

/** `npm run doctor [-- URL]`: what is wrong with this installation and what to do. Exit code 1 when something is. */
const main = async (url: string | undefined): Promise<number> => {
  if (url !== undefined && !/^https?:\/\//.test(url)) {
    console.error("usage: npm run doctor [-- URL of the running app]");
    return 2;
  }
  const envFile = path.join(PROJECT_DIR, ".env");
  if (existsSync(envFile)) process.loadEnvFile(envFile);
  const contact = process.env.ASSAY_CONTACT_URL || "https://github.com/assay-search/assay#crawler";
  const web = createGuardedWeb({ userAgent: `AssayBot/0.1 (+${contact})`, timeoutMs: 10_000 });
  const findings = await diagnose({
    environment: process.env,
    projectDir: PROJECT_DIR,
    appUrl: url?.replace(/\/+$/, "") ?? null,
    web,
  });
  await web.close();
  const width = Math.max(...findings.map(({ name }) => name.length));
  for (const { name, state, found, todo } of findings) {
    console.log(`${state.padEnd(8)} ${name.padEnd(width)}  ${found}`);
    if (todo) console.log(`${" ".repeat(9 + width)}  → ${todo}`);
  }
  const problems = findings.filter(({ state }) => state === "problem").length;
  console.log(
    problems === 0 ? "\nNothing is wrong." : `\n${problems} to mend, each with what to do.`,
  );
  return problems === 0 ? 0 : 1;
};

process.exit(await main(process.argv[2]));
