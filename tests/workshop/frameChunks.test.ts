import { resolve } from "node:path";
import { expect, it } from "vitest";
import { frameChunks } from "#workshop/frameChunks.ts";

const id = (file: string) => resolve("/atlas/src", file);
/** What imports what, below src/. */
const imports: Readonly<Record<string, readonly string[]>> = {
  "app/door.ts": ["model/request.ts"],
  "app/main.tsx": ["model/request.ts", "model/text.ts", "model/atlas.ts", "widgets/Choice.tsx"],
  "app/embed/openFrame.tsx": ["model/request.ts", "model/text.ts", "app/embed/Frame.tsx", "app/embed/frame.css"],
  "app/embed/drawnPicture.ts": ["model/text.ts", "model/atlas.ts", "encoding/key.ts", "loading/pictureAtlas.ts"],
  "app/embed/drawnMap.ts": ["model/atlas.ts", "views/map/mapScene.ts"],
  "views/answers/AnswerPage.tsx": ["model/atlas.ts", "views/answers/answers.ts", "encoding/offered.ts"],
  "state/answers/lensState.ts": ["encoding/offered.ts"],
};
const [group] = frameChunks("/atlas");
const chunkOf = (file: string) =>
  group?.name(id(file), {
    getModuleInfo: (of) => {
      const known = Object.entries(imports).find(([name]) => id(name) === of)?.[1];
      return { importedIds: known?.map(id) ?? (/views|answers/.test(of) ? [id("widgets/Choice.tsx")] : []) };
    },
  });

it.each([
  ["model/text.ts", "frame", "the app and every frame"],
  ["model/atlas.ts", "drawn", "the app and every drawn picture"],
  ["encoding/key.ts", "key", "drawn pictures, and views of the app"],
  ["views/answers/answers.ts", "answer", "every answer"],
])("puts %s into the script %s, which %s have", (file, chunk) => {
  expect(chunkOf(file)).toBe(chunk);
});

it.each([
  ["model/request.ts", "the first script has it"],
  ["app/embed/Frame.tsx", "only frames have it"],
  ["app/embed/frame.css", "it is no script"],
  ["loading/pictureAtlas.ts", "only drawn pictures have it"],
  ["views/map/mapScene.ts", "only maps have it"],
  ["encoding/offered.ts", "a map's painter has it without the answer's page"],
])("leaves %s where it is, because %s", (file) => {
  expect(chunkOf(file)).toBeNull();
});
