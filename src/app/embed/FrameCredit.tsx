import { metaContent } from "#app/metaContent.ts";
import { localeOf } from "#encoding/words/localeOf.ts";
import { FrameLink } from "./FrameLink.tsx";
import { sourcesAddress, wholeAddress } from "./frameAddress.ts";
import type { OwnDesk } from "./frameDesk.ts";
import type { frameWords } from "./frameWords.ts";

interface Props {
  readonly desk: OwnDesk;
  readonly words: (typeof frameWords)["en"];
  readonly home: string;
}

const said = (name: string): string => metaContent(document, name) ?? "";

/** Whose map this is, of which day, and on what it rests. It always stands. */
export function FrameCredit({ desk, words, home }: Props) {
  const { language, request } = desk.asked;
  const shown = desk.words.value;
  const day = shown
    ? new Intl.DateTimeFormat(localeOf(language), { dateStyle: "medium", timeZone: "UTC" }).format(new Date(shown.asOf))
    : null;
  return (
    <p class="frame-credit">
      <FrameLink
        class="frame-name"
        href={() => wholeAddress(home, desk.address())}
        label={`${said("application-name")}, ${words.newTab}`}
      >
        {said("application-name")}
      </FrameLink>
      {day ? <span> {words.asOf(day)}</span> : null}
      <span>
        {" · "}
        <FrameLink
          class="frame-sources"
          href={() => sourcesAddress(home, language, request.edition)}
          label={`${words.sources} (${words.licence(said("entente-licence"))}), ${words.newTab}`}
        >
          {words.sources}
        </FrameLink>
      </span>
    </p>
  );
}
