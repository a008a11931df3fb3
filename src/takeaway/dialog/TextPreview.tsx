import { useEffect, useState } from "preact/hooks";
import type { Workroom } from "#takeaway/contract.ts";
import { makeData } from "./makeData.ts";
import type { Order } from "./order.ts";
import type { TakeAwayWords } from "./takeAwayWords.ts";

interface Props {
  readonly order: Order;
  readonly room: Workroom;
  readonly words: TakeAwayWords;
}

const linesShown = 24;
const longestLine = 200;

/** How the file begins. */
export function TextPreview({ order, room, words }: Props) {
  const [text, setText] = useState<string | null>(null);
  const { form, data, sources, what } = order.choice;
  useEffect(() => {
    let wanted = true;
    makeData(order, room).then(
      (file) => {
        if (wanted) setText(typeof file?.content === "string" ? beginning(file.content) : words.nothing);
      },
      () => {
        if (wanted) setText(words.failed);
      },
    );
    return () => {
      wanted = false;
    };
  }, [order.pose, order.story, form, data, sources, what, order.language]);
  return (
    <figure class="takeaway-preview" aria-busy={text === null}>
      <figcaption>{words.begins}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <pre class="takeaway-text" tabIndex={0}>
        {text ?? words.previewComing}
      </pre>
    </figure>
  );
}

const beginning = (text: string) =>
  text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/, linesShown)
    .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)}…` : line))
    .join("\n");
