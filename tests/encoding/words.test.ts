import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dateInWords } from "#encoding/words/dateInWords.ts";
import { en } from "#encoding/words/en.ts";
import { it as italian } from "#encoding/words/it.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";

const placeholders = (entry: unknown) => [...new Set(JSON.stringify(entry).match(/\{\w+\}/g) ?? [])].sort();

test("English and Italian say the same things", () => {
  expect(Object.keys(italian)).toEqual(Object.keys(en));
});

test("no entry is empty in either language", () => {
  for (const dictionary of [en, italian])
    for (const [key, entry] of Object.entries(dictionary))
      for (const text of typeof entry === "string" ? [entry] : [entry.one, entry.other])
        expect(text.trim(), key).not.toBe("");
});

test("an entry has the same blanks to fill in both languages", () => {
  for (const key of Object.keys(en) as (keyof typeof en)[])
    expect(placeholders(italian[key]), key).toEqual(placeholders(en[key]));
});

test("a date is said as precisely as it is known", () => {
  expect(dateInWords("2021", "en")).toBe("2021");
  expect(dateInWords("2021-06", "en")).toBe("June 2021");
  expect(dateInWords("2021-06-04", "en")).toBe("4 June 2021");
  expect(dateInWords("2021-06-04", "it")).toBe("4 giugno 2021");
});

test("since when is said with the article that Italian wants", () => {
  expect(wordsOf("en").since("2024-07-01")).toBe("since 1 July 2024");
  expect(["2021", "2021-06", "2021-06-04", "2021-06-08", "2021-06-11", "2021-06-18"].map(wordsOf("it").since)).toEqual([
    "dal 2021",
    "da giugno 2021",
    "dal 4 giugno 2021",
    "dall’8 giugno 2021",
    "dall’11 giugno 2021",
    "dal 18 giugno 2021",
  ]);
});

test("numbers, units and plurals follow the language", () => {
  const [english, other] = [wordsOf("en"), wordsOf("it")];
  expect(english.number(11700, "kilometer")).toBe("11,700 km");
  expect(other.number(11700, "kilometer")).toBe("11.700 km");
  expect(english.count("sourcesCount", 1)).toBe("1 source");
  expect(other.count("sourcesCount", 2)).toBe("2 fonti");
  expect(other.count("tiesShown", 431, { shown: 212, total: 431 })).toBe("212 di 431 legami mostrati");
});

test("text that looks like a blank, or like a name of Object, is left as it is", () => {
  expect(wordsOf("en").say("cardOpened", { name: "{constructor} {name}" })).toBe("Card opened: {constructor} {name}");
});

test("every entry is said somewhere", () => {
  const folders = ["src/app", "src/views", "src/encoding/words/statusKeys.ts", "src/encoding/standing.ts"];
  const code = folders
    .flatMap((folder) =>
      folder.endsWith(".ts")
        ? [folder]
        : readdirSync(folder, { recursive: true, encoding: "utf8" })
            .filter((name) => /\.tsx?$/.test(name))
            .map((name) => `${folder}/${name}`),
    )
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  expect(Object.keys(en).filter((key) => !code.includes(`"${key}"`))).toEqual([]);
});
