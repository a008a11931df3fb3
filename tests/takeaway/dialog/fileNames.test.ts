import { expect, it } from "vitest";
import { fileNames, slugOf } from "#takeaway/dialog/fileNames.ts";

it("a name says what, which scene, of when, and which version", () => {
  const names = fileNames();
  const first = names.next("three-cables", "", "2026-11-21", "pptx");
  expect(first).toBe("three-cables_2026-11-21_v1.pptx");
  expect(names.next("Entente", "network-arc", "2026-11-21", "svg")).toBe("entente_network-arc_2026-11-21_v1.svg");
  names.take(first);
  expect(names.next("three-cables", "", "2026-11-21", "pptx")).toBe("three-cables_2026-11-21_v2.pptx");
  expect(names.next("three-cables", "", "2026-11-21", "pdf")).toBe("three-cables_2026-11-21_v1.pdf");
});

it("any title becomes a name that every disk takes", () => {
  expect(slugOf("Perché l’UE? A/B: «Città» ")).toBe("perche-l-ue-a-b-citta");
});
