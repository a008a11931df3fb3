// Takes a JSON text in pieces and hands out the members of the root's "features" one by one, so that a file of 100 MB never lies in memory as objects.
// Each member, and what is left when they are taken out, goes through JSON.parse: nothing is let through that it would not take.
import { findJsonFault } from "./findJsonFault.ts";
import { NotJson } from "./notJson.ts";

export interface FeatureSplitter {
  /** Throws NotJson. */
  write(text: string): void;
  /** The root; `taken`: its features went through `onFeature`, and an empty list stands in their place. Throws NotJson. */
  end(): { readonly root: unknown; readonly taken: boolean };
}

export interface SplitterHandlers {
  readonly onFeature: (value: unknown) => void;
  /** "features" comes once more, and of members of one name the last counts: what was handed out is void. */
  readonly onAgain: () => void;
}

const [quote, backslash, comma, openList, closeList, openObject, closeObject] = [34, 92, 44, 91, 93, 123, 125];

/** Where the scan stands: outside the list of features (its depth counts), between members, or in one. */
type Place = "outside" | "between" | "member" | "bare";

export function makeFeatureSplitter({ onFeature, onAgain }: SplitterHandlers): FeatureSplitter {
  /** What is not yet cut off: from `start` on it belongs to the root or to one member. */
  let text = "";
  let at = 0;
  let start = 0;
  let place: Place = "outside";
  let depth = 0;
  let inString = false;
  let wants: "first" | "member" | "comma" = "first";
  /** The name of the root's member that is being read, and where in `text` its string begins. */
  let name: string | null = null;
  let nameStart = -1;
  let isName = false;
  let lists = 0;
  /** What is left of the text when the members are taken out. */
  const root: string[] = [];
  /** Lines before `start`, and characters before it in its own line. */
  let lines = 0;
  let column = 0;

  const pass = (to: number): number => {
    const piece = text.slice(start, to);
    const ends = piece.match(/\r\n|\r|\n/g)?.length ?? 0;
    lines += ends;
    const last = Math.max(piece.lastIndexOf("\n"), piece.lastIndexOf("\r"));
    column = last < 0 ? column + piece.length : piece.length - last - 1;
    start = to;
    return ends;
  };
  const keep = (to: number) => {
    root.push(text.slice(start, to));
    pass(to);
  };
  /** The members are taken out, their line ends stay, so that a fault behind them is named by its own line. */
  const leaveOut = (to: number) => {
    const ends = pass(to);
    if (ends > 0) root.push("\n".repeat(ends));
  };
  const parse = (piece: string): unknown => {
    try {
      return JSON.parse(piece);
    } catch {
      const fault = findJsonFault(piece);
      if (!fault) throw new RangeError("A value nested too deep to be read");
      throw new NotJson({
        ...fault,
        line: fault.line + lines,
        column: fault.line === 1 ? fault.column + column : fault.column,
      });
    }
  };
  const refuse = (kind: "unexpected" | "trailing-comma") => {
    throw new NotJson({ kind, at, line: lines + 1, column: column + 1, found: text.slice(at, at + 24) });
  };
  const member = (to: number) => {
    const value = parse(text.slice(start, to));
    onFeature(value);
    leaveOut(to);
    place = "between";
    wants = "comma";
  };

  function passString(): void {
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === backslash) at++;
      else if (code === quote) {
        at++;
        inString = false;
        return;
      }
    }
  }

  function outside(code: number): void {
    if (code === quote) {
      inString = true;
      if (depth === 1 && isName) nameStart = at;
    } else if (code === openObject || code === openList) {
      if (code === openList && depth === 1 && name === "features") {
        keep(at + 1);
        if (lists++ > 0) onAgain();
        place = "between";
        wants = "first";
        name = null;
        return;
      }
      depth++;
      isName = depth === 1 && code === openObject;
    } else if (code === closeObject || code === closeList) depth--;
    else if (code === comma && depth === 1) {
      isName = true;
      name = null;
    }
  }

  function between(code: number): void {
    if (code === 32 || code === 10 || code === 13 || code === 9) return;
    leaveOut(at);
    if (code === closeList && wants !== "member") {
      place = "outside";
      depth = 1;
    } else if (code === comma && wants === "comma") {
      wants = "member";
      leaveOut(at + 1);
    } else if (code === comma || code === closeList) refuse(code === closeList ? "trailing-comma" : "unexpected");
    else if (wants === "comma") refuse("unexpected");
    else if (code === openObject || code === openList || code === quote) {
      place = "member";
      depth = code === quote ? 0 : 1;
      inString = code === quote;
    } else place = "bare";
  }

  return {
    write(piece) {
      text = start > 0 ? text.slice(start) + piece : text + piece;
      at -= start;
      nameStart -= start;
      start = 0;
      while (at < text.length) {
        if (inString) {
          passString();
          if (inString) break;
          if (place === "outside" && nameStart >= 0) {
            name = nameOf(text.slice(nameStart, at));
            nameStart = -1;
            isName = false;
          }
          if (place === "member" && depth === 0) member(at);
          continue;
        }
        const code = text.charCodeAt(at);
        if (place === "outside") outside(code);
        else if (place === "between") between(code);
        else if (place === "bare") {
          if (code === comma || code === closeList || code <= 32) {
            member(at);
            continue;
          }
        } else if (code === quote) inString = true;
        else if (code === openObject || code === openList) depth++;
        else if ((code === closeObject || code === closeList) && --depth === 0) {
          at++;
          member(at);
          continue;
        }
        at++;
      }
      if (place === "outside" && nameStart < 0) keep(Math.min(at, text.length));
    },
    end() {
      keep(text.length);
      lines = 0;
      column = 0;
      return { root: parse(root.join("")), taken: lists > 0 };
    },
  };
}

/** A name as JSON writes it, escapes and all; null where it is none. */
function nameOf(text: string): string | null {
  if (text.length > 60) return null;
  try {
    return String(JSON.parse(text));
  } catch {
    return null;
  }
}
