import type { PictureDepth } from "#loading/pictureAtlas.ts";
import type { Pose } from "#model/pose.ts";

/** How much of the data the picture of a pose is drawn from: as little as will do. */
export function pictureDepth({ main, selection, answers }: Pick<Pose, "main" | "selection" | "answers">): PictureDepth {
  if (main === "table") return "records";
  // What rests on a source is lifted; what was known when follows from the dates of sources.
  if (selection?.startsWith("source:")) return "cited";
  if (answers.tool === "dates" && answers.dates.reading === "known") return "cited";
  // These weigh sources.
  if (answers.tool === "lens" || answers.tool === "promises") return "cited";
  return "atlas";
}
