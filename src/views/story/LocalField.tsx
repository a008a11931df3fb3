import { useId } from "preact/hooks";
import { type Language, type LocalText, languages } from "#model/text.ts";

interface Props {
  readonly label: string;
  readonly text: LocalText;
  /** Which of its languages is written. */
  readonly language: Language;
  /** One line without it. */
  readonly rows?: number;
  readonly onText: (text: LocalText) => void;
}

/** A field for words in one language; while it is empty it shows those of the other, which readers would get. */
export function LocalField({ label, text, language, rows, onText }: Props) {
  const id = useId();
  const other = languages.find((each) => each !== language && text[each]);
  const field = {
    id,
    lang: language,
    value: text[language] ?? "",
    placeholder: other ? text[other] : "",
    spellcheck: true,
  };
  const write = (value: string) => onText({ ...text, [language]: value });
  return (
    <p class="story-field">
      <label for={id}>{label}</label>
      {rows === undefined ? (
        <input {...field} type="text" onInput={(event) => write(event.currentTarget.value)} />
      ) : (
        <textarea {...field} rows={rows} onInput={(event) => write(event.currentTarget.value)} />
      )}
    </p>
  );
}
