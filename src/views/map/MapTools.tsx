import type { Words } from "#encoding/words/wordsOf.ts";
import { MoveTools } from "#widgets/MoveTools.tsx";

interface Props {
  readonly words: Words;
  readonly onZoom: (steps: number) => void;
  /** Where the eye goes: 1 is a third of the window to the east or south. */
  readonly onPush: (east: number, south: number) => void;
  readonly onWhole: () => void;
}

export function MapTools({ words, onZoom, onPush, onWhole }: Props) {
  return (
    <MoveTools
      names={{
        tools: words.say("mapTools"),
        in: words.say("zoomIn"),
        out: words.say("zoomOut"),
        whole: words.say("wholeView"),
        move: words.say("moveMap"),
        north: words.say("moveNorth"),
        south: words.say("moveSouth"),
        east: words.say("moveEast"),
        west: words.say("moveWest"),
      }}
      onZoom={onZoom}
      onPush={onPush}
      onWhole={onWhole}
    />
  );
}
