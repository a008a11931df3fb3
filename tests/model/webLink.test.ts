import { expect, test } from "vitest";
import { webLink } from "#model/webLink.ts";

test("web pages may be opened", () => {
  expect(webLink("https://example.org/a?b=c#d")).toBe("https://example.org/a?b=c#d");
  expect(webLink(" http://example.org\n")).toBe("http://example.org/");
});

test.each([
  "javascript:alert(1)",
  " JavaScript:alert(1)",
  "data:text/html,x",
  "file:///etc/passwd",
  "blob:https://x/1",
  "//example.org",
  "no address",
  "https://example.org/a see page 3",
  "https://example.org/<b>",
  "https://bank.example@evil.example/",
  `https://example.org/${"a".repeat(2000)}`,
  "",
  null,
  undefined,
])("%s may not", (address) => {
  expect(webLink(address)).toBeNull();
});
