// Which of four layouts the window has room for, counted in rem so that larger letters count as a smaller window.
import { useEffect, useState } from "preact/hooks";
import type { ThemeName } from "#model/pose.ts";

export type Layout = "phone" | "narrow" | "middle" | "wide";

/** `width` in CSS pixels, `rem` in pixels. What is a phone goes by the window itself: big letters do not make one. */
export function layoutFor(width: number, rem: number): Layout {
  const room = width / rem;
  return width <= 700 ? "phone" : room < 70 ? "narrow" : room < 105 ? "middle" : "wide";
}

/** The theme is asked for because the projector's letters are larger. */
export function useLayout(theme: ThemeName): Layout {
  const [layout, setLayout] = useState<Layout>(measure);
  useEffect(() => {
    const onResize = () => setLayout(measure());
    onResize();
    window.addEventListener("resize", onResize);
    return () => window.removeEventListener("resize", onResize);
  }, [theme]);
  return layout;
}

function measure(): Layout {
  if (typeof window === "undefined") return "middle";
  return layoutFor(window.innerWidth, Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);
}
