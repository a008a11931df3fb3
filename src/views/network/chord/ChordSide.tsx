// Beside or beneath the drawing: the ribbons, strongest first; or what lies behind the one that is open.
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { ChordFacts, ChordRibbon, OpenChord } from "#state/chordState.ts";
import type { AtlasState } from "#state/contract.ts";
import { ChordPairs } from "./ChordPairs.tsx";
import type { ChordAim } from "./chordLifted.ts";
import type { ChordTitles } from "./chordTitles.ts";
import { chordWords } from "./chordWords.ts";
import { FamilyBar } from "./FamilyBar.tsx";

interface Props {
  readonly state: AtlasState;
  readonly facts: ChordFacts;
  readonly open: OpenChord;
  readonly titles: ChordTitles;
  readonly onOpen: (ribbon: string) => void;
  readonly onClose: () => void;
  readonly onAim: (aim: ChordAim | null) => void;
}

export function ChordSide({ state, facts, open, titles, onOpen, onClose, onAim }: Props) {
  const say = chordWords[state.language.value];
  const words = wordsOf(state.language.value);
  if (facts.groups.length === 0 && open.kind === "none") return null;
  const strongest = () => [...facts.ribbons].sort((a, b) => b.count - a.count);
  const close = (
    <button type="button" class="quiet fold chord-close" aria-label={say.close} title={say.close} onClick={onClose}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" fill="none" stroke="currentColor" stroke-width="1.5" />
      </svg>
    </button>
  );
  if (open.kind === "missing")
    return (
      <section class="chord-side">
        <p class="chord-missing">{say.missing}</p>
        <button type="button" class="link" onClick={onClose}>
          {say.showAll}
        </button>
      </section>
    );
  if (open.kind === "ribbon") {
    const title = titles.ends(open.ribbon);
    const pairs = words.number(open.pairs.length);
    return (
      <section class="chord-side" aria-label={title}>
        <header class="chord-side-head">
          <h2>{title}</h2>
          {close}
          <p>{`${titles.ties(open.ribbon.count)}, ${say.pairs(pairs, open.pairs.length === 1)}`}</p>
          <p>{titles.families(open.ribbon)}</p>
        </header>
        <ChordPairs state={state} pairs={open.pairs} />
      </section>
    );
  }
  const group = open.kind === "group" ? facts.groups[open.at] : undefined;
  const ribbons = open.kind === "group" ? open.ribbons : strongest();
  const most = Math.max(1, ...ribbons.map(({ count }) => count));
  const families = new Map(state.atlas.families.map((family) => [family.id, family]));
  const nameOf = (ribbon: ChordRibbon) => {
    if (open.kind !== "group" || ribbon.from === ribbon.to) return titles.ends(ribbon);
    const other = facts.groups[ribbon.from === open.at ? ribbon.to : ribbon.from];
    return other ? titles.name(other) : "";
  };
  return (
    <section class="chord-side" aria-label={group ? titles.name(group) : say.strongest}>
      <header class="chord-side-head">
        <h2>{group ? titles.name(group) : say.strongest}</h2>
        {group && close}
        {group && <p>{titles.group(group).split(": ").slice(1).join(": ")}</p>}
      </header>
      <ol class="chord-list">
        {ribbons.map((ribbon) => (
          <li key={ribbon.id}>
            <button
              type="button"
              class="chord-entry"
              onClick={() => onOpen(ribbon.id)}
              onPointerEnter={() => onAim({ kind: "ribbon", id: ribbon.id })}
              onPointerLeave={() => onAim(null)}
              onFocus={() => onAim({ kind: "ribbon", id: ribbon.id })}
              onBlur={() => onAim(null)}
            >
              <span>{nameOf(ribbon)}</span>
              <span class="chord-number">{words.number(ribbon.count)}</span>
              <FamilyBar ribbon={ribbon} most={most} families={families} theme={state.theme.value} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
