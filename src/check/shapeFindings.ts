import * as v from "valibot";
import type { CheckedFileName, Finding, Path } from "./rule.ts";
import { isRecord } from "./walk.ts";

/** Against its schema: values of the wrong shape, what is missing, and fields that nothing reads (warnings). */
export function shapeFindings(file: CheckedFileName, value: unknown, schema: object): readonly Finding[] {
  const result = v.safeParse(schema as v.GenericSchema, value);
  if (result.success) return [...unknownFields(file, value, result.output)];
  return result.issues.map((issue) => {
    const inner = deepest(issue);
    const path = (inner.path ?? []).map((item) => (typeof item.key === "number" ? item.key : String(item.key)));
    const missing = inner.received === "undefined";
    return {
      file,
      path,
      message: missing
        ? `${String(path.at(-1))} is missing`
        : `is ${shortly(inner.received)}, but ${expectationOf(inner)}`,
      remedy: missing ? "add it; data/schema says what it holds" : "write it as data/schema says",
    };
  });
}

/** A union reports itself; what went wrong inside its likeliest branch says more. */
function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const inner = issue.issues?.find((each) => each.path && each.path.length > 0);
  if (!inner) return issue;
  const found = deepest(inner);
  const path = [...(issue.path ?? []), ...(found.path ?? [])] as unknown as v.BaseIssue<unknown>["path"];
  return { ...found, path };
}

function expectationOf(issue: v.BaseIssue<unknown>): string {
  // Because valibot's own words begin with "Invalid", anything else is a sentence of our schema.
  return issue.message.startsWith("Invalid") ? `must be ${issue.expected ?? "something else"}` : issue.message;
}

function shortly(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** A misspelt optional field would pass unread. */
function* unknownFields(file: CheckedFileName, value: unknown, read: unknown, path: Path = []): Generator<Finding> {
  if (Array.isArray(value) && Array.isArray(read)) {
    for (const [index, item] of value.entries()) yield* unknownFields(file, item, read[index], [...path, index]);
  } else if (isRecord(value) && isRecord(read)) {
    for (const [key, item] of Object.entries(value)) {
      if (Object.hasOwn(read, key)) yield* unknownFields(file, item, read[key], [...path, key]);
      else
        yield {
          file,
          path: [...path, key],
          message: `"${key}" is not a field anything reads`,
          remedy: "correct its spelling, or take it out",
          warning: true,
        };
    }
  }
}
