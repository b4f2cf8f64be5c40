import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { EnterOperations } from "@/components/operations/enter-operations";
import { OperationsScreen } from "@/components/operations/operations-screen";
import { getContext } from "@/inngest/context";
import { isOwner, isOwnerToken } from "@/services/operations/owner-access";

type Props = { searchParams: Promise<{ token?: string | string[] }> };

async function findAccess({ searchParams }: Props): Promise<"owner" | "token" | "none"> {
  const ctx = getContext();
  if (isOwner(ctx, await headers())) return "owner";
  const { token } = await searchParams;
  return typeof token === "string" && isOwnerToken(ctx, token) ? "token" : "none";
}

/** For a stranger the page has no title either. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  return (await findAccess(props)) === "none"
    ? {}
    : { title: "Operations", robots: { index: false }, referrer: "no-referrer" };
}

export default async function OperationsPage(props: Props) {
  const access = await findAccess(props);
  if (access === "none") notFound();
  const { token } = await props.searchParams;
  return (
    <main className="mx-auto w-full max-w-[64rem] px-4 pt-8 pb-16 sm:px-6">
      <h1 className="mb-4 text-xl font-semibold tracking-tight">Operations</h1>
      {access === "owner" ? <OperationsScreen /> : <EnterOperations token={String(token)} />}
    </main>
  );
}
