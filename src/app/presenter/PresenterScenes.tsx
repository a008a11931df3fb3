// All scenes of the story; a click goes there.
import { useEffect, useRef } from "preact/hooks";
import type { Story } from "#model/story.ts";
import { type Language, textIn } from "#model/text.ts";

interface Props {
  readonly label: string;
  readonly story: Story;
  readonly at: number;
  readonly language: Language;
  readonly onGo: (at: number) => void;
}

export function PresenterScenes({ label, story, at, language, onGo }: Props) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [at]);
  return (
    <nav class="presenter-scenes" aria-label={label}>
      <h2 class="presenter-label">{label}</h2>
      <ol ref={list}>
        {story.scenes.map((scene, index) => (
          <li key={scene.id}>
            <button
              type="button"
              class="list-row"
              aria-current={index === at ? "step" : undefined}
              onClick={() => onGo(index)}
            >
              <span class="list-row-number">{index + 1}</span>
              <span>{textIn(scene.title, language)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
