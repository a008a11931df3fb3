import type { AddressNote } from "#state/poseAddress.ts";

/** What an address asks for by name and the atlas does not have. */
export function missingNote(parameter: string, value: string): AddressNote {
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  return {
    parameter,
    value,
    text: {
      en: `The address asks for ${parameter} “${shown}”, which this atlas does not have.`,
      it: `L'indirizzo chiede ${parameter} «${shown}», che questo atlante non ha.`,
    },
  };
}
