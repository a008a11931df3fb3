import { expect, test } from "vitest";
import { mayKeep, type Whereabouts } from "#app/offline/mayKeep.ts";

const usual: Whereabouts = {
  protocol: "https:",
  secure: true,
  origin: "https://atlas.example",
  framed: false,
  search: "?view=table",
  hasWorkers: () => true,
};

test("a page of its own over https is kept", () => {
  expect(mayKeep(usual)).toBe(true);
});

test.each<readonly [string, Partial<Whereabouts>]>([
  ["from the disk", { protocol: "file:", origin: "null" }],
  ["over plain http", { protocol: "http:", secure: false }],
  ["in a sandbox", { origin: "null" }],
  ["in another page's frame", { framed: true }],
  ["as an embed", { search: "?select=MEDUSA&embed=1" }],
  ["in a browser without workers", { hasWorkers: () => false }],
  [
    "where even the question is refused",
    {
      hasWorkers: () => {
        throw new Error("SecurityError");
      },
    },
  ],
])("%s it is not, and nothing is thrown", (_where, other) => {
  expect(mayKeep({ ...usual, ...other })).toBe(false);
});
