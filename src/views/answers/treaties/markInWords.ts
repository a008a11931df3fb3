// What is said of a country's mark: its name first, then a line for each thing the data hold.
import type { TreatiesWords } from "#encoding/answers/treatiesPhrases.ts";
import { cableStatusKeys } from "#encoding/words/statusKeys.ts";
import type { Words } from "#encoding/words/wordsOf.ts";
import type { Atlas, CableStatus } from "#model/atlas.ts";
import type { CableTie } from "#model/cableTies.ts";

const states: readonly CableStatus[] = ["in_service", "under_construction", "delayed", "planned", "not_confirmed"];

export function markInWords(
  atlas: Atlas,
  country: CableTie,
  words: TreatiesWords,
  speak: Words,
  atLeast: number,
  ofHub: string,
): readonly string[] {
  const { actor, landings, systems, families, through, nodes, coast, corner } = country;
  const family = (id: string) => speak.text(atlas.familyById.get(id)?.short ?? { en: id, it: id });
  const standing = states.flatMap((status) => {
    const n = landings.filter((landing) => landing.status === status).length;
    return n > 0 ? [`${n} ${speak.say(cableStatusKeys[status]).toLowerCase()}`] : [];
  });
  const landed =
    landings.length === 0
      ? words.noLanding
      : `${words.landings(landings.length)}: ${standing.join(", ")} (${systems.map((system) => speak.text(system.name).replace(/ \([^)]*\)/g, "")).join(", ")})`;
  const tied =
    families.length === 0 ? words.noTie : `${words.kinds(families.length)}: ${families.map(family).join(", ")}`;
  const blocs = [...new Set(through.flatMap((entry) => entry.blocs))];
  return [
    speak.text(actor.name),
    corner ? words.corners(corner, atLeast) : words.inside(ofHub),
    landed,
    ...(nodes.length > 0 ? [words.nodes(nodes.length)] : []),
    ...(coast ? [] : [words.noCoast]),
    ...(corner ? [tied] : []),
    ...(corner && through.length > 0
      ? [
          words.through(
            through.map((entry) => family(entry.family)).join(", "),
            speak.list(blocs.map((bloc) => speak.text(bloc.name))),
          ),
        ]
      : []),
  ];
}
