import { generate } from "lean-qr";
import { CopyButton } from "#widgets/CopyButton.tsx";
import type { TakeAwayWords } from "./takeAwayWords.ts";

interface Props {
  readonly link: string;
  /** The story has a scene open, and the screen shows something else. */
  readonly strayed: boolean;
  readonly words: TakeAwayWords;
}

export function LinkPart({ link, strayed, words }: Props) {
  const code = codePath(link);
  return (
    <div class="takeaway-link">
      <p>{words.linkSays}</p>
      {strayed ? <p class="takeaway-says">{words.strayed}</p> : null}
      <p class="takeaway-address">{link}</p>
      <CopyButton label={words.copy} copiedLabel={words.copied} refusedLabel={words.notCopied} text={() => link} />
      {code ? (
        <svg
          class="takeaway-code"
          viewBox={`-4 -4 ${code.size + 8} ${code.size + 8}`}
          role="img"
          aria-label={words.code}
        >
          <rect x="-4" y="-4" width={code.size + 8} height={code.size + 8} fill="#ffffff" />
          <path d={code.d} fill="#000000" shape-rendering="crispEdges" />
        </svg>
      ) : (
        <p class="takeaway-says">{words.codeTooLong}</p>
      )}
    </div>
  );
}

/** Bytes that a camera still reads off a screen. */
const longest = 1200;

function codePath(link: string): { readonly d: string; readonly size: number } | null {
  if (new TextEncoder().encode(link).length > longest) return null;
  const code = generate(link);
  let d = "";
  for (let y = 0; y < code.size; y++) for (let x = 0; x < code.size; x++) if (code.get(x, y)) d += `M${x} ${y}h1v1h-1z`;
  return { d, size: code.size };
}
