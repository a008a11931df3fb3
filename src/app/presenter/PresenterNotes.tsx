// What the speaker keeps in mind, in letters as large as wished.
import { useEffect, useRef, useState } from "preact/hooks";
import type { Scene } from "#model/story.ts";
import { type Language, textIn } from "#model/text.ts";
import type { PresenterWords } from "./presenterWords.ts";

interface Props {
  readonly words: PresenterWords;
  readonly scene: Scene | null;
  readonly language: Language;
}

/** In rem. */
const sizes = [1, 1.2, 1.45, 1.75, 2.1, 2.5, 3] as const;
const usual = 2;

export function PresenterNotes({ words, scene, language }: Props) {
  const [size, setSize] = useState(usual);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (page.current) page.current.scrollTop = 0;
  }, [scene?.id]);
  const paragraphs = scene ? textIn(scene.notes, language).split(/\n\s*\n/) : [];
  const said = paragraphs.filter((paragraph) => paragraph.trim() !== "");
  return (
    <section class="presenter-notes" aria-label={words.notes}>
      <header>
        <h2 class="presenter-label">{words.notes}</h2>
        <button
          type="button"
          class="quiet"
          aria-label={words.smaller}
          title={words.smaller}
          aria-disabled={size === 0}
          onClick={() => setSize(Math.max(0, size - 1))}
        >
          A−
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={words.larger}
          title={words.larger}
          aria-disabled={size === sizes.length - 1}
          onClick={() => setSize(Math.min(sizes.length - 1, size + 1))}
        >
          A+
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long notes are scrolled by keyboard */}
      <div ref={page} class="presenter-notes-page" style={{ fontSize: `${sizes[size]}rem` }} tabIndex={0}>
        {said.length > 0 ? (
          said.map((paragraph, at) => <p key={at}>{paragraph}</p>)
        ) : (
          <p class="presenter-label">{scene ? words.noNotes : ""}</p>
        )}
      </div>
    </section>
  );
}
