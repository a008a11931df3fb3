import { useComputed } from "@preact/signals";
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { colourOf, dashOf } from "#encoding/ties.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Ref } from "#model/atlas.ts";
import type { CardFacts } from "#model/card.ts";
import type { AtlasState } from "#state/contract.ts";
import { addressOfPose } from "#state/poseAddress.ts";
import { CopyButton } from "#widgets/CopyButton.tsx";
import { LineSample } from "#widgets/LineSample.tsx";
import { AskSection } from "./AskSection.tsx";
import { CompareSection } from "./CompareSection.tsx";
import { cardPage } from "./cardPage.ts";
import type { CardSection } from "./cardParts.ts";
import type { CardTools } from "./cardTools.ts";
import { SectionView } from "./SectionView.tsx";
import "./card.css";
import "./sections.css";
import "./drawings.css";

interface Props {
  readonly state: AtlasState;
  readonly facts: CardFacts;
}

export function CardView({ state, facts }: Props) {
  const words = wordsOf(state.language.value);
  const theme = state.theme.value;
  const hub = state.hub.value;
  const page = useMemo(() => cardPage(facts, state.atlas, { words, hub: hub.name }), [facts, state.atlas, words, hub]);
  const titleId = useId();
  const box = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const cameFromHere = useRef(false);
  const [cited, setCited] = useState<{ readonly ref: Ref; readonly number: number } | null>(null);
  useLayoutEffect(() => {
    if (cited?.ref !== facts.ref) return;
    const item = box.current?.querySelector<HTMLElement>(`[data-source="${cited.number}"]`);
    const fold = item?.closest("details");
    if (fold) fold.open = true;
    item?.scrollIntoView({ block: "nearest" });
    item?.focus();
  }, [cited]);
  useEffect(() => {
    box.current?.scrollTo({ top: 0 });
    // A link inside the card was followed and is gone: focus goes on with the reader.
    if (cameFromHere.current) heading.current?.focus();
    cameFromHere.current = false;
  }, [facts.ref]);

  const colourOfFamily = (id: string) => {
    const family = state.atlas.familyById.get(id);
    return family ? colourOf(family, theme) : "currentColor";
  };
  const sources = page.sections.find((each) => each.layout === "sources");
  const tools: CardTools = {
    words,
    colourOfFamily,
    hrefOf: (ref: Ref) => {
      const { search, fragment } = addressOfPose({ ...state.pose.peek(), selection: ref }, state.carried);
      return `${search}${fragment}`;
    },
    onSelect: (ref: Ref) => {
      cameFromHere.current = true;
      state.actions.point([]);
      state.actions.select(ref);
    },
    onPoint: state.actions.point,
    pointed: state.pointed,
    theme,
    sourceTitle: (number) => sources?.rows[number - 1]?.text ?? "",
    onCite: (number) => setCited({ ref: facts.ref, number }),
  };
  const onMap = useComputed(() => state.pose.value.main === "map").value;
  const allPairs = useComputed(() => state.pose.value.pairs).value;
  const placed = facts.kind !== "source" && facts.kind !== "theme" && onMap;
  const manyParties = facts.kind === "instrument" && facts.parties.length > 2;
  const pairs = facts.kind === "instrument" && allPairs.includes(facts.instrument.id);
  // Comparison stands before what the card rests on.
  const foot = page.sections.findIndex((each) => each.layout === "claims" || each.layout === "sources");
  const before = page.sections.slice(0, foot < 0 ? undefined : foot);
  const after = foot < 0 ? [] : page.sections.slice(foot);
  const sectionView = (section: CardSection) => (
    <SectionView
      key={`${page.ref} ${section.id}`}
      section={section}
      headingId={`${titleId}-${section.id}`}
      tools={tools}
      wanted={section.layout === "sources" && cited?.ref === facts.ref}
    >
      {section.id === "parties" && manyParties && facts.kind === "instrument" ? (
        <button
          type="button"
          class="quiet card-pairs"
          aria-pressed={pairs}
          onClick={() => state.actions.togglePairs(facts.instrument.id)}
        >
          {words.say(pairs ? "pairsHide" : "pairsShow")}
        </button>
      ) : null}
    </SectionView>
  );
  return (
    <article ref={box} id="card" class="card" aria-labelledby={titleId}>
      <header class="card-head">
        <p class="card-kind">{page.kind}</p>
        <button
          type="button"
          class="quiet card-close"
          aria-label={words.say("cardClose")}
          title={words.say("cardClose")}
          onClick={() => state.actions.select(null)}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="m3.5 3.5 9 9m0-9-9 9" stroke="currentColor" stroke-width="1.5" />
          </svg>
        </button>
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {page.title}
        </h2>
        {page.spelledOut ? <p class="card-spelled">{page.spelledOut}</p> : null}
        {page.family ? (
          <p class="card-family">
            <LineSample
              colour={colourOfFamily(page.family.id)}
              dash={dashOf(page.family.status)}
              length={32}
              width={2.5}
            />
            {page.family.name}
          </p>
        ) : null}
        {page.standing ? <p class="card-standing">{page.standing}</p> : null}
        {page.summary ? <p class="card-summary">{page.summary}</p> : null}
        {page.notes.map((note) => (
          <p key={note} class="card-note">
            {note}
          </p>
        ))}
      </header>
      {before.map(sectionView)}
      {facts.kind === "actor" ? (
        <CompareSection key={page.ref} state={state} actor={facts.actor} tools={tools} />
      ) : null}
      <AskSection state={state} facts={facts} />
      {after.map(sectionView)}
      {page.footnotes.map((note) => (
        <p key={note} class="card-note card-footnote">
          {note}
        </p>
      ))}
      <footer class="card-foot">
        <span>{page.asOf}</span>
        {placed ? (
          <button type="button" class="quiet" onClick={() => state.actions.lookAt(facts.ref)}>
            {words.say("lookAt")}
          </button>
        ) : null}
        <CopyButton
          label={words.say("copyCardLink")}
          copiedLabel={words.say("linkCopied")}
          refusedLabel={words.say("linkNotCopied")}
          text={() => window.location.href}
        />
      </footer>
    </article>
  );
}
