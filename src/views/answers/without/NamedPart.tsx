// A part of a network by name; a long one opens on demand.
import { Fragment } from "preact";
import { useState } from "preact/hooks";
import { withoutWords } from "#encoding/answers/withoutWords.ts";
import { paintLook } from "#encoding/paintLook.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Ref } from "#model/atlas.ts";
import type { PlainTone } from "#model/paint.ts";
import type { AtlasState } from "#state/contract.ts";

interface Props {
  readonly state: AtlasState;
  readonly members: readonly string[];
  readonly label: string;
  readonly tone: PlainTone;
  readonly nameOf: (id: string) => string;
  readonly refOf: (id: string) => Ref | null;
}

const atFirst = 16;

export function NamedPart({ state, members, label, tone, nameOf, refOf }: Props) {
  const language = state.language.value;
  const [open, setOpen] = useState(false);
  const look = paintLook({ kind: tone }, state.theme.value);
  const sorted = members.map((id) => ({ id, name: nameOf(id) })).sort((a, b) => a.name.localeCompare(b.name, language));
  const shown = open ? sorted : sorted.slice(0, atFirst);
  return (
    <li style={{ borderInlineStartColor: look.ink, borderInlineStartStyle: look.hatch ? "dashed" : "solid" }}>
      <strong>{label}</strong>{" "}
      <span>
        {shown.map(({ id, name }, at) => {
          const ref = refOf(id);
          const comma = at < shown.length - 1 ? "," : "";
          return (
            <Fragment key={id}>
              <span class="without-member">
                {ref ? (
                  <button
                    type="button"
                    class="link"
                    onClick={() => state.actions.select(ref)}
                    onMouseEnter={() => state.actions.point([ref])}
                    onMouseLeave={() => state.actions.point([])}
                  >
                    {name}
                  </button>
                ) : (
                  name
                )}
                {comma}
              </span>{" "}
            </Fragment>
          );
        })}
        {sorted.length > shown.length ? (
          <button type="button" class="link" onClick={() => setOpen(true)}>
            {withoutWords[language].andMore(wordsOf(language).number(sorted.length - shown.length))}
          </button>
        ) : null}
      </span>
    </li>
  );
}
