import type { MessageKey } from "#encoding/words/dictionary.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AtlasState } from "#state/contract.ts";
import { Check } from "#widgets/Check.tsx";
import { Dialog } from "#widgets/Dialog.tsx";
import { OfflineSection } from "./offline/OfflineSection.tsx";
import { DrawingChoice } from "./Settings.tsx";
import type { SingleKeys } from "./singleKeys.ts";
import { viewWords } from "./viewWords.ts";

interface Props {
  readonly state: AtlasState;
  readonly keys: SingleKeys;
  readonly open: boolean;
  readonly onClose: () => void;
}

const treatments = {
  dashed: "treatmentDashed",
  solid: "treatmentSolid",
  hidden: "treatmentHidden",
} as const satisfies Record<string, MessageKey>;

/** What the atlas is, how it names places and draws borders, under which licence, and how to drive it by keyboard. */
export function AboutDialog({ state, keys: single, open, onClose }: Props) {
  const words = wordsOf(state.language.value);
  const names = viewWords[state.language.value];
  const { manifest, naming, sources } = state.atlas;
  const keys: readonly (readonly [string, string])[] = [
    [words.say("keyTabName"), words.say("keyTab")],
    [words.say("keyArrowsName"), words.say("keyArrows")],
    ["+ −", words.say("keyZoom")],
    ["/", names.keySearch],
    ["A", names.keyAdd],
    [words.say("keyEnterName"), words.say("keyEnter")],
    [words.say("keyEscapeName"), words.say("keyEscape")],
  ];
  return (
    <Dialog open={open} title={words.say("aboutTitle")} closeLabel={words.say("close")} onClose={onClose}>
      <p class="about-lead">
        {words.text(manifest.subtitle)}. {words.say(state.atlas.systems.length > 0 ? "aboutLeadCables" : "aboutLead")}
      </p>
      <p>{words.say("privacyText")}</p>

      <h3>{words.say("policyTitle")}</h3>
      <p>{words.text(naming.policy)}</p>
      {naming.names.length > 0 ? (
        <details>
          <summary>
            {words.say("policyNames")} <span class="card-count">{words.number(naming.names.length)}</span>
          </summary>
          <dl class="about-list">
            {naming.names.map((each) => (
              <div key={each.iso3}>
                <dt>{words.text(each.name)}</dt>
                <dd>{words.text(each.note)}</dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
      {naming.borders.length > 0 ? (
        <details>
          <summary>
            {words.say("policyBorders")} <span class="card-count">{words.number(naming.borders.length)}</span>
          </summary>
          <dl class="about-list">
            {naming.borders.map((each) => (
              <div key={each.id}>
                <dt>
                  {words.text(each.name)}, {words.say(treatments[each.treatment])}
                </dt>
                <dd>{words.text(each.note)}</dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}

      <h3>{words.say("licenceTitle")}</h3>
      <p>
        {words.say("licenceText", { licence: manifest.licence, date: words.date(manifest.asOf) })}{" "}
        {words.count("sourcesCount", sources.filter(({ guest }) => guest === undefined).length)}.
      </p>
      <p>
        {words.say("baseMap", { name: naming.basemap.name })}, {naming.basemap.licence}.{" "}
        {words.text(naming.basemap.note)}
      </p>
      <DrawingChoice state={state} />

      <OfflineSection language={state.language.value} />

      <h3>{words.say("keyboardTitle")}</h3>
      <dl class="about-keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Check label={names.singleKeys} checked={single.on.value} onChange={() => single.set(!single.on.peek())} />
    </Dialog>
  );
}
