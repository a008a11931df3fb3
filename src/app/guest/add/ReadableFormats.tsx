import type { GuestActions } from "#app/guest/guestContract.ts";
import type { AddWords } from "./addWords.ts";

interface Props {
  readonly actions: GuestActions;
  readonly words: AddWords;
}

const examples = [
  { id: "partners", file: "partners.csv" },
  { id: "places", file: "places.geojson" },
] as const;

export function ReadableFormats({ actions, words }: Props) {
  return (
    <>
      <section class="guest-examples">
        <h3>{words.tryIt}</h3>
        <ul>
          {examples.map(({ id, file }) => (
            <li key={id}>
              <a href={`examples/${file}`} download={file}>
                {file}
              </a>
              <span class="guest-says">{words.example[id]}</span>
              <button
                type="button"
                class="quiet"
                aria-label={words.of(words.show, file)}
                onClick={() => {
                  actions.show({ kind: "none" });
                  actions.takeUrl(new URL(`examples/${file}`, document.baseURI).href);
                }}
              >
                {words.show}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <details class="guest-formats">
        <summary>{words.formats}</summary>
        <dl>
          {words.format.map(([name, says]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{says}</dd>
            </div>
          ))}
          <div>
            <dt>{words.notRead}</dt>
            <dd>{words.notReadSays}</dd>
          </div>
        </dl>
      </details>
    </>
  );
}
