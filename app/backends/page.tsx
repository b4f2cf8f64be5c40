import { BackendsScreen } from "@/components/backends/backends-screen";
import { compareAtFirst } from "./compare-at-first";

export const metadata = {
  title: "Back ends",
  description: "Where a search can run: time, losses, doubled work and money of each back end.",
};

export default async function BackendsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const isAsItComes = Object.keys(await searchParams).length === 0;
  return (
    <main className="mx-auto w-full max-w-[76rem] px-4 pt-8 pb-16 sm:px-6">
      <h1 className="text-xl font-semibold tracking-tight">Where a search can run</h1>
      <p className="mt-1 mb-8 max-w-[70ch] text-ink-2">
        The same searches through a model of each back end, event by event. Planning and finding
        candidates take the same everywhere and are left out. What the model is checked against, and
        what was measured, is in docs/backends.md.
      </p>
      <BackendsScreen initial={isAsItComes ? await compareAtFirst() : null} />
    </main>
  );
}
