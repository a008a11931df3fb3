// The scenes of a story that is written, in order: a click goes there, buttons and dragging move them.
import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Story } from "#model/story.ts";
import { type Language, textIn } from "#model/text.ts";
import type { EditorWords } from "./editorWords.ts";

interface Props {
  readonly story: Story;
  readonly at: number;
  readonly language: Language;
  readonly words: EditorWords;
  readonly untitled: string;
  readonly onGo: (at: number) => void;
  readonly onMove: (from: number, to: number) => void;
}

/** What is dragged: other things that are dragged over the page are not ours. */
const kind = "application/x-entente-scene";

export function SceneOrder({ story, at, language, words, untitled, onGo, onMove }: Props) {
  const over = useSignal<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    const [box, now] = [list.current, list.current?.children[at]];
    if (!box || !(now instanceof HTMLElement)) return;
    // The list alone is scrolled: the page around it stays where the author is writing.
    const top = now.offsetTop - box.offsetTop;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + now.offsetHeight > box.scrollTop + box.clientHeight)
      box.scrollTop = top + now.offsetHeight - box.clientHeight;
  }, [at, story.scenes.length]);
  const last = story.scenes.length - 1;
  return (
    <ol ref={list} class="story-scenes story-order">
      {story.scenes.map((scene, index) => {
        const title = textIn(scene.title, language) || untitled;
        return (
          <li
            key={scene.id}
            data-kind={scene.kind}
            data-over={over.value === index ? "" : undefined}
            draggable
            onDragStart={(event) => {
              event.dataTransfer?.setData(kind, String(index));
              if (event.dataTransfer) event.dataTransfer.effectAllowed = "move";
            }}
            onDragOver={(event) => {
              if (!event.dataTransfer?.types.includes(kind)) return;
              event.preventDefault();
              over.value = index;
            }}
            onDragLeave={() => {
              if (over.value === index) over.value = null;
            }}
            onDragEnd={() => {
              over.value = null;
            }}
            onDrop={(event) => {
              over.value = null;
              const from = event.dataTransfer?.getData(kind);
              if (!from) return;
              event.preventDefault();
              onMove(Number(from), index);
            }}
          >
            <button
              type="button"
              class="list-row story-scene"
              aria-current={index === at ? "step" : undefined}
              onClick={() => onGo(index)}
            >
              <span class="list-row-number">{index + 1}</span>
              <span title={title}>{title}</span>
            </button>
            <span class="story-move">
              <button
                type="button"
                class="quiet"
                aria-label={words.up(title)}
                title={words.up(title)}
                aria-disabled={index === 0}
                data-move={`up ${scene.id}`}
                onClick={() => index > 0 && onMove(index, index - 1)}
              >
                <Arrow up />
              </button>
              <button
                type="button"
                class="quiet"
                aria-label={words.down(title)}
                title={words.down(title)}
                aria-disabled={index === last}
                data-move={`down ${scene.id}`}
                onClick={() => index < last && onMove(index, index + 1)}
              >
                <Arrow up={false} />
              </button>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function Arrow({ up }: { readonly up: boolean }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={up ? "M3.5 10.5 8 6l4.5 4.5" : "M3.5 5.5 8 10l4.5-4.5"}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
      />
    </svg>
  );
}
