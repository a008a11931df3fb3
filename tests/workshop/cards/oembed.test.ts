import { XMLParser } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { readFrameRequest, usualFrame } from "#model/frameRequest.ts";
import { HomeAddress } from "#workshop/cards/homeAddress.ts";
import { oembedOf } from "#workshop/cards/oembed.ts";
import { appSubject, type Subject, storySubjects } from "#workshop/cards/subjects.ts";
import { readData } from "#workshop/readData.ts";

const { atlas, stories } = await readData("data");
const subjects = [appSubject(atlas), ...stories.flatMap((story) => storySubjects(atlas, story))];
const home = new HomeAddress("https://atlas.example/entente/");

/** The attributes of the one iframe that the code is. */
function frameIn(html: string): Readonly<Record<string, string>> {
  const { iframe, ...rest } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" }).parse(html) as {
    readonly iframe: Readonly<Record<string, string>>;
  };
  expect(rest).toEqual({});
  return iframe;
}

const decoded = (text: string): string =>
  text.replace(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)));

describe.each(subjects.map((subject) => [`${subject.title} (${subject.language})`, subject] as const))(
  "%s",
  (_name, subject) => {
    const answer = oembedOf(subject, "The Entente authors", home);

    test("has what oEmbed 1.0 requires of every answer, of a rich one, and of a thumbnail", () => {
      expect(answer).toMatchObject({
        type: "rich",
        version: "1.0",
        provider_url: "https://atlas.example/entente/",
        provider_name: "Entente",
      });
      for (const field of ["title", "author_name", "html", "thumbnail_url"] as const)
        expect(answer?.[field]).toMatch(/\S/);
      for (const field of ["width", "height", "thumbnail_width", "thumbnail_height", "cache_age"] as const)
        expect(Number.isInteger(answer?.[field]) && (answer?.[field] ?? 0) > 0).toBe(true);
      expect(answer?.thumbnail_url).toBe(`https://atlas.example/entente/${subject.picture}`);
    });

    test("its code is one frame of that size, with a name, of the view that is meant", () => {
      const frame = frameIn(answer?.html ?? "");
      expect([Number(frame["width"]), Number(frame["height"])]).toEqual([answer?.width, answer?.height]);
      expect(decoded(frame["title"] ?? "")).toBe(answer?.title);
      const source = new URL(decoded(frame["src"] ?? ""));
      expect(source.origin + source.pathname).toBe("https://atlas.example/entente/embed.html");
      expect(readFrameRequest(source.search)).toEqual(usualFrame);
      expect(source.searchParams.get("embed")).toBe("1");
      expect(source.searchParams.get("story")).toBe(subject.story?.id ?? null);
      expect(source.searchParams.get("lang")).toBe(subject.language);
    });
  },
);

test("a title cannot leave its attribute", () => {
  const hostile = { ...subjects[1], title: `"><script>alert(1)</script>'&` } as Subject;
  const answer = oembedOf(hostile, "A", home);
  expect(answer?.html).not.toContain("<script");
  expect(decoded(frameIn(answer?.html ?? "")["title"] ?? "")).toBe(`Entente: "><script>alert(1)</script>'&`);
});

test("there is none where the home is not known: a frame elsewhere needs a whole address", () => {
  expect(oembedOf(subjects[0] as Subject, "A", new HomeAddress(undefined))).toBe(null);
});
