import fc from "fast-check";
import { expect, test } from "vitest";
import { inHtml, jsonBlock } from "#app/briefing/embedding.ts";

const hostile = fc.constantFrom(
  "</script>",
  "</SCRIPT ",
  "<!--",
  "-->",
  "<script>alert(1)</script>",
  "]]>",
  "\u2028",
  "\u2029",
  "\ud800",
  "\udc00",
  "\u0000",
  "\\u003c",
  "\\",
  '"',
  "&lt;",
  "\r\n",
);
const text = fc
  .array(fc.oneof(hostile, fc.string({ unit: "binary" })), { maxLength: 8 })
  .map((parts) => parts.join(""));
const value = fc.oneof(
  text,
  fc.dictionary(text, fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.array(text))),
);

const within = (block: string): string => block.slice(block.indexOf(">") + 1, block.lastIndexOf("</script>"));

test("whatever a file holds, nothing in it can end its block or begin a comment, and it reads back the same", () => {
  fc.assert(
    fc.property(value, (content) => {
      const block = jsonBlock("data/a.json", JSON.stringify(content));
      expect(within(block)).not.toMatch(/[<\u2028\u2029]/);
      expect(JSON.parse(within(block))).toEqual(JSON.parse(JSON.stringify(content)));
    }),
  );
});

test("a lone half of a letter survives the way through a file's bytes", () => {
  const bytes = new TextEncoder().encode(jsonBlock("a", JSON.stringify("a\ud800b")));
  expect(JSON.parse(within(new TextDecoder().decode(bytes)))).toBe("a\ud800b");
});

test("a file that begins with a byte order mark is carried without it", () => {
  expect(JSON.parse(within(jsonBlock("a", '\uFEFF{"a":1}')))).toEqual({ a: 1 });
});

test("a name or a title cannot leave its place either", () => {
  fc.assert(
    fc.property(text, (name) => {
      expect(inHtml(name)).not.toMatch(/[<>"']/);
      expect(jsonBlock(name, "1").split(">")).toHaveLength(3);
    }),
  );
});
