// Saves the briefing and hands it over as a file; says how far it is where that takes a while, and why where it cannot be.
import { homeOfPage } from "#app/homeOfPage.ts";
import type { AtlasState } from "#state/contract.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import { saveFile } from "#widgets/saveFile.ts";
import { saveBriefing } from "./saveBriefing.ts";

const patience = 500;
const id = "briefing";

/** The reader's own day, ISO 8601. */
function dayHere(now: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export const makeBriefing = (state: AtlasState, talk: TalkState, progress?: (done: number) => void) =>
  saveBriefing({ state, talk, home: homeOfPage(document), today: dayHere(new Date()), progress });

export async function giveBriefing(state: AtlasState, talk: TalkState): Promise<void> {
  const began = performance.now();
  const tell = (done: number) => {
    if (performance.now() - began < patience) return;
    const share = Math.round(done * 100);
    state.actions.addNote({
      id,
      text: { en: `The briefing is being put together: ${share} %`, it: `Il dossier viene composto: ${share} %` },
    });
  };
  try {
    const { name, blob } = await makeBriefing(state, talk, tell);
    state.actions.dismissNote(id);
    saveFile(name, blob.type, blob);
  } catch {
    state.actions.addNote({
      id,
      text: {
        en: "The briefing could not be put together: one of its files cannot be had. Look at the connection and try again.",
        it: "Non è stato possibile comporre il dossier: manca uno dei suoi file. Controllate la connessione e riprovate.",
      },
    });
  }
}
