// The worker in which a brought atlas is checked: the page answers meanwhile, and can end it.
import type { FolderTexts } from "#check/readTexts.ts";
import { checkBrought } from "./checkBrought.ts";

interface Asked {
  readonly texts: FolderTexts;
  readonly sea: string;
}

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  void checkBrought(data.texts, data.sea, fetch).then(
    (check) => postMessage({ check }),
    (error: unknown) => postMessage({ error: String(error) }),
  );
});

postMessage({ started: true });
