// One file with everything: the app, the data it runs on, the stories, the present view. Opens from the disk and asks nobody for anything.
import { fileAt } from "#app/fileAt.ts";
import { fetchData } from "#app/pageData.ts";
import { dataFiles } from "#model/schema/files.ts";
import type { Story } from "#model/story.ts";
import type { AtlasState } from "#state/contract.ts";
import { addressOfPose } from "#state/poseAddress.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import type { Progress } from "#takeaway/contract.ts";
import { inHtml, jsonBlock } from "./embedding.ts";

export interface BriefingRequest {
  readonly state: AtlasState;
  readonly talk: TalkState;
  /** The online address that links in the briefing lead to, without query and fragment. */
  readonly home: string;
  /** ISO 8601 day. */
  readonly today: string;
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
}

const template = "briefing/template.html";
const baseFiles = ["base/world-coarse.json", "base/world-medium.json", "base/country-labels.geojson"];

/** Where the briefing opens: the scene that is on, or the view as it is; theme and language as they are seen now. */
export function addressInside(state: AtlasState, talk: TalkState): string {
  const pose = {
    ...state.pose.peek(),
    theme: state.theme.peek(),
    language: state.language.peek(),
    renderer: "auto" as const,
  };
  const [story, scene] = [talk.story.peek(), talk.scene.peek()];
  const query = new URLSearchParams(story && scene ? { story: story.id, scene: scene.id } : {});
  if (story && scene && !talk.strayed.peek()) {
    query.set("theme", pose.theme);
    query.set("lang", pose.language);
    return `?${query.toString()}`;
  }
  const { search, fragment } = addressOfPose(pose, query.toString());
  return `${search}${fragment}` || "?";
}

/** The shelf as the briefing has it: the open story as it was last written, in its place or at the end. */
export function storiesInside(shelf: readonly Story[], open: Story | null): readonly Story[] {
  if (open === null) return shelf;
  return shelf.some(({ id }) => id === open.id)
    ? shelf.map((story) => (story.id === open.id ? open : story))
    : [...shelf, open];
}

interface Parts {
  readonly template: string;
  readonly title: string;
  readonly home: string;
  readonly today: string;
  readonly address: string;
  /** Name to JSON text. */
  readonly files: ReadonlyMap<string, string>;
}

export function briefingPage({ template, title, home, today, address, files }: Parts): string {
  const head = [
    `<title>${inHtml(title)}</title>`,
    `<link rel="canonical" href="${inHtml(home)}">`,
    `<meta name="dcterms.created" content="${inHtml(today)}">`,
  ].join("");
  const blocks = [
    jsonBlock("briefing.json", JSON.stringify({ address })),
    ...[...files].map(([name, json]) => jsonBlock(name, json)),
  ];
  const put = (page: string, place: string, what: string) => {
    if (!page.includes(place)) throw new Error(`The briefing's template has no ${place}.`);
    return page.replace(place, () => what);
  };
  return put(put(template, "<!--carried-head-->", head), "<!--carried-files-->", blocks.join("\n"));
}

export async function saveBriefing(request: BriefingRequest): Promise<{ readonly name: string; readonly blob: Blob }> {
  const { state, talk, home, today, progress, signal } = request;
  await talk.actions.readShelf();
  const shelf = talk.shelf.peek();
  const stories = storiesInside(shelf.kind === "here" ? shelf.stories : [], talk.story.peek());
  const names = [template, ...Object.keys(dataFiles).map((name) => `data/${name}`), ...baseFiles];
  const read = new Map<string, string>();
  for (const [at, name] of names.entries()) {
    progress?.(at / names.length, name);
    const answer = await fetchData(fileAt(name), { signal: signal ?? null });
    if (!answer.ok) throw new Error(`${name} cannot be read (HTTP ${answer.status}).`);
    read.set(name, await answer.text());
  }
  const page = read.get(template) ?? "";
  read.delete(template);
  const atlas = JSON.parse((read.get("data/atlas.json") ?? "{}").replace(/^\uFEFF/, "")) as Record<string, unknown>;
  read.set("data/atlas.json", JSON.stringify({ ...atlas, stories: stories.map(({ id }) => id) }));
  for (const story of stories) read.set(`data/stories/${story.id}.json`, JSON.stringify(story));
  const open = talk.story.peek();
  const language = state.language.peek();
  const blob = new Blob(
    [
      briefingPage({
        template: page,
        title: open ? open.title[language] : state.atlas.manifest.title[language],
        home,
        today,
        address: addressInside(state, talk),
        files: read,
      }),
    ],
    { type: "text/html" },
  );
  progress?.(1, "");
  return { name: `entente-${open?.id ?? "briefing"}-${today}.html`, blob };
}
