// Sheets made by hand for the writers of files: every kind of fill, stroke and text once, and nothing that needs a map.
import { readFileSync } from "node:fs";
import type { Sheet } from "#takeaway/contract.ts";
import { line, path, rect, text } from "./figureShapes.ts";

const plain = (colour: string, alpha = 1) => ({ kind: "plain" as const, colour, alpha });

export function handmadeSheet(more: Partial<Sheet> = {}): Sheet {
  return {
    title: "Cables beneath the alliances",
    description: "A land, a hatched land with a lake, a cable that fades, and two names.",
    notes: "Say first what is known.\n\nThen what is not.",
    link: "https://entente.example/?story=cables&scene=one#map=3/36/138",
    language: "en",
    sources: ["European Commission, Joint statement (2025), https://ec.example/statement?a=1&b=2"],
    asOf: "as of 1 June 2025",
    licence: "CC BY 4.0",
    figure: {
      width: 1600,
      height: 900,
      background: "#ffffff",
      layers: [
        {
          id: "land",
          name: "Land & borders",
          clip: [40, 120, 1520, 640],
          shapes: [
            path(rect(40, 120, 1520, 640), { fill: plain("#dfe9ee") }),
            path([["M", -300, 300], ["C", 200, 100, 500, 100, 700, 400], ["L", 500, 1200], ["L", -300, 900], ["Z"]], {
              fill: plain("#efe9dc"),
              stroke: { ...line, colour: "#b8ad94", width: 1 },
              title: "Westland",
            }),
            path([...rect(900, 250, 400, 400), ...rect(1000, 350, 120, 120)], {
              fill: { kind: "hatch", colour: "#7a4fa3", alpha: 0.8, width: 2, spacing: 9, angle: 45 },
              fillRule: "evenodd",
              stroke: { ...line, colour: "#7a4fa3", width: 1 },
              title: "Eastland",
            }),
          ],
        },
        {
          id: "ties",
          name: "Ties",
          clip: [40, 120, 1520, 640],
          shapes: [
            path(
              [
                ["M", 300, 400],
                ["C", 600, 150, 900, 150, 1100, 420],
              ],
              {
                stroke: { ...line, alphas: [1, 0.15], width: 4, colour: "#b3261e" },
                title: "Digital Partnership, Westland and Eastland",
              },
            ),
            path(
              [
                ["M", 300, 500],
                ["L", 1800, 620],
              ],
              {
                stroke: { ...line, dash: [8, 5], cap: "round" },
                title: "Cable <One>",
              },
            ),
            path(
              [
                ["M", 2000, 500],
                ["L", 2100, 620],
              ],
              { stroke: line, title: "Far away" },
            ),
          ],
        },
        {
          id: "labels",
          name: "Names",
          clip: [40, 120, 1520, 640],
          shapes: [
            text("Kosovo* č ş ł € “quoted” – …", 320, 600, { halo: { colour: "#ffffff", width: 4 }, size: 22 }),
            text("OCEAN", 1200, 560, { italic: true, rotate: -20, spacing: 4, anchor: "middle", colour: "#4a6b7c" }),
            text("Ελλάδα и Русь", 800, 700, { anchor: "end", weight: 600 }),
          ],
        },
        {
          id: "title",
          name: "Title",
          clip: null,
          shapes: [
            text("Cables beneath", 40, 56, { size: 32, weight: 600 }),
            text("the alliances", 40, 94, { size: 32, weight: 600 }),
          ],
        },
        {
          id: "sources",
          name: "Sources",
          clip: null,
          shapes: [
            text("European Commission, Joint statement", 40, 820, {
              size: 14,
              href: "https://ec.example/statement?a=1&b=2",
            }),
            text("≈ 900 km → Kenya 漢", 40, 850, { size: 14 }),
          ],
        },
        {
          id: "code",
          name: "Code of the link",
          clip: null,
          shapes: [path(rect(1480, 790, 80, 80), { fill: plain("#000000") })],
        },
      ],
    },
    ...more,
  };
}

/** The app's own files as a test in Node reads them: the addresses that vitest gives to `?url` imports. */
export async function bytesOf(url: string): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(url.startsWith("/@fs/") ? url.slice("/@fs".length) : `.${url}`));
}
