// What the rows are kept to. The same as a press on a part of a bar, some of which are too narrow to be hit.
import { lensGroupName } from "#encoding/answers/lensGroupName.ts";
import { lensWords } from "#encoding/answers/lensWords.ts";
import { lensClasses } from "#model/answers.ts";
import { lensState } from "#state/answers/lensState.ts";
import type { AtlasState } from "#state/contract.ts";
import { Choice } from "#widgets/Choice.tsx";

const everything = "";

export function LensPick({ state }: { readonly state: AtlasState }) {
  const { facts, settings } = lensState(state);
  const language = state.language.value;
  const words = lensWords[language];
  const { pick } = settings.value;
  const options = facts.value.groups.flatMap(({ id, total, classes }) =>
    classes.flatMap((each) => {
      const value = `${id}.${each.id}`;
      if (each.things.length === 0 && value !== pick) return [];
      const name = lensGroupName(state.atlas, id, language);
      return [{ value, label: words.bar(name, words.class[each.id], each.things.length, total) }];
    }),
  );
  if (pick !== null && options.every(({ value }) => value !== pick)) options.unshift(absent(state, pick));
  return (
    <p class="lens-picked">
      <Choice
        label={words.rowsOf}
        options={[{ value: everything, label: words.allRows }, ...options]}
        value={pick ?? everything}
        onChange={(value) => state.actions.setAnswer("lens", { pick: value || null })}
      />
    </p>
  );
}

/** A group of which nothing is visible has no bar, and can still be what the address asks for. */
function absent(state: AtlasState, pick: string) {
  const { by } = lensState(state).settings.value;
  const language = state.language.value;
  const at = pick.lastIndexOf(".");
  const known = lensClasses[by].find((each) => each === pick.slice(at + 1));
  const name = lensGroupName(state.atlas, pick.slice(0, at), language);
  return { value: pick, label: lensWords[language].bar(name, known ? lensWords[language].class[known] : "", 0, 0) };
}
