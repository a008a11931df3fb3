// A story: scenes in order, each a saved view with words. The file format of data/stories/, and of what the scene editor saves.
import * as v from "valibot";
import type { Parsed } from "./problems.ts";
import { citationsSchema, idSchema, localTextSchema, schemaHint } from "./schema/shared.ts";

export const transitions = ["fly", "ease", "cut"] as const;
/** How one gets to a scene: a flight that rises and falls, a straight glide, or at once. */
export type Transition = (typeof transitions)[number];

export const sceneKinds = ["title", "map", "sources"] as const;
/** A title scene opens a story; a sources scene lists all that the story rests on; both keep their view behind them. */
export type SceneKind = (typeof sceneKinds)[number];

/** More would not be a story, and a file that claims more is refused. */
export const scenesAtMost = 100;

const words = (what: string) => v.pipe(localTextSchema, v.description(what));

export const sceneSchema = v.object({
  id: idSchema,
  kind: v.optional(v.picklist(sceneKinds), "map"),
  title: words("What the scene says, in a few words."),
  text: words("One to three sentences for the audience. May be empty on a title or sources scene."),
  notes: words("What the speaker keeps in mind; an empty line parts paragraphs."),
  view: v.pipe(
    v.string(),
    v.maxLength(4000),
    v.description(
      "What is shown: query and fragment of the address that “copy link” gives, such as “?view=globe&select=country:JPN#map=3/36/138”. Its theme, language and renderer are left out: they are the room's.",
    ),
  ),
  extent: v.optional(
    v.pipe(
      v.tuple([
        v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
        v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
        v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
        v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      ]),
      v.description(
        "[west, south, east, north] in degrees, east < west across 180°: what must be seen whatever the shape of the screen. Goes before the view's own camera.",
      ),
    ),
  ),
  transition: v.optional(v.picklist(transitions), "fly"),
  seconds: v.optional(
    v.pipe(v.number(), v.minValue(1), v.maxValue(600), v.description("How long it stays when the story plays itself.")),
  ),
  sources: v.pipe(citationsSchema, v.description("What the words of the scene rest on.")),
});
export type Scene = v.InferOutput<typeof sceneSchema>;

export const storySchema = v.object({
  ...schemaHint,
  format: v.literal("entente-story"),
  version: v.literal(1),
  id: idSchema,
  title: words("Title of the story."),
  summary: words("One sentence for the list of stories."),
  scenes: v.pipe(v.array(sceneSchema), v.minLength(1), v.maxLength(scenesAtMost)),
});
export type Story = v.InferOutput<typeof storySchema>;

/** The sources of a whole story, each once, in the order in which they are first cited. */
export function sourcesOfStory(story: Story): readonly string[] {
  return [...new Set(story.scenes.flatMap((scene) => scene.sources.map(({ source }) => source)))];
}

/** `file` is the name by which the author knows it. Checks the shape alone; what it refers to is checked where the atlas is at hand. */
export function parseStory(value: unknown, file: string): Parsed<Story> {
  const result = v.safeParse(storySchema, value);
  if (!result.success) {
    const problems = result.issues.slice(0, 20).map((issue) => ({
      file,
      path: (issue.path ?? []).map((item) => item.key as string | number),
      message: issue.message.startsWith("must") ? `${issue.message}; it is ${issue.received}` : issue.message,
      remedy: "Correct this value; data/schema/story.schema.json describes what may stand here.",
    }));
    return { ok: false, problems };
  }
  const seen = new Set<string>();
  const twice = result.output.scenes.flatMap(({ id }, at) => {
    const known = seen.has(id);
    seen.add(id);
    return known
      ? [
          {
            file,
            path: ["scenes", at, "id"],
            message: `the id "${id}" is there already`,
            remedy: "Give each scene its own id.",
          },
        ]
      : [];
  });
  return twice.length > 0 ? { ok: false, problems: twice } : { ok: true, value: result.output, notes: [] };
}
