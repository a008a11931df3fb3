// Gathers what is found while a file is read: findings of one code and one wording are one finding with a count and its first places.
import type { LocalText } from "#model/text.ts";
import type { Finding, FindingPlace, GuestFix, GuestReport } from "./guestReport.ts";

/** What is found, in both languages; the words hold for every place of the finding. */
export interface FindingKind {
  readonly code: string;
  readonly effect: Finding["effect"];
  readonly message: LocalText;
  readonly remedy: LocalText;
}

export interface Reporter {
  /** `count` rows at once where no single place can be named. */
  add(kind: FindingKind, place?: Partial<FindingPlace> | null, fixes?: readonly GuestFix[], count?: number): void;
  readonly dropped: number;
  /** `usable`: rows that are drawn or stand in the network. Without one and with a refusal, nothing was taken. */
  end(usable: number): GuestReport;
}

const firstPlaces = 20;
/** Places of one finding that a file's report keeps, so that they can be saved. */
export const savedPlaces = 10_000;
/** More are too many to choose from; the next come when the file is read again. */
const mostFixes = 100;
const valueLength = 80;

interface Gathered {
  readonly kind: FindingKind;
  count: number;
  readonly places: FindingPlace[];
  /** Each once, by what it says. */
  readonly fixes: Map<string, GuestFix>;
}

/** `most`: places kept of one finding. */
export function makeReporter(most = firstPlaces): Reporter {
  const found = new Map<string, Gathered>();
  let dropped = 0;
  const cut = (value: string | null): string | null =>
    value !== null && value.length > valueLength ? `${value.slice(0, valueLength - 1)}…` : value;
  return {
    add(kind, place = null, fixes = [], count = 1) {
      const key = `${kind.code}\n${kind.effect}\n${kind.message.en}`;
      const entry: Gathered = found.get(key) ?? { kind, count: 0, places: [], fixes: new Map() };
      found.set(key, entry);
      entry.count += count;
      if (kind.effect === "dropped") dropped += count;
      if (place && entry.places.length < most)
        entry.places.push({ row: place.row ?? null, path: place.path ?? "", value: cut(place.value ?? null) });
      for (const fix of fixes) if (entry.fixes.size < mostFixes) entry.fixes.set(JSON.stringify(fix), fix);
    },
    get dropped() {
      return dropped;
    },
    end(usable) {
      const findings = [...found.values()].map(
        ({ kind, count, places, fixes }): Finding => ({ ...kind, count, places, fixes: [...fixes.values()] }),
      );
      const refused = findings.some(({ effect }) => effect === "refused");
      const clean = findings.every(({ effect }) => effect === "told");
      const outcome = refused ? "reject" : clean ? "accept" : "accept_with_warning";
      return { outcome, usable: refused ? 0 : usable, dropped, findings };
    },
  };
}
