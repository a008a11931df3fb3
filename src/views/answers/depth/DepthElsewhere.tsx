// With whom else the actor has ties of its own, and how many kinds.
import { depthWords } from "#encoding/answers/depthWords.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Actor } from "#model/atlas.ts";
import type { DepthWith } from "#model/depthAnswer.ts";
import type { AtlasState } from "#state/contract.ts";

interface Props {
  readonly state: AtlasState;
  readonly actor: Actor;
  readonly elsewhere: readonly DepthWith[];
}

export function DepthElsewhere({ state, actor, elsewhere }: Props) {
  const language = state.language.value;
  const words = depthWords[language];
  const speak = wordsOf(language);
  const short = (id: string) => {
    const family = state.atlas.familyById.get(id);
    return family ? speak.text(family.short) : id;
  };
  return (
    <section class="depth-elsewhere">
      <h3>{words.elsewhere(speak.text(actor.name))}</h3>
      {elsewhere.length === 0 ? <p>{words.elsewhereNone}</p> : null}
      <ul>
        {elsewhere.map(({ other, own }) => (
          <li
            key={other.id}
            onMouseEnter={() => state.actions.point([other.ref])}
            onMouseLeave={() => state.actions.point([])}
          >
            <button
              type="button"
              class="link"
              title={words.measureWith(speak.text(other.name))}
              onClick={() => state.actions.setHub(other.id)}
            >
              {speak.text(other.name)}
            </button>
            <span>
              {words.kinds(own.length)} ({speak.list(own.map(short))})
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
