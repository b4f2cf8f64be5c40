import { HistoryScreen } from "@/components/history/history-screen";

export const metadata = { title: "History" };

export default function HistoryPage() {
  return (
    <main className="mx-auto w-full max-w-[54rem] px-4 pt-8 pb-16 sm:px-6">
      <h1 className="mb-4 text-xl font-semibold tracking-tight">Your searches</h1>
      <HistoryScreen />
    </main>
  );
}
