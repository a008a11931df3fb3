import type { AboutFile, Progress, Sheet } from "./contract.ts";

/** A deck with a slide a sheet, everything on it editable. */
export async function pptxOf(
  _sheets: readonly Sheet[],
  _about: AboutFile,
  _progress: Progress = () => {},
): Promise<Blob> {
  return new Blob();
}
