// Each kind of thing as one bar, parted by class, the best supported first. A part points at its things; pressed, it keeps their rows.
import { lensGroupName } from "#encoding/answers/lensGroupName.ts";
import { lensTone } from "#encoding/answers/lensTone.ts";
import { lensWords } from "#encoding/answers/lensWords.ts";
import { inkOn } from "#encoding/inkOn.ts";
import { paintLook } from "#encoding/paintLook.ts";
import { colourOf } from "#encoding/ties.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { LensGroup } from "#model/lensAnswer.ts";
import { lensState } from "#state/answers/lensState.ts";
import type { AtlasState } from "#state/contract.ts";

/** More than so many are not lifted: most of the picture lifted is nothing lifted, and some of them would mislead. */
const mostPointed = 300;

export function LensBars({ state }: { readonly state: AtlasState }) {
  const { facts, settings } = lensState(state);
  const language = state.language.value;
  const words = lensWords[language];
  return (
    <table class="lens-bars">
      <caption>{words.picture[settings.value.by]}</caption>
      <tbody>
        {facts.value.groups.map((group) => (
          <tr key={group.id} data-group={group.id}>
            <th scope="row">
              <Swatch state={state} group={group.id} />
              {lensGroupName(state.atlas, group.id, language)}
            </th>
            <td>
              <Bar state={state} group={group} />
            </td>
            <td class="lens-total">{wordsOf(language).number(group.total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Swatch({ state, group }: { readonly state: AtlasState; readonly group: string }) {
  const family = state.atlas.familyById.get(group);
  return family ? <span class="lens-swatch" style={{ background: colourOf(family, state.theme.value) }} /> : null;
}

function Bar({ state, group }: { readonly state: AtlasState; readonly group: LensGroup }) {
  const { settings } = lensState(state);
  const language = state.language.value;
  const words = lensWords[language];
  const { by, pick } = settings.value;
  return (
    <div class="lens-bar">
      {group.classes.map(({ id, things }) => {
        if (things.length === 0) return null;
        const tone = lensTone(by, id);
        const { ink } = paintLook(tone, state.theme.value);
        const known = tone.kind === "step";
        const key = `${group.id}.${id}`;
        const title = words.bar(
          lensGroupName(state.atlas, group.id, language),
          words.class[id],
          things.length,
          group.total,
        );
        const keys = () => state.actions.point(things.length > mostPointed ? [] : things.map((thing) => thing.key));
        return (
          <button
            key={id}
            type="button"
            class={known ? undefined : "lens-unknown"}
            data-class={id}
            aria-pressed={pick === key}
            aria-label={title}
            title={title}
            style={{
              flexGrow: things.length / group.total,
              ...(known ? { background: ink, color: inkOn(ink) } : {}),
            }}
            onClick={() => state.actions.setAnswer("lens", { pick: pick === key ? null : key })}
            onMouseEnter={keys}
            onMouseLeave={() => state.actions.point([])}
            onFocus={(event) => {
              if (event.currentTarget.matches(":focus-visible")) keys();
            }}
            onBlur={() => state.actions.point([])}
          >
            <span>{wordsOf(language).number(things.length)}</span>
          </button>
        );
      })}
    </div>
  );
}
