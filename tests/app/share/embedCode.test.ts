import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frameSize, usualChoice } from "#app/share/embedChoice.ts";
import { elementCode, frameAttributes, frameStyle, markdownLink } from "#app/share/embedCode.ts";
import { defaultPose } from "#model/pose.ts";

const view = { pose: defaultPose, scene: { story: "three-cables", scene: "medusa" }, strayed: false, edition: null };

describe("the size of a frame", () => {
  test("keeps its shape, and in a column is never lower than a map needs", () => {
    expect(frameSize({ ...usualChoice, pixels: 960 }, 960)).toEqual({ width: 960, height: 540 });
    expect(frameSize({ ...usualChoice, pixels: 960 }, 400)).toEqual({ width: 400, height: 360 });
    expect(frameSize({ ...usualChoice, width: "fixed", pixels: 320, ratio: "4/3" }, 960)).toEqual({
      width: 320,
      height: 240,
    });
    expect(frameSize({ ...usualChoice, ratio: "3/4", pixels: 600 }, 960)).toEqual({ width: 600, height: 800 });
  });

  test("is written so that a narrow page cuts nothing", () => {
    expect(frameStyle({ width: "fixed", pixels: 640, ratio: "1/1" })).toBe(
      "width:640px;max-width:100%;height:auto;aspect-ratio:1/1;min-height:360px;border:0",
    );
    // Where the host forbids style attributes.
    const sizeOf = (choice: typeof usualChoice) => {
      const attributes = frameAttributes({ home: "https://a.example/", view, choice, title: "A" });
      return [attributes.get("width"), attributes.get("height")];
    };
    expect(sizeOf({ ...usualChoice, pixels: 960 })).toEqual(["100%", "540"]);
    expect(sizeOf({ ...usualChoice, width: "fixed", pixels: 320, ratio: "4/3" })).toEqual(["320", "240"]);
    expect(frameStyle({ width: "fixed", pixels: 320, ratio: "4/3" })).toContain("min-height:240px");
  });
});

test("the element leads to the same frame, by the client that lies beside the app", () => {
  const code = elementCode({ home: "https://atlas.example/a/", view, choice: usualChoice, title: 'A "map"' });
  expect(code).toContain('<script type="module" src="https://atlas.example/a/client/entente-map.js"></script>');
  expect(code).toMatch(/<entente-map src="https:\/\/atlas\.example\/a\/embed\.html\?embed=1&amp;live=auto&amp;/);
  expect(code).toContain('title="A &quot;map&quot;"');
});

describe("a link in Markdown", () => {
  test("has a title without signs of its own, and an address without brackets", () => {
    expect(markdownLink("Medusa [2026]: *a* `b`\n_c_", "https://a.example/?find=(x) y#map=1/2/3")).toBe(
      "[Medusa \\[2026\\]: \\*a\\* \\`b\\` \\_c\\_](https://a.example/?find=%28x%29%20y#map=1/2/3)",
    );
  });

  test("ends where it should, whatever the title", () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const link = markdownLink(title, "https://a.example/");
        expect(link.replaceAll(/\\./g, "")).toMatch(/^\[[^[\]]*\]\(https:\/\/a\.example\/\)$/);
      }),
    );
  });
});
