import { expect, test } from "vitest";
import { webAddress } from "#views/card/webAddress.ts";

test("web pages may be opened", () => {
  expect(webAddress("https://example.org/a?b=c#d")).toBe("https://example.org/a?b=c#d");
  expect(webAddress("http://example.org/")).toBe("http://example.org/");
});

test.each([
  "javascript:alert(1)",
  " JavaScript:alert(1)",
  "data:text/html,x",
  "file:///etc/passwd",
  "blob:https://x/1",
  "//example.org",
  "no address",
  "",
  null,
  undefined,
])("%s may not", (address) => {
  expect(webAddress(address)).toBeNull();
});
