import { useState } from "preact/hooks";
import { dashOf } from "#encoding/ties.ts";
import type { Words } from "#encoding/words/wordsOf.ts";
import { LineSample } from "#widgets/LineSample.tsx";
import { CardLink } from "./CardLink.tsx";
import type { CardRow, CardSection } from "./cardParts.ts";
import type { CardTools } from "./cardTools.ts";

interface Props {
  readonly section: CardSection;
  readonly tools: CardTools;
  /** Nothing folds away behind "n more". */
  readonly unfolded: boolean;
}

export function CardRows({ section, tools, unfolded }: Props) {
  const [opened, setOpen] = useState(false);
  const open = opened || unfolded;
  const { rows, firstShown } = section;
  // Folding away one or two rows would cost as much room as it saves.
  const foldable = rows.length > firstShown + 2;
  const shown = foldable && !open ? rows.slice(0, firstShown) : rows;
  const List = section.layout === "history" ? "ol" : "ul";
  const body =
    section.layout === "facts" ? (
      <dl class="card-facts">
        {shown.map((each, index) => (
          <div key={index}>
            <dt>{each.label}</dt>
            <dd>
              <RowText row={each} tools={tools} />
              <Cites row={each} tools={tools} />
              {each.details.map((detail) => (
                <span key={detail} class="card-detail">
                  {detail}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    ) : (
      <List class={`card-${section.layout}`}>
        {shown.map((each, index) => (
          <Row key={index} row={each} layout={section.layout} tools={tools} number={index + 1} />
        ))}
      </List>
    );
  return (
    <>
      {body}
      {foldable && !open ? (
        <button type="button" class="quiet card-more" onClick={() => setOpen(true)}>
          {tools.words.count("moreRows", rows.length - shown.length)}
        </button>
      ) : null}
    </>
  );
}

function Row({
  row,
  layout,
  tools,
  number,
}: {
  readonly row: CardRow;
  readonly layout: CardSection["layout"];
  readonly tools: CardTools;
  readonly number: number;
}) {
  const hover = row.ref;
  return (
    <li
      class={row.share === null ? undefined : "is-share"}
      data-mark={row.mark ?? undefined}
      data-source={layout === "sources" ? number : undefined}
      tabIndex={layout === "sources" ? -1 : undefined}
      onMouseEnter={hover && layout !== "sources" ? () => tools.onPoint([hover]) : undefined}
      onMouseLeave={hover && layout !== "sources" ? () => tools.onPoint([]) : undefined}
    >
      {row.line ? (
        <LineSample colour={tools.colourOfFamily(row.line.family)} dash={dashOf(row.line.status)} length={20} />
      ) : null}
      {row.label !== null ? <span class="card-label">{row.label}</span> : null}
      <span class="card-text">
        <RowText row={row} tools={tools} inRow />
        <Cites row={row} tools={tools} />
        <Details row={row} layout={layout} words={tools.words} />
        <Links row={row} tools={tools} />
      </span>
      {row.share === null ? null : (
        <span class="share" aria-hidden="true">
          <span style={{ inlineSize: `${Math.round(row.share * 1000) / 10}%` }} />
        </span>
      )}
    </li>
  );
}

const locatorsShown = 4;
const linksShown = 6;

function Details({
  row,
  layout,
  words,
}: {
  readonly row: CardRow;
  readonly layout: CardSection["layout"];
  readonly words: Words;
}) {
  const { details } = row;
  if (details.length === 0) return null;
  if (layout === "history" || layout === "claims")
    return (
      <>
        {details.map((detail) => (
          <span key={detail} class="card-detail">
            {detail}
          </span>
        ))}
      </>
    );
  const folded = layout === "sources" && details.length > locatorsShown + 2 ? details.slice(locatorsShown) : [];
  return (
    <>
      <span class="card-detail">{details.slice(0, details.length - folded.length).join(" · ")}</span>
      {folded.length > 0 ? (
        <details class="card-detail">
          <summary>{words.count("moreRows", folded.length)}</summary>
          {folded.join(" · ")}
        </details>
      ) : null}
    </>
  );
}

function Links({ row, tools }: { readonly row: CardRow; readonly tools: CardTools }) {
  const { links } = row;
  if (links.length === 0) return null;
  const shown = links.length > linksShown + 2 ? links.slice(0, linksShown) : links;
  const rest = links.slice(shown.length);
  const list = (some: typeof links) => (
    <ul class="card-links">
      {some.map((link) => (
        <li key={link.ref}>
          <CardLink to={link.ref} tools={tools} within={row.ref}>
            {link.text}
          </CardLink>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(shown)}
      {rest.length > 0 ? (
        <details class="card-detail">
          <summary>{tools.words.count("moreRows", rest.length)}</summary>
          {list(rest)}
        </details>
      ) : null}
    </>
  );
}

function RowText({
  row,
  tools,
  inRow = false,
}: {
  readonly row: CardRow;
  readonly tools: CardTools;
  /** The whole row points, not only the link. */
  readonly inRow?: boolean;
}) {
  const { ref, url, text } = row;
  if (url) {
    return (
      <a href={url} target="_blank" rel="noopener noreferrer">
        {text}
        <span class="hidden"> ({tools.words.say("opensElsewhere")})</span>
      </a>
    );
  }
  if (ref)
    return (
      <CardLink to={ref} tools={tools} within={inRow ? ref : null}>
        {text}
      </CardLink>
    );
  return <>{text}</>;
}

/** Word joiner: the first number does not fall onto a line of its own. */
const noBreak = "\u2060";

function Cites({ row, tools }: { readonly row: CardRow; readonly tools: CardTools }) {
  if (row.cites.length === 0) return null;
  return (
    <span class="cites">
      {noBreak}
      {row.cites.map((number) => (
        <button
          key={number}
          type="button"
          title={tools.sourceTitle(number)}
          aria-label={tools.words.say("sourceNumber", { n: number, title: tools.sourceTitle(number) })}
          onClick={() => tools.onCite(number)}
        >
          {number}
        </button>
      ))}
    </span>
  );
}
