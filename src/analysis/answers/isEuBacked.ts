import type { Atlas, CableSystem } from "#model/atlas.ts";

/**
 * Named in the strategy, or of EU money by a source: then the data tell of the money and tie the system to one of the EU's own
 * projects. "None published in the sources read" stands only with systems of no such project.
 */
export function isEuBacked(atlas: Atlas, system: CableSystem): boolean {
  const project = system.instruments.some((id) => atlas.instrumentById.get(id)?.hub === atlas.manifest.hub);
  return system.inStrategy || (project && system.euFunding.en.trim() !== "");
}
