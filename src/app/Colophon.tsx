import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Language } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import { savedOn } from "./homeOfPage.ts";

interface Props {
  readonly state: AtlasState;
  readonly renderedBy: "webgl" | "svg" | null;
  readonly onAbout: () => void;
}

const briefingWords: Readonly<Record<Language, (saved: string, asOf: string) => string>> = {
  en: (saved, asOf) => `Saved on ${saved}, data as of ${asOf}`,
  it: (saved, asOf) => `Salvato il ${saved}, dati al ${asOf}`,
};

/** Whose map and whose facts these are, always in view. */
export function Colophon({ state, renderedBy, onAbout }: Props) {
  const words = wordsOf(state.language.value);
  const { manifest, naming, sources } = state.atlas;
  const saved = savedOn(document);
  // The licence is that of the atlas's data: what a reader's file rests on is not counted with it.
  const own = sources.filter(({ guest }) => guest === undefined).length;
  return (
    <footer class="colophon">
      {saved ? <span>{briefingWords[state.language.value](words.date(saved), words.date(manifest.asOf))}</span> : null}
      <span>
        {words.say("baseMap", { name: naming.basemap.name })}
        <span class="colophon-licence">, {naming.basemap.licence}</span>
      </span>
      <span class="colophon-data">
        {words.say("dataLicence", { licence: manifest.licence })}, {words.count("sourcesCount", own)}
      </span>
      {renderedBy === "svg" && !saved ? (
        <span title={words.say("drawnLightWhy")}>{words.say("drawnLight")}</span>
      ) : null}
      <button type="button" class="quiet" onClick={onAbout}>
        {words.say("namesAndBorders")}
      </button>
    </footer>
  );
}
