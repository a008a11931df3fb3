// Vite: what embedded frames share with the whole app, in a few scripts instead of thirty: each answer has a head, and small files press badly.
import { resolve } from "node:path";
import { answerTools } from "#model/answers.ts";

/** Of which a drawn picture may be, beside maps. */
const views = [
  ...["arc/Arc", "chord/Chord", "force/Force"].map((drawing) => `views/network/${drawing}Drawing.tsx`),
  ...["ladder/Ladder", "table/Table", "timeline/Timeline"].map((view) => `views/${view}View.tsx`),
];
const answers = answerTools.map(
  (tool) => `views/answers/${tool}/${tool.charAt(0).toUpperCase()}${tool.slice(1)}Answer.tsx`,
);

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

export interface ChunkGroup {
  readonly name: (id: string, modules: Modules) => string | null;
  readonly includeDependenciesRecursively: false;
}

/** What no other page has; vite's own parts go where it puts them. */
const own = /\/src\/(?:app\/embed|loading)\/|\0/;

/** Modules that a module cannot do without, itself among them. */
function reach(modules: Modules, ...from: readonly string[]): ReadonlySet<string> {
  const reached = new Set(from);
  for (const id of reached) for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  return reached;
}

/**
 * `root`: the project's folder. "frame" is what the app and every frame start with, "drawn" what the app and every drawn picture do,
 * "parts" what the app does and most views of pictures; "key" and "answer" are what drawn pictures have in common with views that the app fetches later.
 */
export function frameChunks(root: string): readonly ChunkGroup[] {
  let sorted: ReadonlyMap<string, string> | null = null;
  const sort = (modules: Modules): ReadonlyMap<string, string> => {
    const of = (...files: readonly string[]) => reach(modules, ...files.map((file) => resolve(root, "src", file)));
    const door = of("app/door.ts");
    const app = of("app/main.tsx");
    const frame = of("app/embed/openFrame.tsx");
    const drawn = of("app/embed/drawnPicture.ts");
    const found = new Map<string, string>();
    // The map's painters take part of an answer and none of its page.
    const onMap = of("app/embed/drawnMap.ts", ...answerTools.map((tool) => `state/answers/${tool}State.ts`));
    const reached = [...views, ...answers].map((file) => of(file));
    const shared = (id: string) => reached.filter((each) => each.has(id)).length > reached.length / 2;
    for (const id of of(...views, ...answers)) if (app.has(id) && !onMap.has(id) && shared(id)) found.set(id, "parts");
    const others = of(...views);
    const page = of("views/answers/AnswerPage.tsx", "views/answers/AnswerFrame.tsx");
    for (const id of page) if (!app.has(id) && !onMap.has(id) && !others.has(id)) found.set(id, "answer");
    for (const id of drawn) found.set(id, app.has(id) ? "drawn" : "key");
    for (const id of frame) if (app.has(id)) found.set(id, "frame");
    for (const id of drawn) if (!app.has(id) && (frame.has(id) || own.test(id))) found.delete(id);
    for (const id of door) found.delete(id);
    for (const id of found.keys()) if (!/\.(?:[cm]?[jt]sx?)$/.test(id)) found.delete(id);
    return found;
  };
  const name: ChunkGroup["name"] = (id, modules) => {
    sorted ??= sort(modules);
    return sorted.get(id) ?? null;
  };
  return [{ name, includeDependenciesRecursively: false }];
}
