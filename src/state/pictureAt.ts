// Everything that follows from the pose and its date: the atlas then, and what of it is drawn and lifted.
import { computed, type ReadonlySignal } from "@preact/signals-core";
import { atlasAt } from "#analysis/atlasAt.ts";
import { emphasise } from "#analysis/emphasise.ts";
import { tieLines } from "#analysis/tieLines.ts";
import { visibleAtlas } from "#analysis/visibleAtlas.ts";
import { withGhosts } from "#analysis/withGhosts.ts";
import type { Actor, Atlas, Ref } from "#model/atlas.ts";
import { lastDay } from "#model/dates.ts";
import type { Paint } from "#model/paint.ts";
import type { Pose } from "#model/pose.ts";
import type { AtlasState } from "./contract.ts";

interface Asked {
  readonly atlas: Atlas;
  readonly pose: ReadonlySignal<Pose>;
  readonly hub: ReadonlySignal<Actor>;
  readonly selection: ReadonlySignal<Ref | null>;
  readonly pointed: ReadonlySignal<readonly string[]>;
  readonly paint: ReadonlySignal<Paint | null>;
}

export function pictureAt({
  atlas,
  pose,
  hub,
  selection,
  pointed,
  paint,
}: Asked): Pick<AtlasState, "visible" | "drawn" | "emphasis" | "tieLines"> {
  const part = <T>(of: (pose: Pose) => T) => computed(() => of(pose.value));
  const filter = part((now) => now.filter);
  const time = part((now) => now.time);
  const pairs = part((now) => now.pairs);
  const reading = part(({ answers }) => (answers.tool === "dates" ? answers.dates.reading : "happened"));
  const chosen = computed(() =>
    selection.value?.startsWith("instrument:") ? selection.value.slice("instrument:".length) : null,
  );
  const at = computed(() => atlasAt(atlas, time.value ? lastDay(time.value) : atlas.manifest.asOf, reading.value));
  const visible = computed(() =>
    visibleAtlas(atlas, at.value, filter.value, {
      hub: hub.value.id,
      pairs: pairs.value,
      chosen: chosen.value,
      timeless: time.value === null,
    }),
  );
  const drawn = computed(() => withGhosts(visible.value, paint.value?.ghosts ?? []));
  return {
    visible,
    drawn,
    emphasis: computed(() => emphasise(atlas, drawn.value, selection.value, pointed.value)),
    tieLines: computed(() => tieLines(drawn.value.ties)),
  };
}
