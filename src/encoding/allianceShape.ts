// Cities are told apart by alliance through shape, not colour: a ring for the alliance that the data name first, a disc for any other, both for both.
export function allianceShape(alliance: string, alliances: readonly string[]): "ring" | "disc" {
  return alliance === alliances[0] ? "ring" : "disc";
}
