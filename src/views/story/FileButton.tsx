import { useRef } from "preact/hooks";

interface Props {
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** A button that lets the reader choose a story's file. */
export function FileButton({ label, onFile }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="quiet" onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // Because the same file, corrected, must be heard of again.
          currentTarget.value = "";
          if (file) onFile(file);
        }}
      />
    </>
  );
}
