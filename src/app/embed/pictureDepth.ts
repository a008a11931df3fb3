// How much of the data the picture of a pose is drawn from: as little as will do.
import type { PictureDepth } from "#loading/pictureAtlas.ts";
import type { Pose } from "#model/pose.ts";

const depths: readonly PictureDepth[] = ["atlas", "cited", "records"];

export function pictureDepth({ main, selection, answers }: Pick<Pose, "main" | "selection" | "answers">): PictureDepth {
  return depthFor({ view: main, select: selection, answer: answers.tool, reading: answers.dates.reading });
}

/** The same before there is an atlas to read the address with. It may guess too little: an id may turn out to be a source's. */
export function guessedDepth(search: string): PictureDepth {
  const query = new URLSearchParams(search);
  const [view, select, answer, reading] = ["view", "select", "answer", "reading"].map((name) => query.get(name));
  return depthFor({ view, select, answer, reading });
}

export const isEnough = (have: PictureDepth, need: PictureDepth): boolean =>
  depths.indexOf(have) >= depths.indexOf(need);

type Asked = Readonly<Record<"view" | "select" | "answer" | "reading", string | null | undefined>>;

function depthFor({ view, select, answer, reading }: Asked): PictureDepth {
  if (view === "table") return "records";
  // What rests on a source is lifted; what was known when follows from the dates of sources.
  if (select?.startsWith("source:")) return "cited";
  if (answer === "dates" && reading === "known") return "cited";
  // These weigh sources.
  return answer === "lens" || answer === "promises" ? "cited" : "atlas";
}
