import { expect, test } from "vitest";
import { counted } from "#app/guest/counted.ts";
import { guestSize } from "#app/guest/guestSize.ts";
import { savedName } from "#app/guest/saveSet.ts";
import { setCounts } from "#app/guest/setCounts.ts";
import type { GuestFeature, GuestShape, GuestTie } from "#model/guest/guestSet.ts";
import { guestSet } from "../../support/guestStub.ts";

const rows = { one: "{n} riga", other: "{n} righe", many: "{n} di righe" };

test("one, several, and whole millions in Italian", () => {
  expect(counted("it", 1, rows)).toBe("1 riga");
  expect(counted("it", 2, rows)).toBe("2 righe");
  expect(counted("it", 0, rows)).toBe("0 righe");
  expect(counted("it", 1_000_000, rows)).toBe("1.000.000 di righe");
  expect(counted("en", 1_000_000, { one: "{n} row", other: "{n} rows" })).toBe("1,000,000 rows");
});

test("sizes of files in the language's own figures", () => {
  expect(guestSize(2048, "en")).toBe("2 kB");
  expect(guestSize(51_300_000, "en")).toBe("51 MB");
  expect(guestSize(1_500_000, "it")).toBe("1,5 MB");
  expect(guestSize(999_900, "en")).toBe("1 MB");
});

test("a set is counted by what it draws: points, lines, areas, ties", () => {
  const shape = (type: GuestShape["type"]) => ({ shapes: [{ type }] }) as unknown as GuestFeature;
  const content = { features: [shape("point"), shape("point"), shape("area")], ties: [{} as GuestTie] };
  expect(setCounts(guestSet({ content }), "en")).toBe("2 points, 1 area and 1 tie");
  expect(setCounts(guestSet({ content }), "it")).toBe("2 punti, 1 area e 1 legame");
  expect(setCounts(guestSet(), "en")).toBe("nothing to draw");
});

test("a file's title becomes a name that every file system takes", () => {
  expect(savedName("../../etc/passwd")).toBe("etc passwd");
  expect(savedName("Città: «prova» <b>")).toBe("Città prova b");
  expect(savedName("///")).toBe("data");
});
