// Pictures that the build made: a scene of a shipped story, or the atlas's own first view. Code of the first moment: arithmetic, and nothing that reads data.
import { fileJson } from "#app/fileJson.ts";
import { type ThemeName, themeNames } from "#model/pose.ts";
import { textIn } from "#model/text.ts";
import { missingNote } from "#state/talk/missingNote.ts";
import { unpackWorld } from "#views/map/picture/packedWorld.ts";
import type { PictureFile, PictureIndex } from "#views/map/picture/pictureFile.ts";
import { unpackScene } from "#views/map/picture/unpackScene.ts";
import type { FrameAsked, FrameKeyRow, FramePicture, FrameSize, PictureSource } from "./frameContract.ts";
import { mapDrawer } from "./mapDrawer.ts";
import { shippedName } from "./shippedName.ts";

/** null where no picture was made for the address, or its file cannot be had. */
export const shippedPicture: PictureSource = async (asked) => {
  const index = await read<PictureIndex>("index.json");
  const name = index && shippedName(asked, index);
  if (!name) return null;
  const { file, missingScene } = name;
  const notes = missingScene === null ? [] : [textIn(missingNote("scene", missingScene).text, asked.language)];
  return pictureOf(asked, await read<PictureFile>(file), notes);
};

/** null where it cannot be had. */
const read = <File>(name: string): Promise<File | null> =>
  fileJson(`pictures/${name}`).then(
    (file) => file as File,
    () => null,
  );

function pictureOf(asked: FrameAsked, file: PictureFile | null, notes: readonly string[]): FramePicture | null {
  if (!file) return null;
  const { title, text, asOf, step, chosen } = file;
  const at = themeNames.indexOf(asked.theme) as 0 | 1 | 2;
  const key = file.key.map(({ label, mark }): FrameKeyRow => ({ label: label[at], mark: () => parsed(mark[at]) }));
  return {
    title,
    text,
    asOf,
    edition: asked.request.edition,
    step,
    chosen: chosen === true,
    notes,
    key,
    draw: drawer(file, asked.theme, [title, text].filter(Boolean).join(". ")),
  };
}

/** Markup of our own build, without a script or a style in it. */
const parsed = (markup: string): Element =>
  document.importNode(new DOMParser().parseFromString(markup, "text/html").body.firstElementChild as Element, true);

function drawer(file: PictureFile, theme: ThemeName, label: string): (size: FrameSize) => Element {
  const { projection, sight } = file;
  const draw = mapDrawer({
    sight,
    projection,
    theme,
    world: unpackWorld(file.world),
    scene: (height) => unpackScene(file.scene, theme, height),
  });
  return (size) => {
    const picture = draw(size);
    picture.setAttribute("role", "img");
    picture.setAttribute("aria-label", label);
    return picture;
  };
}
