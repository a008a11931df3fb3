import { expect, test } from "vitest";
import { jsonLdScript } from "#workshop/cards/jsonLdScript.ts";

test("no text ends the script or begins another, and what is read back is what was written", () => {
  const value = { name: "</script><script>alert(1)</script><!--", list: ["<", "&lt;", "\u2028"] };
  const script = jsonLdScript(value);
  const inside = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(script)?.[1] ?? "";
  expect(inside).not.toContain("<");
  expect(JSON.parse(inside)).toEqual(value);
});
