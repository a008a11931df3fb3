import { useEffect, useState } from "preact/hooks";
import { copyRich } from "./copyRich.ts";

interface Props {
  readonly label: string;
  readonly copiedLabel: string;
  readonly refusedLabel: string;
  readonly text: () => string;
  /** The same for programs that take formatted text. */
  readonly html?: () => string;
  /** The one thing its place is for. */
  readonly primary?: boolean;
}

type Outcome = "none" | "copied" | "refused";

/** Copies and says so, to eyes and to screen readers; when refused, shows the text to copy by hand. */
export function CopyButton({ label, copiedLabel, refusedLabel, text, html, primary = false }: Props) {
  const [outcome, setOutcome] = useState<Outcome>("none");
  useEffect(() => {
    if (outcome !== "copied") return;
    const timer = setTimeout(() => setOutcome("none"), 2500);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    setOutcome((await copyRich(text(), html?.())) ? "copied" : "refused");
  };
  return (
    <span class="copy">
      <button type="button" class={primary ? "primary" : "quiet"} onClick={() => void copy()}>
        {outcome === "copied" ? copiedLabel : label}
      </button>
      <span class="hidden" role="status">
        {outcome === "copied" ? copiedLabel : ""}
      </span>
      {outcome === "refused" ? (
        <span class="copy-refused" role="alert">
          {refusedLabel}{" "}
          <input
            type="text"
            readOnly
            value={text()}
            aria-label={label}
            ref={(field) => field?.select()}
            onBlur={() => setOutcome("none")}
          />
        </span>
      ) : null}
    </span>
  );
}
