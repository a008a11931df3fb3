import { localeOf } from "#encoding/words/localeOf.ts";
import type { Language } from "#model/text.ts";

const steps = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** "3 kB", "1.2 MB": in thousands, as file managers other than Windows' count. */
export function guestSize(bytes: number, language: Language): string {
  let [at, rest] = [0, bytes];
  while (rest >= 999.5 && at < steps.length - 1) [at, rest] = [at + 1, rest / 1000];
  return new Intl.NumberFormat(localeOf(language), {
    style: "unit",
    unit: steps[at] ?? "byte",
    unitDisplay: "short",
    maximumFractionDigits: rest < 10 && at > 1 ? 1 : 0,
  }).format(rest);
}
