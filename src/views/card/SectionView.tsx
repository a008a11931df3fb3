// A section of the card: heading that folds it, drawing, rows, note.
import type { ComponentChildren } from "preact";
import { LineSample } from "#widgets/LineSample.tsx";
import { CardRows } from "./CardRows.tsx";
import type { CardSection } from "./cardParts.ts";
import type { CardTools } from "./cardTools.ts";
import { StripMap } from "./StripMap.tsx";
import { TimeLanes } from "./TimeLanes.tsx";

interface Props {
  readonly section: CardSection;
  readonly headingId: string;
  readonly tools: CardTools;
  readonly level?: 3 | 4;
  /** Something of it was asked for: it must be open. */
  readonly wanted?: boolean;
  readonly children?: ComponentChildren;
}

export function SectionView({ section, headingId, tools, level = 3, wanted = false, children }: Props) {
  const Heading = level === 3 ? "h3" : "h4";
  const heading = (
    <Heading id={headingId} class={section.layout === "facts" && section.fold === "none" ? "hidden" : undefined}>
      {section.family ? <LineSample colour={tools.colourOfFamily(section.family)} length={20} width={2.5} /> : null}
      {section.title}
      {section.count === null ? null : <span class="card-count">{tools.words.number(section.count)}</span>}
      {section.aside ? <span class="card-aside">{section.aside}</span> : null}
    </Heading>
  );
  const body = (
    <>
      {section.drawing?.kind === "time" ? <TimeLanes drawing={section.drawing} tools={tools} /> : null}
      {section.drawing?.kind === "strip" ? <StripMap drawing={section.drawing} tools={tools} /> : null}
      {children}
      {section.rows.length > 0 ? <CardRows section={section} tools={tools} unfolded={wanted} /> : null}
      {section.note && section.drawing?.kind !== "strip" ? (
        <p class="card-detail">
          {section.layout === "claims" ? `${tools.words.say("shownWhy")} ${section.note}` : section.note}
        </p>
      ) : null}
    </>
  );
  return (
    <section class="card-section" aria-labelledby={headingId}>
      {section.fold === "none" ? (
        <>
          {heading}
          {body}
        </>
      ) : (
        <details class="card-fold" open={section.fold === "open" || wanted}>
          <summary>{heading}</summary>
          {body}
        </details>
      )}
    </section>
  );
}
