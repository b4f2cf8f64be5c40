import { ApiKeys } from "@/components/settings/api-keys";
import { Webhooks } from "@/components/settings/webhooks";

export const metadata = { title: "Settings" };

export default function SettingsPage() {
  return (
    <main className="mx-auto w-full max-w-[54rem] px-4 pt-8 pb-16 sm:px-6">
      <h1 className="mb-6 text-xl font-semibold tracking-tight">Settings</h1>
      <ApiKeys />
      <Webhooks />
    </main>
  );
}
