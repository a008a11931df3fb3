import { type SetKind, setKinds } from "#model/answers.ts";
import { foldedWords } from "#model/foldedText.ts";
import type { SetOffer } from "#model/overlap.ts";

export interface NamedOffer extends SetOffer {
  readonly name: string;
}

export interface OfferGroup {
  readonly kind: SetKind;
  readonly offers: readonly NamedOffer[];
  /** Further ones that are not listed. */
  readonly more: number;
}

/** Rows of a kind: while nothing is typed, and when the reader looks for something. */
const few = 8;
const many = 40;

/** Sets whose name has every word typed, at the beginning of one of its own; those already chosen are left out. */
export function offersFound(
  offers: readonly NamedOffer[],
  text: string,
  chosen: readonly string[],
): readonly OfferGroup[] {
  const asked = foldedWords(text);
  const fits = ({ name, id }: NamedOffer) => {
    const own = [...foldedWords(name), ...foldedWords(id)];
    return asked.every((word) => own.some((each) => each.startsWith(word)));
  };
  const most = asked.length > 0 ? many : few;
  return setKinds.flatMap((kind) => {
    const all = offers.filter((offer) => offer.kind === kind && !chosen.includes(offer.spec) && fits(offer));
    return all.length > 0 ? [{ kind, offers: all.slice(0, most), more: Math.max(0, all.length - most) }] : [];
  });
}
