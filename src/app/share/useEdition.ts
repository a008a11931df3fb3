import { useEffect, useState } from "preact/hooks";
import { builtEdition } from "#app/builtEdition.ts";
import { dataFolder, heldEdition } from "#app/pageData.ts";
import { dayOfEdition } from "#loading/dayOfEdition.ts";
import { editionIdOf } from "#loading/edition.ts";
import { dataFiles } from "#model/schema/files.ts";
import type { EmbedView } from "./embedAddress.ts";

/** The edition of the data on screen, to hold a frame to; null where there is none. `asked`: somebody wants it, so that it is made sure that the folder of data is still the one that was built. */
export function useEdition(asked: boolean, stories: readonly string[]): EmbedView["edition"] {
  const held = heldEdition();
  const id = held ?? builtEdition(document);
  const [changed, setChanged] = useState(false);
  const unsure = asked && held === null && id !== null;
  useEffect(() => {
    if (unsure) void isStill(id, stories).then((still) => setChanged(!still));
  }, [unsure]);
  const asOf = id === null ? null : dayOfEdition(id);
  return id === null || asOf === null || changed ? null : { id, asOf };
}

/** What cannot be asked, without TLS or without a network, is taken as it was built. */
async function isStill(id: string, stories: readonly string[]): Promise<boolean> {
  const names = [...Object.keys(dataFiles), ...stories.map((story) => `stories/${story}.json`)];
  try {
    const files = names.map(async (name): Promise<readonly [string, unknown]> => {
      const text = await (await fetch(`${dataFolder()}${name}`)).text();
      return [name, JSON.parse(text.replace(/^\uFEFF/, ""))];
    });
    return (await editionIdOf(new Map(await Promise.all(files)))) === id;
  } catch {
    return true;
  }
}
