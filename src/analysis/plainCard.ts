// The plain form of a card: what `window.entente.query` answers, and the pieces every kind of record shares.
import type { Citation, Disagreement, Position, Ref } from "#model/atlas.ts";
import type { LocalText } from "#model/text.ts";

export interface PlainCitation {
  readonly id: string;
  readonly locator: string;
}

/** What `window.entente.query(id)` answers. Fields that make no sense for a kind are left out. */
export interface PlainCard {
  readonly id: string;
  readonly ref: Ref;
  readonly kind: string;
  readonly aliases: readonly string[];
  /** Other things of the same id, to be asked for as "kind:id": an event and the document about it may share one. */
  readonly also?: readonly Ref[];
  readonly name: LocalText;
  readonly type?: string;
  readonly family?: string;
  readonly status?: string;
  /** [lon, lat] in degrees, or null when no place is known. */
  readonly at?: Position | null;
  readonly states?: readonly {
    readonly status: string;
    readonly date: string | null;
    readonly asOf: string;
    readonly summary: LocalText;
    readonly sources: readonly PlainCitation[];
  }[];
  readonly parties?: readonly {
    readonly id: string;
    readonly role: string;
    readonly status: string;
    readonly date: string | null;
    readonly confidence: string;
    readonly sources: readonly PlainCitation[];
  }[];
  readonly ties?: readonly {
    readonly instrument: string;
    readonly role: string;
    readonly status: string;
    readonly date: string | null;
  }[];
  readonly sources: readonly PlainCitation[];
  readonly disagreements: readonly {
    readonly id: string;
    readonly about: LocalText;
    readonly claims: readonly {
      readonly value: LocalText;
      readonly shown: boolean;
      readonly sources: readonly PlainCitation[];
    }[];
    readonly why: LocalText;
  }[];
  readonly [more: string]: unknown;
}

export const plain = (citations: readonly Citation[]): PlainCitation[] =>
  citations.map(({ source, locator }) => ({ id: source, locator }));

export function distinct(citations: readonly Citation[]): PlainCitation[] {
  const seen = new Map(citations.map((citation) => [`${citation.source}\n${citation.locator}`, citation]));
  return plain([...seen.values()]);
}

export const told = (disagreements: readonly Disagreement[]): PlainCard["disagreements"] =>
  disagreements.map(({ id, about, claims, why }) => ({
    id,
    about,
    why,
    claims: claims.map(({ value, shown, sources }) => ({ value, shown, sources: plain(sources) })),
  }));
