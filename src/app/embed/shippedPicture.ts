// Pictures that the build made: a scene of a shipped story, or the atlas's own first view. Code of the first moment: arithmetic, and nothing that reads data.
import { fileAt } from "#app/fileAt.ts";
import { type ThemeName, themeNames } from "#model/pose.ts";
import { textIn } from "#model/text.ts";
import { missingNote } from "#state/talk/missingNote.ts";
import { unpackWorld } from "#views/map/picture/packedWorld.ts";
import { pictureCamera } from "#views/map/picture/pictureCamera.ts";
import type { PictureFile, PictureIndex } from "#views/map/picture/pictureFile.ts";
import { unpackScene } from "#views/map/picture/unpackScene.ts";
import { drawSheet } from "#views/map/still/drawSheet.ts";
import { globePlane } from "#views/map/still/globePlane.ts";
import { laidMap } from "#views/map/still/laidMap.ts";
import { plainFlatPlane } from "#views/map/still/plainFlatPlane.ts";
import type { Plane } from "#views/map/still/plane.ts";
import type { FrameAsked, FrameKeyRow, FramePicture, FrameSize, PictureSource } from "./frameContract.ts";
import { shippedName } from "./shippedName.ts";
import { stillDom } from "./stillDom.ts";

/** null where no picture was made for the address, or its file cannot be had. */
export const shippedPicture: PictureSource = async (asked) => {
  const index = await readJson<PictureIndex>("index.json");
  const name = index && shippedName(asked, index);
  if (!name) return null;
  const { file, missingScene } = name;
  const notes = missingScene === null ? [] : [textIn(missingNote("scene", missingScene).text, asked.language)];
  return pictureOf(asked, await readJson<PictureFile>(file), notes);
};

async function readJson<File>(name: string): Promise<File | null> {
  try {
    const response = await fetch(fileAt(`pictures/${name}`));
    return response.ok ? ((await response.json()) as File) : null;
  } catch {
    return null;
  }
}

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

let pictures = 0;

function drawer(file: PictureFile, theme: ThemeName, label: string): (size: FrameSize) => Element {
  const { projection, sight } = file;
  const world = unpackWorld(file.world);
  const prefix = `picture${pictures++}`;
  const drawnOn = (plane: Plane, height: number) => {
    const scene = unpackScene(file.scene, theme, height);
    return { height, scene, sheet: drawSheet(scene, world, plane, prefix) };
  };
  // The flat sheet is the same for every size; the sphere is not.
  let flat: ReturnType<typeof drawnOn> | null = null;
  return (size) => {
    const camera = pictureCamera(sight, projection, size);
    // A projector's letters go by the window, whatever of it the picture has.
    const height = theme === "projector" ? window.innerHeight : 1080;
    if (projection === "flat" && flat?.height !== height) flat = drawnOn(plainFlatPlane(2), height);
    const { scene, sheet } = flat ?? drawnOn(globePlane(camera, size), height);
    const picture = stillDom(laidMap({ scene, camera, size, projection }, sheet, prefix));
    picture.setAttribute("role", "img");
    picture.setAttribute("aria-label", label);
    return picture;
  };
}
