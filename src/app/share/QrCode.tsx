import { generate } from "lean-qr";

interface Props {
  readonly link: string;
  readonly label: string;
  /** Said where the link is too long. */
  readonly tooLong: string;
}

/** Always dark on light, because that is what cameras read. */
export function QrCode({ link, label, tooLong }: Props) {
  const code = codePath(link);
  if (!code) return <p class="share-says">{tooLong}</p>;
  return (
    <svg class="share-qr" viewBox={`-4 -4 ${code.size + 8} ${code.size + 8}`} role="img" aria-label={label}>
      <rect x="-4" y="-4" width={code.size + 8} height={code.size + 8} fill="#ffffff" />
      <path d={code.d} fill="#000000" shape-rendering="crispEdges" />
    </svg>
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
