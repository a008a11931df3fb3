// Whether longitude and latitude of a table look exchanged, judged by the countries that its rows name.
import type { Position } from "#model/schema/shared.ts";
import { kmApart } from "./kmApart.ts";

export interface SwapSuspicion {
  /** A point, and where the country that its row names is drawn. */
  look(point: Position, country: Position): void;
  readonly suspected: boolean;
}

/** Rows suspect the exchange where the point is far from its country and would be near it the other way round. */
export function swapSuspicion(): SwapSuspicion {
  let looked = 0;
  let suspect = 0;
  return {
    look(point, country) {
      looked++;
      const [lon, lat] = point;
      if (Math.abs(lon) > 90 || kmApart(point, country) < far) return;
      if (kmApart([lat, lon], country) < kmApart(point, country) / 3) suspect++;
    },
    get suspected() {
      return suspect > looked / 2;
    },
  };
}

/** Kilometres: few countries reach farther from where they are drawn. */
const far = 2000;
