/** A reason to stop that the person at the keyboard can act on: it is told as a sentence, without a stack. */
export class Refusal extends Error {}

export async function orSayWhy(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
