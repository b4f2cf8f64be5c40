import { MonitorsScreen } from "@/components/monitors/monitors-screen";

export const metadata = { title: "Monitors" };

export default function MonitorsPage() {
  return (
    <main className="mx-auto w-full max-w-[54rem] px-4 pt-8 pb-16 sm:px-6">
      <h1 className="mb-4 text-xl font-semibold tracking-tight">Your monitors</h1>
      <MonitorsScreen />
    </main>
  );
}
