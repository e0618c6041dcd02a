import pc from "picocolors";

/** Runs a command; what went wrong is one line for people, and exit code 2. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(pc.red(error instanceof Error ? error.message : String(error)));
    if (process.env.DEBUG !== undefined) throw error;
    process.exitCode = 2;
  }
}
