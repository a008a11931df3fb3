// A field that finds any set by its name: all of them by kind, with their sizes.
import { useSignal } from "@preact/signals";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { overlapWords } from "#encoding/answers/overlapWords.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { mostSets } from "#model/answers.ts";
import { overlapState } from "#state/answers/overlapState.ts";
import type { AtlasState } from "#state/contract.ts";
import { offersFound } from "./offersFound.ts";

export function SetChooser({ state }: { readonly state: AtlasState }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const text = useSignal("");
  const open = useSignal(false);
  const active = useSignal<string | null>(null);
  const { settings, offers, add } = overlapState(state);
  const language = state.language.value;
  const words = overlapWords[language];
  const chosen = settings.value.sets;
  // Asked for while it is open only: it looks at every set there is.
  const groups = open.value ? offersFound(offers.value, text.value, chosen) : [];
  const found = groups.flatMap((group) => group.offers);
  const at = Math.max(
    0,
    found.findIndex(({ spec }) => spec === active.value),
  );
  const here = found[at];
  useLayoutEffect(() => {
    if (here) document.getElementById(`${id}-${here.spec}`)?.scrollIntoView({ block: "nearest" });
  }, [here, id]);
  if (chosen.length >= mostSets) return <p class="answers-question overlap-full">{words.addFull(mostSets)}</p>;

  const close = () => {
    open.value = false;
    active.value = null;
  };
  const choose = (spec: string) => {
    add(spec);
    text.value = "";
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && (open.value || text.value)) {
      event.stopPropagation();
      event.preventDefault();
      if (open.value) close();
      else text.value = "";
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (!open.value) open.value = true;
      else active.value = found[(at + step + found.length) % Math.max(1, found.length)]?.spec ?? null;
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (open.value && here) choose(here.spec);
      else open.value = true;
    }
  };
  return (
    <div class="overlap-chooser">
      <label>
        {words.add}
        <input
          ref={field}
          type="text"
          role="combobox"
          placeholder={words.addHint}
          aria-autocomplete="list"
          aria-expanded={open.value}
          aria-controls={open.value ? `${id}-list` : undefined}
          aria-activedescendant={open.value && here ? `${id}-${here.spec}` : undefined}
          autocomplete="off"
          spellcheck={false}
          value={text.value}
          onClick={() => {
            open.value = true;
          }}
          onInput={(event) => {
            text.value = event.currentTarget.value;
            active.value = null;
            open.value = true;
          }}
          onBlur={close}
          onKeyDown={onKeyDown}
        />
      </label>
      {open.value ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the focus in the field while a row is pressed
        <div class="overlap-list" role="presentation" onMouseDown={(event) => event.preventDefault()}>
          <div id={`${id}-list`} role="listbox" aria-label={words.add}>
            {groups.map((group) => (
              // biome-ignore lint/a11y/useSemanticElements: a listbox may hold groups of options, not fieldsets
              <div key={group.kind} role="group" aria-labelledby={`${id}-head-${group.kind}`}>
                <div id={`${id}-head-${group.kind}`} class="overlap-list-head" role="presentation">
                  {words.kinds[group.kind]}
                </div>
                {group.offers.map((offer) => (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
                  // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus and says which option is active
                  <div
                    key={offer.spec}
                    id={`${id}-${offer.spec}`}
                    role="option"
                    class="overlap-option"
                    aria-selected={offer === here}
                    aria-label={words.setSize(offer.name, words.counted(offer.size, settings.value.unit))}
                    onPointerMove={() => {
                      active.value = offer.spec;
                    }}
                    onClick={() => choose(offer.spec)}
                  >
                    <span>{offer.name}</span>
                    <span>{wordsOf(language).number(offer.size)}</span>
                  </div>
                ))}
                {group.more > 0 ? (
                  <div class="overlap-more" role="presentation">
                    {words.more(group.more)}
                  </div>
                ) : null}
              </div>
            ))}
          </div>
          <p class={found.length === 0 ? "overlap-more" : "hidden"} role="status">
            {found.length === 0 ? words.noneFound(text.value) : ""}
          </p>
        </div>
      ) : null}
    </div>
  );
}
