// The settings of the views in the address: what is as usual is not written.
import type { Atlas } from "#model/atlas.ts";
import type { Pose } from "#model/pose.ts";
import {
  chordGroups,
  defaultLadder,
  defaultNetwork,
  defaultTable,
  type LadderSettings,
  type Look,
  ladderColumns,
  ladderRanks,
  type NetworkSettings,
  networkDrawings,
  networkOrders,
  nodeColours,
  nodeSizes,
  partyModes,
  type TableSettings,
  type TimelineSettings,
  tableKinds,
} from "#model/viewSettings.ts";
import { actorId } from "./actorId.ts";
import type { AddressReader } from "./addressReader.ts";
import { answerParameters, putAnswers, readAnswers } from "./answersAddress.ts";

export const viewParameters = [
  "split",
  "drawing",
  "order",
  "parties",
  "size",
  "tint",
  "groups",
  "ribbon",
  "look",
  "rungs",
  "rank",
  "first",
  "bands",
  "peers",
  "years",
  "rows",
  "sort",
  "columns",
  "find",
  "with",
  ...answerParameters,
] as const;

export type ViewsPose = Pick<Pose, "split" | "network" | "ladder" | "timeline" | "table" | "cardWith" | "answers">;
export type PutParameter = (parameter: (typeof viewParameters)[number], value: string | null, usual: string) => void;

/** A text filter is for words, not for essays: an address stays under 2,000 characters. */
const longestText = 120;
const word = /^[\w.:-]{1,64}$/;
const ribbonShape = /^[\w.:-]{1,64}~[\w.:-]{1,64}$/;

export function readViews(read: AddressReader, atlas: Atlas): ViewsPose {
  return {
    split: readSplit(read),
    network: readNetwork(read),
    ladder: readLadder(read, atlas),
    timeline: { window: read.span("years") },
    table: readTable(read),
    cardWith: actorId(read, atlas, "with"),
    answers: readAnswers(read, atlas),
  };
}

/** Two decimals, and neither side so narrow that nothing can be read in it. */
export function tidySplit(split: number | null): number | null {
  return split === null || !Number.isFinite(split)
    ? null
    : Math.round(Math.min(0.85, Math.max(0.15, split)) * 100) / 100;
}

export function tidyLook({ scale, x, y }: Look): Look {
  const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits + 0;
  return { scale: round(scale, 2), x: round(x, 1), y: round(y, 1) };
}

function readSplit(read: AddressReader): number | null {
  const value = read.text("split");
  if (value === "") return null;
  const share = /^0?\.\d{1,4}$/.test(value) ? Number(value) : Number.NaN;
  if (share >= 0.15 && share <= 0.85) return tidySplit(share);
  read.reject("split", value);
  return null;
}

function readNetwork(read: AddressReader): NetworkSettings {
  const ribbon = read.text("ribbon");
  if (ribbon !== "" && !ribbonShape.test(ribbon)) read.reject("ribbon", ribbon);
  return {
    drawing: read.pick("drawing", networkDrawings, defaultNetwork.drawing),
    order: read.pick("order", networkOrders, defaultNetwork.order),
    parties: read.pick("parties", partyModes, defaultNetwork.parties),
    size: read.pick("size", nodeSizes, defaultNetwork.size),
    colour: read.pick("tint", nodeColours, defaultNetwork.colour),
    groups: read.pick("groups", chordGroups, defaultNetwork.groups),
    ribbon: ribbonShape.test(ribbon) ? ribbon : null,
    look: readLook(read),
  };
}

function readLook(read: AddressReader): Look | null {
  const value = read.text("look");
  if (value === "") return null;
  const parts = value.split("/").map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
  const [scale = 0, x = 0, y = 0] = parts;
  if (parts.length === 3 && scale >= 0.1 && scale <= 40 && Math.abs(x) <= 1e5 && Math.abs(y) <= 1e5)
    return tidyLook({ scale, x, y });
  read.reject("look", value);
  return null;
}

/** Which columns a ladder has depends on the data and the filter: an id it does not know changes nothing there. */
function readLadder(read: AddressReader, atlas: Atlas): LadderSettings {
  const first = read.text("first");
  if (first !== "" && !word.test(first)) read.reject("first", first);
  return {
    columns: read.pick("rungs", ladderColumns, defaultLadder.columns),
    rank: read.pick("rank", ladderRanks, defaultLadder.rank),
    first: word.test(first) ? first : null,
    bands: read.flag("bands", defaultLadder.bands),
    peers: actorId(read, atlas, "peers"),
  };
}

/** Which columns a table has is the table's business: ids it does not know are left out there. */
function readTable(read: AddressReader): TableSettings {
  const sort = read.text("sort");
  const column = sort.replace(/^-/, "");
  if (sort !== "" && !word.test(column)) read.reject("sort", sort);
  const columns = read.text("columns").split(",");
  const good = columns.filter((id) => word.test(id));
  for (const id of columns) if (id !== "" && !word.test(id)) read.reject("columns", id);
  const text = read.text("find");
  if (text.length > longestText) read.reject("find", text);
  return {
    rows: read.pick("rows", tableKinds, defaultTable.rows),
    sort: word.test(column) ? { column, descending: sort.startsWith("-") } : null,
    columns: good.length > 0 ? good : null,
    text: text.slice(0, longestText),
  };
}

export function putViews(pose: ViewsPose, put: PutParameter): void {
  const { network, ladder, timeline, table } = pose;
  put("split", pose.split === null ? null : String(pose.split), "");
  put("drawing", network.drawing, defaultNetwork.drawing);
  put("order", network.order, defaultNetwork.order);
  put("parties", network.parties, defaultNetwork.parties);
  put("size", network.size, defaultNetwork.size);
  put("tint", network.colour, defaultNetwork.colour);
  put("groups", network.groups, defaultNetwork.groups);
  put("ribbon", network.ribbon, "");
  put("look", network.look && `${network.look.scale}/${network.look.x}/${network.look.y}`, "");
  put("rungs", ladder.columns, defaultLadder.columns);
  put("rank", ladder.rank, defaultLadder.rank);
  put("first", ladder.first, "");
  put("bands", ladder.bands ? "1" : "0", "1");
  put("peers", ladder.peers, "");
  put("years", spanText(timeline.window), "");
  put("rows", table.rows, defaultTable.rows);
  put("sort", table.sort && `${table.sort.descending ? "-" : ""}${table.sort.column}`, "");
  put("columns", table.columns && (table.columns.join(",") || null), "");
  put("find", table.text || null, "");
  put("with", pose.cardWith, "");
  putAnswers(pose.answers, put);
}

export function spanText(span: TimelineSettings["window"]): string | null {
  return span && `${span.from}..${span.to}`;
}
