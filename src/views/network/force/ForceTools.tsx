import { MoveTools } from "#widgets/MoveTools.tsx";
import type { ForceWords } from "./forceWords.ts";

interface Props {
  readonly words: ForceWords;
  readonly onZoom: (factor: number) => void;
  /** Where the eye goes: 1 is a third of the room to the right or down. */
  readonly onPush: (right: number, down: number) => void;
  readonly onAll: () => void;
  /** null when no node was put anywhere by hand. */
  readonly onPutBack: (() => void) | null;
}

const step = 1.6;

export function ForceTools({ words, onZoom, onPush, onAll, onPutBack }: Props) {
  return (
    <div class="force-corner">
      {onPutBack && (
        <button type="button" class="quiet force-put-back" onClick={onPutBack}>
          {words.putBack}
        </button>
      )}
      <MoveTools
        names={{
          tools: words.tools,
          in: words.zoomIn,
          out: words.zoomOut,
          whole: words.all,
          move: words.push,
          north: words.up,
          south: words.down,
          east: words.right,
          west: words.left,
        }}
        onZoom={(by) => onZoom(step ** by)}
        onPush={onPush}
        onWhole={onAll}
      />
    </div>
  );
}
