import { holdBrought } from "#app/pageData.ts";
import type { BroughtAtlas } from "./deskContract.ts";

/** From now on the page's data are the brought atlas's, or this site's with null. */
export function holdTexts(brought: Pick<BroughtAtlas, "texts"> | null): void {
  if (!brought) return holdBrought(null);
  const { texts } = brought;
  holdBrought((folder) => async (input) => {
    const text = typeof input === "string" ? texts.get(input.slice(folder.length)) : undefined;
    return text === undefined ? new Response(null, { status: 404 }) : new Response(text);
  });
}
