import { descending } from "d3-array";
import type { Atlas, Instrument } from "#model/atlas.ts";
import type { ThemeMix } from "#model/card.ts";

/** Themes of the instruments, most instruments first, then in the atlas's order; themes without any are left out. */
export function themeMix(atlas: Pick<Atlas, "themes">, instruments: readonly Instrument[]): ThemeMix {
  const distinct = [...new Set(instruments)];
  return {
    shares: atlas.themes
      .map((theme) => ({ theme, instruments: distinct.filter(({ themes }) => themes.includes(theme.id)) }))
      .filter((share) => share.instruments.length > 0)
      .sort((a, b) => descending(a.instruments.length, b.instruments.length)),
    instruments: distinct.length,
    without: distinct.filter(({ themes }) => themes.length === 0).length,
  };
}
