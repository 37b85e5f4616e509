/** Collects what is warned while `run` lasts, and keeps it out of the test log. */
export async function warningsOf(run: (warnings: readonly string[]) => unknown): Promise<string[]> {
  const warnings: string[] = [];
  const {warn} = console;
  console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
  try {
    await run(warnings);
  } finally {
    console.warn = warn;
  }
  return warnings;
}
