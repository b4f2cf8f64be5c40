import { setNewPassword } from "@/services/users/set-password";
import { describeError, openServices } from "./open-services";

/** `assay add-user EMAIL`. Returns the exit code. */
export async function addUserCommand(args: readonly string[]): Promise<number> {
  const [email, ...rest] = args;
  if (email === undefined || rest.length > 0) {
    process.stderr.write("Name one email: assay add-user EMAIL\n");
    return 2;
  }
  let services: Awaited<ReturnType<typeof openServices>> | null = null;
  try {
    services = await openServices({ demoWeb: false });
    const made = await setNewPassword({ ctx: services.ctx, input: { email } });
    if (!made.ok) throw new Error(made.error.message);
    const { password, isNew } = made.value;
    process.stdout.write(
      `${isNew ? "Account made" : "New password set"} for ${made.value.email}: ${password}\n`,
    );
    return 0;
  } catch (error) {
    process.stderr.write(`No account was made. ${describeError(error)}\n`);
    return 1;
  } finally {
    await services?.close();
  }
}
