/** An error whose message is in the reader's language and says what to do. */
export class Told extends Error {
  override readonly name = "Told";
}
