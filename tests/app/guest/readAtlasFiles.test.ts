import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { checkAside } from "#app/guest/atlas/checkAside.ts";
import { checkBrought } from "#app/guest/atlas/checkBrought.ts";
import { readAtlasFiles } from "#app/guest/readAtlasFiles.ts";
import type { Atlas } from "#model/atlas.ts";
import { type smallAtlas, smallAtlasTexts } from "../../support/smallAtlas.ts";

/** A frame around the world and one square island, as base/sea-fine.geojson has them. */
const frame = [
  [-180, -90],
  [180, -90],
  [180, 90],
  [-180, 90],
  [-180, -90],
];
const noSea: typeof fetch = () => Promise.resolve(new Response(null, { status: 404 }));
const squareSea: typeof fetch = () =>
  Promise.resolve(
    Response.json({
      features: [
        {
          geometry: {
            coordinates: [
              [
                frame,
                [
                  [0, 0],
                  [0, 1],
                  [1, 1],
                  [1, 0],
                  [0, 0],
                ],
              ],
            ],
          },
        },
      ],
    }),
  );
const here =
  (fetch: typeof globalThis.fetch = noSea): typeof checkAside =>
  (texts) =>
    checkBrought(texts, "base/sea-fine.geojson", fetch);

const read = (files: ReadonlyMap<string, string>, check = here()) => readAtlasFiles(files, { check });
const textsWith = (...changes: readonly (readonly [string, string | null])[]): Map<string, string> => {
  const texts = new Map<string, string>(smallAtlasTexts());
  for (const [name, text] of changes)
    if (text === null) texts.delete(name);
    else texts.set(name, text);
  return texts;
};
const edited = (name: keyof ReturnType<typeof smallAtlas>, from: string | RegExp, to: string) => {
  const text = smallAtlasTexts().get(name) ?? "";
  const next = text.replace(from, to);
  if (next === text) throw new Error(`${name} holds no ${String(from)}.`);
  return textsWith([name, next]);
};

describe("a brought atlas", () => {
  it("is opened with its own actors, and says which rules no page can apply", async () => {
    const brought = await read(textsWith());
    expect(brought).toMatchObject({ ok: true, stories: [], notes: [], report: { outcome: "accept" } });
    expect(brought.ok && brought.atlas.manifest.title.en).toBe("A small atlas");
    expect(brought.ok && brought.notRun).toEqual([
      "places stand within 25 km of what they name",
      "a landing lies within 10 km of the coast",
      "names of seas stand on the sea",
      "a sea cable crosses no land between its shores",
    ]);
    expect(brought.report.findings.map(({ message }) => message.en).join()).toContain(
      "Not checked in the page: places",
    );
  });

  it("is held to the coast where the page has one", async () => {
    const brought = await read(textsWith(), here(squareSea));
    expect(brought.ok).toBe(false);
    expect(!brought.ok && brought.problems[0]).toMatchObject({
      file: "cables.geojson",
      message: expect.stringMatching(/lies more than 500 km from the coast$/) as string,
      line: expect.stringMatching(/^\d+$/) as string,
    });
  });

  it("is found in its folder, whatever lies beside it", async () => {
    const files = new Map([...textsWith()].map(([name, text]) => [`my/atlas/${name}`, `\uFEFF${text}`]));
    files.set("my/atlas/old/atlas.json", "{");
    files.set("my/README.md", "# mine");
    expect((await read(files)).ok).toBe(true);
  });

  const broken: readonly [string, ReadonlyMap<string, string>, object][] = [
    [
      "a file is missing",
      textsWith(["themes.json", null]),
      { file: "themes.json", message: "there is no themes.json", remedy: "add the file", line: "1" },
    ],
    [
      "a file is not JSON",
      edited("sources.json", '"sources":', '"sources"'),
      { file: "sources.json", message: "not JSON: colon expected", line: "2:13" },
    ],
    [
      "a file is empty",
      textsWith(["regions.json", ""]),
      { file: "regions.json", message: expect.stringMatching(/^not JSON/) as string },
    ],
    [
      "a file is a page of HTML",
      textsWith(["regions.json", "<!doctype html>"]),
      { file: "regions.json", message: expect.stringMatching(/^not JSON/) as string, line: "1:1" },
    ],
    [
      "a value has another shape",
      edited("atlas.json", '"hub": "EU"', '"hub": 7'),
      { file: "atlas.json", path: ["hub"], message: expect.stringMatching(/^is 7, but/) as string },
    ],
    [
      "a field is missing",
      edited("atlas.json", '"hub": "EU",', ""),
      {
        file: "atlas.json",
        path: ["hub"],
        message: "hub is missing",
        remedy: "add it; data/schema says what it holds",
      },
    ],
    [
      "a colour is none",
      edited("families.json", "#1d5fa8", "blue"),
      {
        file: "families.json",
        path: ["families", 0, "colours", "light"],
        message: 'is "blue", but must be a colour like #1a2b3c',
      },
    ],
    [
      "two colours are alike",
      edited("families.json", "#1d5fa8", "#fffffe"),
      { file: "families.json", message: expect.stringContaining("contrast") as string },
    ],
    [
      "an id leads nowhere",
      edited("participations.json", '"actor": "EU"', '"actor": "ATL"'),
      { file: "participations.json", message: 'no actor has the id "ATL"', remedy: "add the actor, or correct the id" },
    ],
    [
      "the hub leads nowhere",
      edited("atlas.json", '"hub": "EU"', '"hub": "eu"'),
      { file: "atlas.json", path: ["hub"], message: 'no actor has the id "eu"', remedy: 'write "EU"' },
    ],
    [
      "something is said twice",
      edited("atlas.json", '"hub":', '"hub": "EU",\n  "hub":'),
      { file: "atlas.json", message: expect.stringContaining("written twice") as string },
    ],
    [
      "a text holds markup",
      edited("atlas.json", "A small atlas", "<img src=x onerror=alert(1)>"),
      { file: "atlas.json", message: expect.stringContaining("holds markup") as string },
    ],
    [
      "a link is no link",
      edited("sources.json", /"url": "[^"]+"/, '"url": "javascript:alert(1)"'),
      { file: "sources.json", message: "javascript:alert(1) is not a web address" },
    ],
    [
      "a listed story is missing",
      edited("atlas.json", '"hub":', '"stories": ["gone"],\n  "hub":'),
      { file: "atlas.json", path: ["stories", 0], message: "there is no stories/gone.json" },
    ],
    [
      "a text has one language",
      edited("atlas.json", '"it": "Per le prove"', '"it": ""'),
      { file: "atlas.json", remedy: "translate the other language" },
    ],
    [
      "it is nested without end",
      textsWith(["themes.json", "[".repeat(200_000)]),
      { file: "themes.json", message: "is nested more than 64 levels deep" },
    ],
  ];
  it.each(broken)("explains itself where %s", async (_, files, problem) => {
    const brought = await read(files);
    expect(brought.ok).toBe(false);
    expect(!brought.ok && brought.problems).toContainEqual(expect.objectContaining(problem));
    expect(brought.report.outcome).toBe("reject");
  });

  it("is refused when it is larger than a page can hold", async () => {
    const huge = await read(textsWith(["cities.geojson", " ".repeat(26_000_000)]));
    expect(!huge.ok && huge.problems[0]?.message).toMatch(/^its files hold 26 million characters/);
  });

  it("is refused, and says so, when checking it fails or takes too long", async () => {
    const failed = await readAtlasFiles(textsWith(), { check: () => Promise.reject(new Error("gone")) });
    expect(!failed.ok && failed.problems[0]?.message).toBe("cannot be checked (Error: gone)");
  });

  it("tells a stopped reading from a failed one", async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(
      readAtlasFiles(textsWith(), { signal: stop.signal, check: () => Promise.reject(new Error("stopped")) }),
    ).rejects.toThrow("stopped");
  });

  it("cannot reach the prototype of anything", async () => {
    const brought = await read(
      edited("atlas.json", '"hub":', '"__proto__": { "polluted": 1 },\n  "constructor": 1,\n  "hub":'),
    );
    expect(brought.ok).toBe(true);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(brought.ok && brought.notes.map(({ message }) => message)).toEqual([
      '"__proto__" is not a field anything reads',
      '"constructor" is not a field anything reads',
    ]);
  });
});

