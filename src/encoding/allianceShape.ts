// Cities are told apart by alliance through shape, not colour: a ring for the Beijing alliance and its partner cities, a disc for any other, both for both.
export function allianceShape(alliance: string): "ring" | "disc" {
  return alliance === "gdeca" ? "ring" : "disc";
}
