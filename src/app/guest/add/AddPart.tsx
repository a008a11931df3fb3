import type { GuestDesk } from "#app/guest/guestContract.ts";
import type { ThemeName } from "#model/pose.ts";
import type { Language } from "#model/text.ts";
import { AtlasPart } from "./AtlasPart.tsx";
import { addWords } from "./addWords.ts";
import { BringPart } from "./BringPart.tsx";
import { ReadableFormats } from "./ReadableFormats.tsx";
import { SetList } from "./SetList.tsx";

interface Props {
  readonly desk: GuestDesk;
  readonly language: Language;
  readonly theme: ThemeName;
}

/** All the ways to bring data, what of it is on the map, and the ways back. */
export function AddPart({ desk, language, theme }: Props) {
  const words = addWords[language];
  return (
    <div class="guest-add">
      <div class="guest-bring">
        <BringPart actions={desk.actions} words={words} language={language} />
        <ReadableFormats actions={desk.actions} words={words} />
      </div>
      <div class="guest-brought">
        <SetList desk={desk} words={words} language={language} theme={theme} />
        <AtlasPart desk={desk} words={words} />
      </div>
    </div>
  );
}
