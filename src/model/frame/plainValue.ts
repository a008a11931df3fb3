/** What a message may be at most. */
export interface PlainLimits {
  /** Values within values. */
  readonly depth: number;
  /** Values altogether, and entries of any one list or object. */
  readonly values: number;
  /** Characters of all texts and keys together. */
  readonly characters: number;
}

class NotPlain extends Error {}

/**
 * A copy made of nothing but what JSON knows: objects without a prototype, lists, texts, finite numbers, booleans and null; what is undefined is left out.
 * Keys such as `__proto__` are keys like others. `why` says what stands in the way, in English. Never throws, whatever is handed in.
 */
export function plainValue(
  value: unknown,
  limits: PlainLimits,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string } {
  let [values, characters] = [0, 0];
  const weigh = (text: string) => {
    characters += text.length;
    if (characters > limits.characters) throw new NotPlain(`more than ${limits.characters} characters`);
    return text;
  };
  const room = (entries: number) => {
    if (values + entries > limits.values) throw new NotPlain(`more than ${limits.values} values`);
  };
  const copy = (part: unknown, depth: number): unknown => {
    values += 1;
    room(0);
    if (part === null || typeof part === "boolean") return part;
    if (typeof part === "string") return weigh(part);
    if (typeof part === "number") {
      // As JSON has it, there is one zero.
      if (Number.isFinite(part)) return part + 0;
      throw new NotPlain("a number that is not finite");
    }
    if (typeof part !== "object") throw new NotPlain(`a ${typeof part}`);
    if (depth >= limits.depth) throw new NotPlain(`more than ${limits.depth} levels`);
    if (Array.isArray(part)) {
      room(part.length);
      return Array.from({ length: part.length }, (_, at) => copy((part as unknown[])[at], depth + 1));
    }
    // An object of another page's window has another Object.prototype; a Date, a Map or a buffer has one more above it.
    const kind: unknown = Object.getPrototypeOf(part);
    if (kind !== null && Object.getPrototypeOf(kind) !== null) throw new NotPlain("an object of a kind of its own");
    const keys = Object.keys(part);
    room(keys.length);
    const made = Object.create(null) as Record<string, unknown>;
    for (const key of keys) {
      const inner: unknown = Reflect.get(part, key);
      if (inner !== undefined) made[weigh(key)] = copy(inner, depth + 1);
    }
    return made;
  };
  try {
    return { ok: true, value: copy(value, 0) };
  } catch (error) {
    return { ok: false, why: error instanceof NotPlain ? error.message : "what cannot be read" };
  }
}
