import { useEffect, useRef, useState } from "preact/hooks";
import { type Rest, whenRested } from "./whenRested.ts";

interface Props {
  /** What is on screen now. */
  readonly text: string;
  /** Milliseconds that a text must have stood before it is said. */
  readonly rest?: number;
  /** The same for one that follows soon upon another that was said. */
  readonly again?: number;
}

/** Says politely to a screen reader what has changed, once it has come to rest; says nothing of what the page opens with. */
export function Announcer({ text, rest = 700, again = rest }: Props) {
  const [said, setSaid] = useState("");
  const resting = useRef<Rest | null>(null);
  useEffect(() => {
    const made = whenRested(rest, setSaid, again);
    resting.current = made;
    return made.stop;
  }, [rest, again]);
  useEffect(() => resting.current?.hear(text), [rest, text]);
  return (
    <p class="hidden" role="status">
      {said}
    </p>
  );
}
