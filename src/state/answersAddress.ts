// The settings of the answers in the address: what is as usual is not written.
import {
  type Answers,
  answerTools,
  breakKinds,
  builtScopes,
  cableScopes,
  cableStates,
  chainLinks,
  comboOrders,
  dateForms,
  dateReadings,
  defaultAnswers,
  goneKinds,
  isLensPick,
  isSetSpec,
  lenses,
  mostGone,
  mostSets,
  overlapUnits,
  peerKinds,
  promiseOutcomes,
  tieThresholds,
  treatyCorners,
  treatyForms,
} from "#model/answers.ts";
import type { Atlas, Ref } from "#model/atlas.ts";
import { resolve } from "#model/names.ts";
import { actorId } from "./actorId.ts";
import type { AddressReader } from "./addressReader.ts";

export const answerParameters = [
  "answer",
  "against",
  "compare",
  "reading",
  "depth",
  "near",
  "sets",
  "combo",
  "unit",
  "blocs",
  "bars",
  "without",
  "breaks",
  "inland",
  "built",
  "backed",
  "from",
  "to",
  "chain",
  "working",
  "overland",
  "cables",
  "laid",
  "atleast",
  "projects",
  "plot",
  "corner",
  "promised",
  "outcome",
  "lens",
  "pick",
] as const;

type Put = (parameter: (typeof answerParameters)[number], value: string | null, usual: string) => void;

export function readAnswers(read: AddressReader, atlas: Atlas): Answers {
  const usual = defaultAnswers;
  const orNone = <T extends string>(parameter: string, allowed: readonly T[]): T | null => {
    const found = read.pick(parameter, [...allowed, "none"], "none");
    return found === "none" ? null : (found as T);
  };
  return {
    tool: orNone("answer", answerTools),
    dates: {
      against: read.date("against"),
      form: read.pick("compare", dateForms, usual.dates.form),
      reading: read.pick("reading", dateReadings, usual.dates.reading),
    },
    depth: { of: actorId(read, atlas, "depth"), peers: read.pick("near", peerKinds, usual.depth.peers) },
    overlap: readOverlap(read, atlas),
    without: {
      gone: readGone(read, atlas),
      breaks: read.pick("breaks", breakKinds, usual.without.breaks),
      inland: read.flag("inland", usual.without.inland),
      built: read.pick("built", builtScopes, usual.without.built),
      backed: read.flag("backed", usual.without.backed),
    },
    between: {
      from: actorId(read, atlas, "from"),
      to: actorId(read, atlas, "to"),
      via: read.pick("chain", chainLinks, usual.between.via),
      inService: read.flag("working", usual.between.inService),
      inland: read.flag("overland", usual.between.inland),
    },
    treaties: {
      cables: read.pick("cables", cableScopes, usual.treaties.cables),
      laid: read.pick("laid", cableStates, usual.treaties.laid),
      atLeast: Number(read.pick("atleast", tieThresholds.map(String), String(usual.treaties.atLeast))),
      projects: read.flag("projects", usual.treaties.projects),
      form: read.pick("plot", treatyForms, usual.treaties.form),
      corner: orNone("corner", treatyCorners),
    },
    promises: { since: read.date("promised"), outcome: orNone("outcome", promiseOutcomes) },
    lens: readLens(read, atlas),
  };
}

function readLens(read: AddressReader, atlas: Atlas): Answers["lens"] {
  const by = read.pick("lens", lenses, defaultAnswers.lens.by);
  const pick = read.text("pick");
  const good = isLensPick(atlas, by, pick);
  if (pick !== "" && !good) read.reject("pick", pick);
  return { by, pick: good ? pick : null };
}

function readOverlap(read: AddressReader, atlas: Atlas): Answers["overlap"] {
  const usual = defaultAnswers.overlap;
  const sets: string[] = [];
  for (const spec of read.text("sets").split(",")) {
    if (spec === "" || sets.includes(spec)) continue;
    if (sets.length < mostSets && isSetSpec(atlas, spec)) sets.push(spec);
    else read.reject("sets", spec);
  }
  const combo = read.text("combo");
  const good = combo.length === sets.length && /^[01]+$/.test(combo);
  if (combo !== "" && !good) read.reject("combo", combo);
  return {
    sets,
    combo: good ? combo : null,
    unit: read.pick("unit", overlapUnits, usual.unit),
    blocs: read.flag("blocs", usual.blocs),
    order: read.pick("bars", comboOrders, usual.order),
  };
}

function readGone(read: AddressReader, atlas: Atlas): readonly Ref[] {
  const gone: Ref[] = [];
  for (const name of read.text("without").split(",")) {
    if (name === "") continue;
    const ref = resolve(atlas, name);
    const known = ref && goneKinds.some((kind) => ref.startsWith(`${kind}:`));
    if (known && gone.includes(ref)) continue;
    if (known && gone.length < mostGone) gone.push(ref);
    else read.reject("without", name);
  }
  return gone;
}

export function putAnswers(answers: Answers, put: Put): void {
  const { dates, depth, overlap, without, between, treaties, promises, lens } = answers;
  const usual = defaultAnswers;
  put("answer", answers.tool ?? "none", "none");
  put("against", dates.against, "");
  put("compare", dates.form, usual.dates.form);
  put("reading", dates.reading, usual.dates.reading);
  put("depth", depth.of, "");
  put("near", depth.peers, usual.depth.peers);
  put("sets", overlap.sets.join(",") || null, "");
  put("combo", overlap.combo, "");
  put("unit", overlap.unit, usual.overlap.unit);
  put("blocs", overlap.blocs ? "1" : "0", "0");
  put("bars", overlap.order, usual.overlap.order);
  put("without", without.gone.join(",") || null, "");
  put("breaks", without.breaks, usual.without.breaks);
  put("inland", without.inland ? "1" : "0", "1");
  put("built", without.built, usual.without.built);
  put("backed", without.backed ? "1" : "0", "0");
  put("from", between.from, "");
  put("to", between.to, "");
  put("chain", between.via, usual.between.via);
  put("working", between.inService ? "1" : "0", "0");
  put("overland", between.inland ? "1" : "0", "1");
  put("cables", treaties.cables, usual.treaties.cables);
  put("laid", treaties.laid, usual.treaties.laid);
  put("atleast", String(treaties.atLeast), String(usual.treaties.atLeast));
  put("projects", treaties.projects ? "1" : "0", "0");
  put("plot", treaties.form, usual.treaties.form);
  put("corner", treaties.corner ?? "none", "none");
  put("promised", promises.since, "");
  put("outcome", promises.outcome ?? "none", "none");
  put("lens", lens.by, usual.lens.by);
  put("pick", lens.pick, "");
}
