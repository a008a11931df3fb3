// The real sheet, made anew for every choice: what is seen here is what is saved.
import { useEffect, useState } from "preact/hooks";
import { type SheetRequest, sheetSizes, type Workroom } from "#takeaway/contract.ts";
import { fontFacesOf } from "#takeaway/fontFaces.ts";
import { svgOf } from "#takeaway/svgOf.ts";
import { drawnSheets } from "./drawnSheets.ts";
import type { Order } from "./order.ts";
import type { TakeAwayWords } from "./takeAwayWords.ts";

interface Props {
  readonly order: Order;
  readonly room: Workroom;
  readonly words: TakeAwayWords;
  readonly number: (n: number) => string;
}

interface Drawn {
  readonly src: string;
  readonly title: string;
  readonly description: string;
}

export function SheetPreview({ order, room, words, number }: Props) {
  const { requests, choice } = order;
  const [at, setAt] = useState(order.now);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [state, setState] = useState<"drawing" | "here" | "failed">("drawing");
  const which = Math.min(at, requests.length - 1);
  const request = requests[which];
  const { theme, language, format } = request ?? {};
  useEffect(() => {
    if (!request) return;
    let wanted = true;
    setState("drawing");
    draw(request, room).then(
      (next) => {
        if (!wanted) return;
        setDrawn(next);
        setState("here");
      },
      () => {
        if (wanted) setState("failed");
      },
    );
    return () => {
      wanted = false;
    };
  }, [order.pose, order.story, which, theme, language, format, choice.beside, choice.what]);
  const { width, height } = sheetSizes[choice.format];
  return (
    <figure class="takeaway-preview" aria-busy={state === "drawing"} data-state={state}>
      <div class="takeaway-sheet" style={{ aspectRatio: `${width} / ${height}`, "--of": width / height }}>
        {drawn ? <img src={drawn.src} alt={`${words.previewOf(drawn.title)}. ${drawn.description}`} /> : null}
        {state === "drawing" && !drawn ? <p class="takeaway-wait">{words.previewComing}</p> : null}
        {state === "failed" ? (
          <p class="takeaway-wait" role="alert">
            {words.previewFailed}
          </p>
        ) : null}
      </div>
      {requests.length > 1 ? (
        <figcaption class="takeaway-turn">
          <button type="button" class="quiet" aria-disabled={which === 0} onClick={() => setAt(Math.max(0, which - 1))}>
            <span aria-hidden="true">‹</span>
            <span class="hidden">{words.sheets(number(Math.max(1, which)), number(requests.length))}</span>
          </button>
          <span>{words.sheets(number(which + 1), number(requests.length))}</span>
          <button
            type="button"
            class="quiet"
            aria-disabled={which === requests.length - 1}
            onClick={() => setAt(Math.min(requests.length - 1, which + 1))}
          >
            <span aria-hidden="true">›</span>
            <span class="hidden">
              {words.sheets(number(Math.min(requests.length, which + 2)), number(requests.length))}
            </span>
          </button>
        </figcaption>
      ) : null}
    </figure>
  );
}

async function draw(request: SheetRequest, room: Workroom): Promise<Drawn> {
  const [sheet] = await drawnSheets(request, room);
  if (!sheet) throw new Error("no sheet");
  const markup = svgOf(sheet, await fontFacesOf(sheet, room));
  return {
    src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`,
    title: sheet.title,
    description: sheet.description,
  };
}
