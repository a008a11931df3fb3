// How strongly and in which colour a reader's own thing is drawn.
import { groundOf } from "#encoding/ground.ts";
import { luminance } from "#encoding/inkOn.ts";
import { lineUnit } from "#encoding/roomUnit.ts";
import { colourOf } from "#encoding/ties.ts";
import type { Feature } from "#model/atlas.ts";
import { firstDay, lastDay } from "#model/dates.ts";
import { emphasisOf } from "#model/emphasis.ts";
import type { ThemeName } from "#model/pose.ts";
import { statusClassOf } from "#model/status.ts";
import type { Emphasis } from "#model/ties.ts";
import type { MapInput } from "#views/map/mapInput.ts";

const faded = 0.2;
/** What has not yet begun, or is over. */
const pale = 0.45;

export interface GuestLook {
  readonly own: Emphasis;
  /** Of its family. */
  readonly colour: string;
  /** 0..1; what a file says of opacity comes on top. */
  readonly alpha: number;
  /** What sizes and widths are multiplied with. */
  readonly grown: number;
  /** Added to a line's width, CSS pixels. */
  readonly wider: number;
}

export function guestLook(feature: Feature, input: MapInput): GuestLook {
  const { atlas, emphasis, theme, layers, visible, height } = input;
  const own = emphasisOf(emphasis, feature.ref);
  const family = atlas.familyById.get(feature.familyId);
  const strength = own === "faded" ? faded : stands(feature, visible.day) ? 1 : own === "plain" ? pale : 0.75;
  return {
    own,
    colour: family ? colourOf(family, theme) : groundOf(theme).ink,
    alpha: strength * layers.guests.opacity,
    grown: theme === "projector" ? 1.6 * lineUnit(theme, height) : 1,
    wider: own === "chosen" ? 1.4 : own === "near" ? 0.5 : 0,
  };
}

function stands({ since, until, status }: Feature, day: string): boolean {
  if (since !== null && firstDay(since) > day) return false;
  if (until !== null && lastDay(until) < day) return false;
  const standing = status && statusClassOf(status);
  return standing !== "ended" && standing !== "planned";
}

/** WCAG 2.2 contrast below which a colour cannot be made out. */
const leastSeen = 1.5;

/** Whether a file's own colour would vanish on land or at sea: it is kept, and edged. */
export function vanishes(colour: string, theme: ThemeName): boolean {
  const key = `${colour} ${theme}`;
  let answer = answers.get(key);
  if (answer === undefined) {
    const { land, sea } = groundOf(theme);
    const own = luminance(colour) + 0.05;
    answer = [land, sea].some((ground) => {
      const below = luminance(ground) + 0.05;
      return Math.max(own, below) / Math.min(own, below) < leastSeen;
    });
    if (answers.size > 5000) answers.clear();
    answers.set(key, answer);
  }
  return answer;
}
const answers = new Map<string, boolean>();

/** The edge of such a colour. */
export const edgeOf = (theme: ThemeName): string => groundOf(theme).quietInk;
