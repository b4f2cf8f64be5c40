"use server";

import { cookies } from "next/headers";
import { isTheme } from "@/components/shell/theme";

const oneYearSeconds = 365 * 24 * 60 * 60;

/** Remembers the chosen theme so that the server can write it on <html>: no script and no flash. */
export async function setTheme(theme: string): Promise<void> {
  const store = await cookies();
  if (!isTheme(theme) || theme === "system") {
    store.delete("theme");
    return;
  }
  store.set("theme", theme, { maxAge: oneYearSeconds, sameSite: "lax", path: "/" });
}
