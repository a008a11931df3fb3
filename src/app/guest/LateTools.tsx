import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Language } from "#model/text.ts";
import type { GuestDesk } from "./guestContract.ts";
import type { SetToolsProps } from "./tools/SetTools.tsx";

interface Props {
  readonly desk: GuestDesk | null;
  readonly set: string;
  readonly language: Language;
}

/** What can be done to a set, beside its row of the legend; fetched with the first set. What is not there the dialog has. */
export function LateTools({ desk, set, language }: Props) {
  const [late, setLate] = useState<{ readonly Tools: ComponentType<SetToolsProps> } | null>(null);
  useEffect(() => {
    let gone = false;
    import("./tools/SetTools.tsx").then(
      ({ SetTools }) => gone || setLate({ Tools: SetTools }),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  return desk && late ? <late.Tools desk={desk} set={set} language={language} /> : null;
}
