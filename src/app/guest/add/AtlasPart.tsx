import type { GuestDesk } from "#app/guest/guestContract.ts";
import type { AddWords } from "./addWords.ts";

interface Props {
  readonly desk: GuestDesk;
  readonly words: AddWords;
}

export function AtlasPart({ desk, words }: Props) {
  const foreign = desk.foreignAtlas.value;
  return (
    <section class="guest-atlas">
      <h3>{words.replace}</h3>
      {foreign ? (
        <p>
          {words.foreign(foreign.title)}{" "}
          <button
            type="button"
            class="link"
            onClick={() => {
              desk.actions.show({ kind: "none" });
              desk.actions.leaveAtlas();
            }}
          >
            {words.back}
          </button>
        </p>
      ) : null}
      <p class="guest-says">{words.replaceSays}</p>
      <p class="guest-says">{words.replaceHow}</p>
    </section>
  );
}
