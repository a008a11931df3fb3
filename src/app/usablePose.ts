// What a stranger asks for becomes a pose only by way of the address: no page can be brought where no link leads.
import type { Atlas } from "#model/atlas.ts";
import { type Camera, defaultPose, type Pose } from "#model/pose.ts";
import { addressOfPose, poseFromAddress, tidyCamera } from "#state/poseAddress.ts";

export interface UsablePose {
  readonly pose: Pose;
  /** Fields that could not be used; they keep their present value. */
  readonly refused: readonly string[];
}

/** Read back they must be what was asked; other fields are only spelt differently. */
const literal: readonly (keyof Pose)[] = ["main", "projection", "beside", "theme", "language", "renderer"];

export function usablePose(present: Pose, wish: unknown, atlas: Atlas): UsablePose {
  const wishes = isRecord(wish) ? wish : {};
  const refused = isRecord(wish) ? Object.keys(wish).filter((key) => !Object.hasOwn(defaultPose, key)) : ["pose"];
  let pose = present;
  for (const key of Object.keys(defaultPose) as (keyof Pose)[]) {
    const value = Object.hasOwn(wishes, key) ? wishes[key] : undefined;
    if (value === undefined) continue;
    const read = throughAddress({ ...pose, [key]: completed(pose, key, value) } as Pose, atlas);
    if (read === null || (literal.includes(key) && read[key] !== value)) refused.push(key);
    else pose = { ...pose, [key]: read[key] };
  }
  return { pose, refused };
}

function throughAddress(pose: Pose, atlas: Atlas): Pose | null {
  try {
    const { search, fragment } = addressOfPose(pose);
    const read = poseFromAddress(search, fragment, atlas);
    return read.notes.length === 0 ? read.pose : null;
  } catch {
    return null;
  }
}

/** A part of a filter, of the layers or of a camera leaves the rest as it is. */
function completed(pose: Pose, key: keyof Pose, value: unknown): unknown {
  if (!isRecord(value)) return value;
  if (key === "filter" || key === "network" || key === "ladder" || key === "timeline" || key === "table")
    return { ...pose[key], ...value };
  if (key === "answers") {
    const tools = Object.entries(value).map(([tool, settings]) => {
      const now: unknown = Object.hasOwn(pose.answers, tool) ? Reflect.get(pose.answers, tool) : null;
      return [tool, isRecord(now) && isRecord(settings) ? { ...now, ...settings } : settings];
    });
    return { ...pose.answers, ...Object.fromEntries(tools) };
  }
  if (key === "camera") return tidyCamera({ bearing: 0, pitch: 0, ...pose.camera, ...value } as Camera);
  if (key !== "layers") return value;
  const layers = Object.entries(pose.layers).map(([id, setting]) => {
    const asked = Object.hasOwn(value, id) ? value[id] : null;
    return [id, isRecord(asked) ? { ...setting, ...asked } : setting];
  });
  return Object.fromEntries(layers);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
