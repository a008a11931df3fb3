import { plainName } from "#encoding/plainName.ts";
import { GuestMark } from "./GuestMark.tsx";
import { GuestSection } from "./GuestSection.tsx";
import type { GuestLegend } from "./guestLegend.ts";
import { featuresBySet, guestSample } from "./guestMarks.ts";

/** All of the legend that speaks of what readers brought, in one piece, to be fetched at once. */
export const guestLegendParts: GuestLegend = {
  Section: GuestSection,
  Mark: GuestMark,
  keyRows: (drawn, words) => {
    const sets = featuresBySet(drawn);
    return drawn.atlas.guests.flatMap((guest) => {
      const features = sets.get(guest.id);
      if (!features) return [];
      const family = drawn.atlas.familyById.get(guest.familyId);
      const ties = drawn.visible.ties.some((tie) => tie.family === guest.familyId);
      const sample = guestSample(drawn.atlas, guest, features, ties);
      return [
        { id: `guest ${guest.id}`, sample, label: plainName(family ? words.text(family.name) : guest.title, 60) },
      ];
    });
  },
};
