// Which tab of each panel is open. Kept by whoever opens the page's session anew, so that a reader finds the panels as they were.
import { useEffect, useRef, useState } from "preact/hooks";
import type { SheetStop } from "#widgets/sheetStops.ts";
import type { PanelTab } from "./LegendPanel.tsx";
import type { PhoneTab } from "./PhoneSheet.tsx";
import type { SideTab } from "./Side.tsx";

export interface KeptTabs {
  panel?: PanelTab;
  side?: SideTab;
  phone?: PhoneTab;
  stop?: SheetStop;
  legendOpen?: boolean;
  timeOpen?: boolean;
}

export function useTabs(lent: KeptTabs | undefined, told: boolean, asked: boolean) {
  const kept = useRef(lent ?? {}).current;
  /** While this is the first drawing after another: what stands open has been chosen before. */
  const anew = useRef(kept.panel !== undefined);
  useEffect(() => {
    anew.current = false;
  }, []);
  const [panelTab, setPanelTab] = useState<PanelTab>(kept.panel ?? (told ? "stories" : asked ? "answers" : "legend"));
  const [sideTab, setSideTab] = useState<SideTab>(kept.side ?? "card");
  const [phoneTab, setPhoneTab] = useState<PhoneTab>(kept.phone ?? (told ? "stories" : "legend"));
  const [stop, setStop] = useState<SheetStop>(kept.stop ?? "peek");
  Object.assign(kept, { panel: panelTab, side: sideTab, phone: phoneTab, stop } satisfies KeptTabs);
  return { kept, anew, panelTab, setPanelTab, sideTab, setSideTab, phoneTab, setPhoneTab, stop, setStop };
}
