// All that a story rests on, over the picture: who published it, its title, its date. What does not fit on one leaf goes on the next.
import { useLayoutEffect, useRef } from "preact/hooks";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { type Story, sourcesOfStory } from "#model/story.ts";
import type { AtlasState } from "#state/contract.ts";
import { leafCount } from "./leafCount.ts";
import { presentWords } from "./presentWords.ts";
import type { StageDesk } from "./stageDesk.ts";

interface Props {
  readonly state: AtlasState;
  readonly story: Story;
  readonly desk: StageDesk;
}

export function SourcesScene({ state, story, desk }: Props) {
  const language = state.language.value;
  const words = wordsOf(language);
  const own = presentWords[language];
  const list = useRef<HTMLOListElement>(null);
  const page = desk.page.value;
  const pages = desk.pages.value;
  const sources = sourcesOfStory(story).flatMap((id) => {
    const known = state.atlas.sourceById.get(id);
    return known ? [known] : [];
  });
  useLayoutEffect(() => {
    const box = list.current;
    if (!box) return;
    const measure = () => {
      const gap = Number.parseFloat(getComputedStyle(box).columnGap) || 0;
      const count = leafCount(box.scrollWidth, box.clientWidth, gap);
      desk.pages.value = count;
      desk.page.value = Math.min(desk.page.peek(), count - 1);
      box.style.setProperty("--leaf", `${box.clientWidth + gap}px`);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    measure();
    return () => observer.disconnect();
  }, [story, language]);
  return (
    <div class="present-list">
      <div class="present-leaves">
        <ol ref={list} style={{ transform: `translateX(calc(${-page} * var(--leaf, 100%)))` }}>
          {sources.map((source) => (
            <li
              key={source.id}
              onFocusCapture={({ currentTarget }) => {
                // Tab leads to a link on another leaf, which comes to the front.
                const leaf = list.current ? list.current.clientWidth : 0;
                if (leaf > 0) desk.page.value = Math.min(pages - 1, Math.floor(currentTarget.offsetLeft / leaf));
              }}
            >
              {source.publisher ? <span class="present-publisher">{source.publisher} </span> : null}
              {source.url ? (
                <a href={source.url} target="_blank" rel="noopener noreferrer" title={own.opensElsewhere}>
                  {source.title}
                </a>
              ) : (
                <cite>{source.title}</cite>
              )}
              <span class="present-dated">, {source.date ? words.date(source.date) : own.undated}</span>
            </li>
          ))}
        </ol>
      </div>
      {pages > 1 ? <p class="present-page">{own.page(page + 1, pages)}</p> : null}
    </div>
  );
}
