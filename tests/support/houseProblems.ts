import { posix } from "node:path";
import type { HousePlan } from "./housePlan.ts";
import { bareCode, readImports } from "./readImports.ts";

/** Path within src to source text. */
export type SourceFiles = ReadonlyMap<string, string>;

const roomOf = (path: string): string => path.split("/", 1)[0] ?? "";
const isScript = (path: string): boolean => /\.tsx?$/.test(path);

/** `place` is a room, a folder, or a path with one `*` for a part of a name. */
function isWithin(path: string, place: string): boolean {
  if (path === place || path.startsWith(`${place}/`)) return true;
  const [before, after] = place.split("*");
  const starred = after !== undefined && path.startsWith(before ?? "") && path.endsWith(after);
  return starred && !path.slice(before?.length).includes("/");
}

const isAnyOf = (path: string, places: readonly string[]): boolean => places.some((place) => isWithin(path, place));

const packageName = (address: string): string =>
  address.startsWith("node:") ? address : address.split("/", address.startsWith("@") ? 2 : 1).join("/");

const doorFor = (name: string, plan: HousePlan): readonly string[] | undefined =>
  Object.entries(plan.doors).find(([door]) =>
    door.endsWith("*") ? name.startsWith(door.slice(0, -1)) : name === door,
  )?.[1];

function packageProblem(path: string, address: string, plan: HousePlan): string | null {
  const name = packageName(address);
  if (plan.typesOnly.includes(name)) return null;
  const door = doorFor(name, plan);
  if (door === undefined) return `${path} imports ${name}, for which the house plan has no door`;
  return isAnyOf(path, door) ? null : `${path} imports ${name}, which belongs in ${door.join(", ")}`;
}

function floorProblem(path: string, target: string, plan: HousePlan): string | null {
  const [room, otherRoom] = [roomOf(path), roomOf(target)];
  if (room !== otherRoom) {
    const allowed = plan.rooms[room]?.mayImport ?? [];
    return isAnyOf(target, allowed) ? null : `${path} imports ${target}: ${room} may not look there`;
  }
  const [part, otherPart] = [path.split("/")[1], target.split("/")[1]];
  const strange = plan.strangers.includes(room) && part !== otherPart;
  return strange ? `${path} imports ${target}: ${room}/${part} and ${room}/${otherPart} are strangers` : null;
}

/** Where an import leads within src; null for a package. */
function targetOf(path: string, address: string): string | null {
  const bare = address.replace(/\?.*$/, "");
  if (bare.startsWith("#")) return bare.slice(1);
  return bare.startsWith(".") ? posix.join(posix.dirname(path), bare) : null;
}

function importProblems(path: string, source: string, files: SourceFiles, plan: HousePlan): (string | null)[] {
  return readImports(source).flatMap((address) => {
    const target = targetOf(path, address);
    if (target === null) return [packageProblem(path, address, plan)];
    return [
      address.includes("../") ? `${path} climbs with ${address}: across folders it is #room/file.ts` : null,
      isScript(target) && !files.has(target) ? `${path} imports ${target}, which is not there` : null,
      /\.\w+$/.test(target) ? null : `${path} imports ${address} without its ending`,
      floorProblem(path, target, plan),
    ];
  });
}

function fileProblems(path: string, source: string, plan: HousePlan): (string | null)[] {
  const code = bareCode(source, false);
  const lines = source.split("\n").length - 1;
  const names = path.split("/").map((part) => part.replace(/\..*$/, ""));
  return [
    roomOf(path) in plan.rooms ? null : `${path} is in no room of the plan`,
    lines > plan.mostLines ? `${path} has ${lines} lines, more than ${plan.mostLines}` : null,
    ...names.filter((name) => plan.forbiddenNames.includes(name)).map((name) => `${path}: "${name}" names nothing`),
    isScript(path) && !path.endsWith(".d.ts") && /\bexport\s+default\b|\bas\s+default\b/.test(code)
      ? `${path} has a default export`
      : null,
    ...plan.browserThings
      .filter(({ seenAs, mayAppearIn }) => isScript(path) && !isAnyOf(path, mayAppearIn) && seenAs.test(code))
      .map(({ name, mayAppearIn }) => `${path} touches ${name}, which belongs in ${mayAppearIn.join(", ")}`),
  ];
}

/** Each ring of imports, told once, as the path round it. */
function rings(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const met = trail.indexOf(path);
    if (met >= 0) found.push(`imports go round: ${[...trail.slice(met), path].join(" > ")}`);
    if (met >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}

/** All that is wrong with the house, in words; finding nothing to check is wrong too. */
export function houseProblems(files: SourceFiles, plan: HousePlan): readonly string[] {
  const scripts = [...files].filter(([path]) => isScript(path));
  const graph = new Map(
    scripts.map(([path, source]) => [
      path,
      readImports(source).flatMap((address) => {
        const target = targetOf(path, address);
        return target !== null && files.has(target) ? [target] : [];
      }),
    ]),
  );
  const empty = Object.keys(plan.rooms).filter((room) => !scripts.some(([path]) => roomOf(path) === room));
  const problems = [
    ...empty.map((room) => `nothing to check: the room ${room} is empty`),
    [...graph.values()].some((targets) => targets.length > 0) ? null : "nothing to check: no import was found",
    ...[...files].flatMap(([path, source]) => fileProblems(path, source, plan)),
    ...scripts.flatMap(([path, source]) => importProblems(path, source, files, plan)),
    ...rings(graph),
  ];
  return problems.filter((problem) => problem !== null);
}
