import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Refusal } from "./refusal.ts";

/** The folder whose atlas is built: ENTENTE_DATA, or this project's own. An absolute path. */
export const dataFolder = (root: string): string => resolve(root, process.env["ENTENTE_DATA"] || "data");

/** Editions are kept of one atlas: another data folder has its own beside its files. */
export const editionsFolder = (root: string): string =>
  process.env["ENTENTE_DATA"] ? resolve(dataFolder(root), "editions") : resolve(root, "editions");

/** `dir`, from where the command was called, is the atlas of this build. */
export function takeDataFolder(dir: string): void {
  const folder = resolve(dir);
  if (!existsSync(resolve(folder, "atlas.json")))
    throw new Refusal(
      `There is no atlas.json in ${dir}: name the folder of an atlas with --data, or write one with npm run new-atlas -- ${dir}`,
    );
  process.env["ENTENTE_DATA"] = folder;
}
