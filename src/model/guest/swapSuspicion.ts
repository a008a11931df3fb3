// Whether longitude and latitude of a table look exchanged, judged by the countries that its rows name.
import type { Position } from "#model/schema/shared.ts";
import { kmApart } from "./kmApart.ts";

export interface SwapSuspicion {
  /** A point, and where the country that its row names is drawn; whether this row suspects the exchange. */
  look(point: Position, country: Position): boolean;
  /** Rows that do; 0 where they are not most of those looked at. */
  readonly suspects: number;
}

/** Rows suspect the exchange where the point is far from its country and would be near it the other way round. */
export function swapSuspicion(): SwapSuspicion {
  let looked = 0;
  let suspect = 0;
  return {
    look(point, country) {
      looked++;
      const [lon, lat] = point;
      if (Math.abs(lon) > 90 || kmApart(point, country) < far) return false;
      const exchanged = kmApart([lat, lon], country) < kmApart(point, country) / 3;
      if (exchanged) suspect++;
      return exchanged;
    },
    get suspects() {
      return suspect > looked / 2 ? suspect : 0;
    },
  };
}

/** Kilometres: few countries reach farther from where they are drawn. */
const far = 2000;
