// What the words of a scene rest on, each with its card.
import { locatorInWords } from "#encoding/words/locatorInWords.ts";
import type { Citation, Ref } from "#model/atlas.ts";
import type { AtlasState } from "#state/contract.ts";

interface Props {
  readonly state: AtlasState;
  readonly label: string;
  readonly open: boolean;
  readonly cited: readonly Citation[];
}

export function CitedSources({ state, label, open, cited }: Props) {
  const language = state.language.value;
  const bySource = new Map<string, string[]>();
  for (const { source, locator } of cited) bySource.set(source, [...(bySource.get(source) ?? []), locator]);
  return (
    <details open={open}>
      <summary>
        {label} ({bySource.size})
      </summary>
      <ul class="story-cited">
        {[...bySource].map(([id, locators]) => {
          const source = state.atlas.sourceById.get(id);
          const where = locators.filter(Boolean).map((locator) => locatorInWords(locator, language));
          return (
            <li key={id}>
              {source ? (
                <button type="button" class="link" onClick={() => state.actions.select(`source:${id}` as Ref)}>
                  {source.title}
                </button>
              ) : (
                id
              )}
              <span class="story-quiet">
                {source ? ` ${source.publisher}` : ""}
                {where.length > 0 ? `; ${where.join("; ")}` : ""}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
