// Every rule that data:check applies, in the order in which it reports.
import { bothLanguages } from "./bothLanguages.ts";
import { cablesKeepToSea } from "./cablesKeepToSea.ts";
import { cablesMeetLandings } from "./cablesMeetLandings.ts";
import { coloursApart } from "./coloursApart.ts";
import { countryNames } from "./countryNames.ts";
import { datesInOrder } from "./datesInOrder.ts";
import { idsUnique } from "./idsUnique.ts";
import { landingsByTheSea } from "./landingsByTheSea.ts";
import { lengthsAgree } from "./lengthsAgree.ts";
import { oneClaimShown } from "./oneClaimShown.ts";
import { participationsOnce } from "./participationsOnce.ts";
import { placesNearNames } from "./placesNearNames.ts";
import { plainText } from "./plainText.ts";
import { referencesResolve } from "./referencesResolve.ts";
import type { Rule } from "./rule.ts";
import { safeLinks } from "./safeLinks.ts";
import { seaNamesAtSea } from "./seaNamesAtSea.ts";
import { sourced } from "./sourced.ts";
import { targetsInOrder } from "./targetsInOrder.ts";
import { unnamedPartners } from "./unnamedPartners.ts";

export const rules: readonly Rule[] = [
  idsUnique,
  referencesResolve,
  sourced,
  participationsOnce,
  unnamedPartners,
  oneClaimShown,
  datesInOrder,
  targetsInOrder,
  placesNearNames,
  landingsByTheSea,
  seaNamesAtSea,
  cablesMeetLandings,
  cablesKeepToSea,
  lengthsAgree,
  bothLanguages,
  countryNames,
  plainText,
  safeLinks,
  coloursApart,
];
