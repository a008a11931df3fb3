// A figure of a node as a colour: five steps of one hue, each darker (in the dark theme lighter) than the one before, all of them legible on the paper.
import type { ThemeName } from "#model/pose.ts";

/** Adjacent steps lie at least 8 apart (CIEDE2000); contrast to the paper at least 3, for the projector 4.5. */
const steps: Readonly<Record<ThemeName, readonly [string, string, string, string, string]>> = {
  light: ["#5994ab", "#277790", "#005c76", "#004157", "#042530"],
  dark: ["#4a7384", "#5994ab", "#6db6d1", "#9cd8f1", "#e4f7ff"],
  projector: ["#317e98", "#006481", "#004b65", "#003244", "#07181d"],
};

/** Colours of so many classes, least first; 1 to 5. */
export function figureColours(classes: number, theme: ThemeName): readonly string[] {
  const all = steps[theme];
  const most = Math.min(all.length, Math.max(1, classes));
  return Array.from(
    { length: most },
    (_, at) => all[Math.round((at * (all.length - 1)) / Math.max(1, most - 1))] as string,
  );
}
