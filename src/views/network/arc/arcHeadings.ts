// The headings of the axis in words.
import { colourOf } from "#encoding/ties.ts";
import type { Family, Region } from "#model/atlas.ts";
import type { AxisHeading, AxisNode } from "#model/networkAxis.ts";
import type { ThemeName } from "#model/pose.ts";
import { type Language, textIn } from "#model/text.ts";
import { networkWords } from "#views/network/networkWords.ts";
import { communityNames } from "#views/network/nodeGroups.ts";
import { arcWords } from "./arcWords.ts";

interface Context {
  readonly nodes: readonly AxisNode[];
  readonly regions: readonly Region[];
  readonly families: readonly Family[];
  readonly language: Language;
}

/** A heading in words; "" for a node that stands under none. */
export function arcHeadings({ nodes, regions, families, language }: Context): (heading: AxisHeading | null) => string {
  const say = arcWords[language];
  const regionNames = new Map(regions.map((region) => [region.id, textIn(region.name, language)]));
  const familyNames = new Map(families.map((family) => [family.id, textIn(family.name, language)]));
  const communityName = communityNames({ nodes, language });
  return (heading) => {
    switch (heading?.kind) {
      case undefined:
        return "";
      case "region":
        return regionNames.get(heading.region ?? "") ?? networkWords[language].noRegion;
      case "family":
        return familyNames.get(heading.family) ?? heading.family;
      case "depth":
        return say.depth(heading.depth);
      case "degree":
        return say.partners(heading.from, heading.to);
      case "weight":
        return say.ties(heading.from, heading.to);
      case "betweenness":
        return say.between(heading.least);
      case "community":
        return communityName(heading.community);
      case "year":
        return heading.year === null ? say.undated : String(heading.year);
    }
  };
}

/** An instrument is drawn in its family's colour. */
export function familyColours(families: readonly Family[], theme: ThemeName): ReadonlyMap<string, string> {
  return new Map(families.map((family) => [family.id, colourOf(family, theme)]));
}
