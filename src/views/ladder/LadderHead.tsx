import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Language } from "#model/text.ts";
import type { LadderScene } from "./ladderScene.ts";
import { ladderWords } from "./ladderWords.ts";

interface Props {
  readonly scene: LadderScene;
  readonly language: Language;
}

export function LadderHead({ scene, language }: Props) {
  const words = ladderWords[language];
  const { sortedBy } = scene;
  const sorted = (column: string, up: "ascending" | "descending") => (sortedBy === column ? up : undefined);
  return (
    <thead>
      {scene.groups.length === 0 ? null : (
        <tr class="ladder-groups">
          <td role="presentation" class="ladder-corner" />
          {scene.groups.map(({ id, label, colour, span }) => (
            <th key={id} scope="colgroup" colSpan={span} aria-colspan={span}>
              <span style={{ borderColor: colour }}>{label}</span>
            </th>
          ))}
          <td role="presentation" class="ladder-end" />
        </tr>
      )}
      <tr data-row="head">
        <th scope="col" class="ladder-corner" data-col="name" tabIndex={-1} aria-sort={sorted("name", "ascending")}>
          <span class="ladder-heading">{words.partner}</span>
        </th>
        {scene.columns.map((column) => (
          <th
            key={column.id}
            scope="col"
            data-col={column.id}
            tabIndex={-1}
            aria-sort={sorted(column.id, "descending")}
          >
            <span class="hidden">{`${column.name}: ${words.partners(column.partners)}`}</span>
            <span class="ladder-heading" aria-hidden="true">
              {column.lines.map((line, at) => (
                <span key={at}>{line}</span>
              ))}
            </span>
            <span
              class="ladder-count"
              aria-hidden="true"
              style={column.colour && scene.groups.length === 0 ? { borderColor: column.colour } : undefined}
            >
              {wordsOf(language).number(column.partners)}
            </span>
          </th>
        ))}
        <th scope="col" class="ladder-end" data-col="depth" tabIndex={-1} aria-sort={sorted("depth", "descending")}>
          <span class="hidden">{`${words.depth}: ${words.depthTitle}`}</span>
          <span class="ladder-heading" aria-hidden="true">
            <span>{words.depth}</span>
          </span>
        </th>
      </tr>
    </thead>
  );
}
