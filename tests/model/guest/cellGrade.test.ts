import { expect, test } from "vitest";
import { statuses } from "#model/gradings.ts";
import { cellConfidence, cellStatus } from "#model/guest/cellGrade.ts";

test.each([
  ["In force", "in_force"],
  ["in vigore", "in_force"],
  ["IN_FORCE", "in_force"],
  ["firmato", "signed"],
  ["Pianificata", "planned"],
  ["under negotiation", "negotiating"],
  ["scaduto", "ended"],
  ["on hold", "suspended"],
])("%s is %s", (text, status) => {
  expect(cellStatus(text)).toBe(status);
});

test("every word of the data is known by itself", () => {
  for (const status of statuses) expect(cellStatus(status)).toBe(status);
});

test("other words are left to be asked about", () => {
  expect(cellStatus("constructor")).toBeNull();
  expect(cellStatus("1")).toBeNull();
  expect(cellConfidence("maybe")).toBeNull();
});

test("sureness in both languages", () => {
  expect([cellConfidence("High"), cellConfidence("media"), cellConfidence("BASSA")]).toEqual(["high", "medium", "low"]);
});
