// How well each thing is supported: by confidence, by independent sources, by the age of the newest source.
import type { LensClass } from "#model/answers.ts";
import type { Citation, Confidence, Disagreement, Ref } from "#model/atlas.ts";
import type { PartialDate } from "#model/dates.ts";
import type { LocalText } from "#model/text.ts";

export interface LensThing {
  /** Ref or "tie:<id>". */
  readonly key: string;
  /** What a click chooses: a tie's instrument. */
  readonly ref: Ref;
  /** A family's id for ties; else one of `lensGroups`. */
  readonly group: string;
  /** Its parts, to be set side by side: instrument and parties, system and ends. */
  readonly names: readonly LocalText[];
  readonly confidence: Confidence;
  readonly citations: readonly Citation[];
  readonly support: LensSupport;
  readonly class: LensClass;
}

export interface LensSupport {
  /** Documents cited; gazetteers and knowledge without a document are none. */
  readonly documents: number;
  /** Whose words they are, each once; a publisher that is not named counts by itself. */
  readonly origins: readonly string[];
  /** Date of the newest document; null = none is dated. */
  readonly newest: PartialDate | null;
}

export interface LensGroup {
  readonly id: string;
  /** By class, the best supported first; empty classes too. */
  readonly classes: readonly { readonly id: LensClass; readonly things: readonly LensThing[] }[];
  readonly total: number;
}

export interface LensDispute {
  /** What they disagree about belongs to this. */
  readonly ref: Ref;
  readonly name: LocalText;
  readonly disagreement: Disagreement;
  /** It concerns something that is on screen at the date and passes the filter. */
  readonly visible: boolean;
}

export interface LensFacts {
  readonly things: readonly LensThing[];
  /** All things first, then the ties of each family, cables, landings and cities; only those with anything in them. */
  readonly groups: readonly LensGroup[];
  /** Actors with ties, by ref: the class of their best supported tie. */
  readonly actors: ReadonlyMap<Ref, LensClass>;
  /** Things that rest on one origin alone, on one document alone, on no document. */
  readonly alone: { readonly origin: number; readonly document: number; readonly none: number };
  /** Those about what is visible first. */
  readonly disputes: readonly LensDispute[];
}
