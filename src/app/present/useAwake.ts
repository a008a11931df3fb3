import { useEffect, useState } from "preact/hooks";

/** How long the controls stay after the pointer came to rest, milliseconds; longer at first, so that they are found. */
const rest = 2500;
const firstRest = 6000;

/** Whether the pointer has moved of late. */
export function useAwake(): boolean {
  const [awake, setAwake] = useState(true);
  useEffect(() => {
    let timer = window.setTimeout(() => setAwake(false), firstRest);
    const onMove = ({ pointerType, movementX, movementY }: PointerEvent) => {
      // Browsers also report a pointer that stands still when what is under it changes.
      if (pointerType !== "touch" && movementX === 0 && movementY === 0) return;
      setAwake(true);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setAwake(false), rest);
    };
    window.addEventListener("pointermove", onMove);
    window.addEventListener("pointerdown", onMove);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener("pointermove", onMove);
      window.removeEventListener("pointerdown", onMove);
    };
  }, []);
  return awake;
}
