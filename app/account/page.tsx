import { headers } from "next/headers";
import { AccountScreen } from "@/components/account/account-screen";
import { getContext } from "@/inngest/context";
import { readAccount } from "@/services/users/read-account";

export const metadata = { title: "You" };

export default async function AccountPage() {
  const account = await readAccount({ ctx: getContext(), input: { headers: await headers() } });
  return (
    <main className="mx-auto w-full max-w-[36rem] px-4 pt-8 pb-16 sm:px-6">
      <AccountScreen account={account} />
    </main>
  );
}
