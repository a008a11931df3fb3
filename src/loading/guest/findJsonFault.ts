// Where a text stops being JSON (RFC 8259), and what stands there: engines tell it each in their own words, or not at all.

export type JsonFaultKind =
  | "empty"
  | "ends-early"
  | "more-text"
  | "comment"
  | "trailing-comma"
  | "single-quote"
  | "curly-quote"
  | "unquoted-name"
  | "not-a-number"
  | "bad-number"
  | "bad-escape"
  | "control-character"
  | "unexpected";

export interface JsonFault {
  readonly kind: JsonFaultKind;
  /** Index into the text, from 0. */
  readonly at: number;
  /** Both from 1; columns count UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** What stands there, at most 24 characters. */
  readonly found: string;
}

const blank = /[ \t\n\r]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /[\p{L}\p{N}_$.+-]+/uy;
/** What may become a word or a number, did the text not end. */
const beginning = /^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-|-?(?:0|[1-9]\d*)(?:\.|(?:\.\d+)?[eE][+-]?))$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them, so they are looked for
const plain = /[^"\\\u0000-\u001f]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** null where the text is JSON. Iterative: depth costs no stack. */
export function findJsonFault(text: string): JsonFault | null {
  let at = 0;
  const skip = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const match = pattern.exec(text)?.[0] ?? "";
    at += match.length;
    return match;
  };
  const fault = (kind: JsonFaultKind, where = at): JsonFault => ({
    kind,
    at: where,
    ...placeOf(text, where),
    found: text.slice(where, where + 24),
  });
  const unexpected = (): JsonFault => fault(at >= text.length ? "ends-early" : kindOf(text, at));
  /** null: a whole string was passed over. */
  const string = (): JsonFault | null => {
    at++;
    for (;;) {
      skip(plain);
      if (text[at] === '"') {
        at++;
        return null;
      }
      if (at >= text.length) return fault("ends-early");
      if (text[at] !== "\\") return fault("control-character");
      if (!skip(escaped)) return fault(at + 1 >= text.length ? "ends-early" : "bad-escape");
    }
  };

  skip(blank);
  if (at >= text.length) return fault("empty");
  const open: ("{" | "[")[] = [];
  let wants: "value" | "value-or-end" | "name" | "name-or-end" | "after" = "value";
  for (;;) {
    skip(blank);
    const here = text[at];
    if (wants === "after") {
      const parent = open.at(-1);
      if (!parent) return at < text.length ? fault(kindOf(text, at) === "comment" ? "comment" : "more-text") : null;
      if (here === ",") {
        at++;
        wants = parent === "{" ? "name" : "value";
      } else if (here === (parent === "{" ? "}" : "]")) {
        at++;
        open.pop();
      } else return unexpected();
    } else if (wants === "name" || wants === "name-or-end") {
      if (here === "}" && wants === "name-or-end") {
        at++;
        open.pop();
        wants = "after";
      } else if (here === '"') {
        const bad = string();
        if (bad) return bad;
        skip(blank);
        if (text[at] !== ":") return unexpected();
        at++;
        wants = "value";
      } else if (here === "}") return fault("trailing-comma");
      else if (here !== undefined && /[\p{L}_$]/u.test(here)) return fault("unquoted-name");
      else return unexpected();
    } else if (here === "]" && wants === "value-or-end") {
      at++;
      open.pop();
      wants = "after";
    } else if (here === "{" || here === "[") {
      at++;
      open.push(here);
      wants = here === "{" ? "name-or-end" : "value-or-end";
    } else if (here === '"') {
      const bad = string();
      if (bad) return bad;
      wants = "after";
    } else if (here === "]" && open.at(-1) === "[") return fault("trailing-comma");
    else {
      const from = at;
      const token = skip(word);
      if (token === "") return unexpected();
      number.lastIndex = from;
      const isWhole = ["true", "false", "null"].includes(token) || number.exec(text)?.[0] === token;
      if (!isWhole && at >= text.length && beginning.test(token)) return fault("ends-early");
      if (!isWhole) return fault(wordKind(token), from);
      wants = "after";
    }
  }
}

function wordKind(token: string): JsonFaultKind {
  if (/^[-+]?(?:nan|inf|infinity)$/i.test(token)) return "not-a-number";
  if (/^[-+.]?\d/.test(token)) return "bad-number";
  return "unexpected";
}

function kindOf(text: string, at: number): JsonFaultKind {
  const here = text.slice(at, at + 2);
  if (here === "//" || here === "/*" || here.startsWith("#")) return "comment";
  if (here.startsWith("'") || here.startsWith("`")) return "single-quote";
  if (/^[“”„«»‘’]/.test(here)) return "curly-quote";
  return "unexpected";
}

function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  // CR, LF and CRLF end lines.
  for (const { index, 0: end } of text.slice(0, at).matchAll(/\r\n|\r|\n/g)) {
    line++;
    start = index + end.length;
  }
  return { line, column: at - start + 1 };
}
