// What of the page is folded away: legend, time, the view beside the map. Folding gives the focus to what brings it back.
import { useEffect, useRef, useState } from "preact/hooks";
import type { SideViewId } from "#model/pose.ts";
import type { AtlasState } from "#state/contract.ts";
import type { Layout } from "./useLayout.ts";
import type { KeptTabs } from "./useTabs.ts";

export function useFolds(
  state: AtlasState,
  beside: SideViewId | null,
  { layout, wanted, kept }: { readonly layout: Layout; readonly wanted: () => boolean; readonly kept: KeptTabs },
  focusAfter: (selector: string) => void,
) {
  const keptOpen = useRef(kept.legendOpen);
  const [legendOpen, setLegendOpen] = useState(keptOpen.current ?? layout !== "narrow");
  const [timeOpen, setTimeOpen] = useState(kept.timeOpen ?? true);
  Object.assign(kept, { legendOpen, timeOpen } satisfies KeptTabs);
  useEffect(() => {
    setLegendOpen(keptOpen.current ?? (layout !== "narrow" || wanted()));
    keptOpen.current = undefined;
  }, [layout]);
  const lastBeside = useRef<SideViewId>(beside ?? "network");
  if (beside) lastBeside.current = beside;
  return {
    legendOpen,
    timeOpen,
    /** The view that would come back beside the map. */
    lastBeside: lastBeside.current,
    setLegendOpen,
    foldLegend: (open: boolean) => {
      setLegendOpen(open);
      focusAfter(open ? ".panel .fold" : ".folded-legend");
    },
    foldTime: (open: boolean) => {
      setTimeOpen(open);
      focusAfter(open ? ".time-row .fold" : ".folded-time");
    },
    foldBeside: (open: boolean) => {
      state.actions.setBeside(open ? lastBeside.current : null);
      focusAfter(open ? ".pane-choice select" : ".folded-beside");
    },
  };
}