const dangling = (atlas: Atlas): readonly string[] => [
  ...atlas.participations.flatMap(({ actor, instrument }) => [
    ...(atlas.actorById.has(actor) ? [] : [actor]),
    ...(atlas.instrumentById.has(instrument) ? [] : [instrument]),
  ]),
  ...atlas.instruments.flatMap(({ family, hub }) => [
    ...(atlas.familyById.has(family) ? [] : [family]),
    ...(hub === null || atlas.actorById.has(hub) ? [] : [hub]),
  ]),
  ...atlas.segments.flatMap(({ from, to, system }) => [
    ...[from, to].filter((end) => !atlas.landingById.has(end)),
    ...(atlas.systemById.has(system) ? [] : [system]),
  ]),
  ...[atlas.manifest.hub].filter((hub) => !atlas.actorById.has(hub)),
];

describe("an atlas that was damaged at random", () => {
  let opened = 0;
  let refused = 0;
  afterAll(() => {
    expect(Math.min(opened, refused)).toBeGreaterThan(0);
  });

  it("never throws, and what is opened leads nowhere astray", async () => {
    const texts = [...smallAtlasTexts()];
    const manifest = texts.findIndex(([name]) => name === "atlas.json");
    const ids = [...new Set(texts.flatMap(([, text]) => text.match(/"[A-Za-z][\w-]*"/g) ?? []))];
    const damage = fc.record({
      file: fc.nat(texts.length - 1),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      how: fc.oneof(
        fc.constantFrom("cut", "null", "{}", "[]", '""', "-1e999", '"__proto__"', "true"),
        fc.constantFrom(...ids),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
        const files = new Map<string, string>(texts);
        for (const { file, at, how } of damages) {
          const [name] = texts[file] ?? ["atlas.json"];
          files.set(name, damaged(files.get(name) ?? "", at, how));
        }
        const brought = await read(files);
        if (brought.ok) {
          opened += 1;
          expect(dangling(brought.atlas)).toEqual([]);
        } else {
          refused += 1;
          expect(brought.problems.every(({ file, message, remedy }) => file && message && remedy)).toBe(true);
        }
      }),
      {
        numRuns: 60,
        // One that does no harm, and one that does: chance alone brings either, but not in every run.
        examples: [[[{ file: manifest, at: 0, how: '"another"' }]], [[{ file: manifest, at: 0.5, how: "cut" }]]],
      },
    );
  });
});

/** Cuts the text, or puts another value in place of one. */
function damaged(text: string, at: number, how: string): string {
  if (how === "cut") return text.slice(0, Math.floor(text.length * at));
  const values = [...text.matchAll(/(?<=[:[,]\s*)(?:"(?:[^"\\]|\\.)*"(?!\s*:)|-?[\d.]+|null|true|false)/g)];
  const chosen = values[Math.floor(values.length * at)];
  return chosen ? text.slice(0, chosen.index) + how + text.slice(chosen.index + chosen[0].length) : text;
}
