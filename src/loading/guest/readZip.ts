// A zip: each file in it that can be read is a set of its own; a data folder with atlas.json is an atlas. Nothing is written anywhere, and still no path may lead out.
import type { Finding } from "#model/guest/guestReport.ts";
import { guestLimits } from "#model/guest/guestSet.ts";
import { makeReporter, savedPlaces } from "#model/guest/reporter.ts";
import { type GuestInput, refuse } from "./guestInput.ts";
import type { GuestRead } from "./guestRead.ts";
import { otherFormats } from "./otherFormats.ts";
import { unzipEntry } from "./unzipEntry.ts";
import { breather } from "./vast/breathe.ts";
import { type ZipEntry, zipDirectory } from "./zipDirectory.ts";
import { zipFindings } from "./zipFindings.ts";

/** Reads one file of the zip: readGuest without its own zips. */
export type ReadInner = (input: GuestInput) => Promise<GuestRead>;

export async function readZip(input: GuestInput, readInner: ReadInner): Promise<readonly GuestRead[]> {
  const directory = await zipDirectory(input.source);
  if (typeof directory === "string") return [refuse(input, zipFindings[directory])];
  const outside = directory.find(({ name }) => leadsOut(name));
  if (outside) return [refuse(input, zipFindings.paths, null, outside.name)];
  const link = directory.find(({ isLink }) => isLink);
  if (link) return [refuse(input, zipFindings.links, null, link.name)];
  if (directory.length > guestLimits.zipFiles) return [refuse(input, zipFindings.tooMany)];
  const entries = directory.filter(({ name }) => !isAside(name));
  if (entries.length === 0) return [refuse(input, zipFindings.empty)];
  const office = officeKind(directory);
  if (office) return [refuse(input, otherFormats[office])];
  const declared = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (declared > guestLimits.bytes || swells(declared, input.source.size)) return [refuse(input, zipFindings.swells)];
  const folder = atlasFolder(entries);
  return folder === null ? readEach(input, entries, readInner) : [await readAtlasZip(input, entries, folder)];
}

async function readEach(
  input: GuestInput,
  entries: readonly ZipEntry[],
  readInner: ReadInner,
): Promise<readonly GuestRead[]> {
  const { source, file, tools } = input;
  const breathe = breather(tools.signal);
  const reads: GuestRead[] = [];
  let left: number = Math.min(guestLimits.bytes, Math.max(source.size * guestLimits.zipRatio, smallEnough));
  for (const entry of entries) {
    tools.signal.throwIfAborted();
    const inner = { ...file, name: `${file.name}/${entry.name}`, bytes: entry.unpacked };
    if (entry.isEncrypted || (entry.method !== 0 && entry.method !== 8)) {
      reads.push(refuse({ file: inner }, entry.isEncrypted ? zipFindings.encrypted : zipFindings.method));
      continue;
    }
    const unzipped = await unzipEntry(source, entry, left, breathe);
    if (unzipped === "too-large") return [refuse(input, zipFindings.swells, null, entry.name)];
    if (unzipped === "broken") reads.push(refuse({ file: inner }, zipFindings.broken));
    else {
      left -= unzipped.size;
      reads.push(await readInner({ ...input, source: unzipped, file: { ...inner, bytes: unzipped.size } }));
    }
  }
  return gathered(input, reads);
}

/** What is merely of another kind is named beside the others, and not refused one by one. */
function gathered(input: GuestInput, reads: readonly GuestRead[]): readonly GuestRead[] {
  const others = reads.filter(isOtherKind);
  const data = reads.filter((read) => !isOtherKind(read));
  const shapefile = others.find(
    (read) => read.kind === "refused" && read.report.findings[0]?.code === "format-shapefile",
  );
  if (data.length === 0 && shapefile) return [refuse(input, otherFormats.shapefile, null, nameOf(shapefile))];
  if (data.length === 0) {
    const report = makeReporter(savedPlaces);
    report.add(zipFindings.none);
    for (const read of others)
      for (const { count: _, places: __, fixes: ___, ...kind } of read.kind === "refused" ? read.report.findings : [])
        report.add(kind, { path: nameOf(read) });
    return [{ kind: "refused", file: { ...input.file, format: null }, report: report.end(0) }];
  }
  const at = data.findIndex(({ kind }) => kind === "ready" || kind === "table");
  return data.map((read, index) => (index === at ? withOthers(read, others) : read));
}

/** Said once, where the first of the sets says what was found in it. */
function withOthers(read: GuestRead, others: readonly GuestRead[]): GuestRead {
  if (others.length === 0) return read;
  const places = others.slice(0, 20).map((other) => ({ row: null, path: nameOf(other), value: null }));
  const finding: Finding = { ...zipFindings.besides, count: others.length, places, fixes: [] };
  if (read.kind === "ready")
    return { ...read, report: { ...read.report, findings: [...read.report.findings, finding] } };
  if (read.kind !== "table") return read;
  const { proposal } = read;
  const reading = { ...proposal.reading, findings: [...proposal.reading.findings, finding] };
  return { ...read, proposal: { ...proposal, reading } };
}

function isOtherKind(read: GuestRead): boolean {
  return (
    read.kind === "refused" &&
    read.report.findings.every(({ code }) => code.startsWith("format-") || code === "empty-file")
  );
}

function nameOf(read: GuestRead): string {
  return read.kind === "atlas" ? read.name : read.file.name;
}

/** Its .json and .geojson files as text, named from the folder of atlas.json on. */
async function readAtlasZip(input: GuestInput, entries: readonly ZipEntry[], folder: string): Promise<GuestRead> {
  const breathe = breather(input.tools.signal);
  const files = new Map<string, string>();
  let left: number = guestLimits.bytes;
  for (const entry of entries) {
    if (!entry.name.startsWith(folder) || !/\.(?:geo)?json$/i.test(entry.name)) continue;
    if (entry.isEncrypted) return refuse(input, zipFindings.encrypted, null, entry.name);
    if (entry.method !== 0 && entry.method !== 8) return refuse(input, zipFindings.method, null, entry.name);
    const unzipped = await unzipEntry(input.source, entry, left, breathe);
    if (typeof unzipped === "string")
      return refuse(input, unzipped === "broken" ? zipFindings.broken : zipFindings.swells, null, entry.name);
    left -= unzipped.size;
    // Blob.text drops a byte order mark and makes U+FFFD of what is no UTF-8; the rules of the data see the rest.
    files.set(entry.name.slice(folder.length), await unzipped.text());
  }
  return { kind: "atlas", name: input.file.name, hash: input.file.hash, files };
}

/** "" or "folder/": where atlas.json stands, at the root or in one folder; null where it is none. */
function atlasFolder(entries: readonly ZipEntry[]): string | null {
  const found = entries.map(({ name }) => /^(?:([^/]+\/)?)atlas\.json$/.exec(name)).find((match) => match !== null);
  return found ? (found[1] ?? "") : null;
}

/** Below this even the barest text may swell as it likes. */
const smallEnough = 4_000_000;

function swells(unpacked: number, packed: number): boolean {
  return unpacked > smallEnough && unpacked > packed * guestLimits.zipRatio;
}

function leadsOut(name: string): boolean {
  return /^(?:[/\\]|[A-Za-z]:)|\0|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(name);
}

/** Folders, and what systems put into zips unasked. */
function isAside(name: string): boolean {
  const parts = name.split(/[/\\]/);
  const last = parts.at(-1) ?? "";
  return last === "" || parts[0] === "__MACOSX" || last.startsWith(".") || /^(?:thumbs\.db|desktop\.ini)$/i.test(last);
}

function officeKind(entries: readonly ZipEntry[]): "xlsx" | "ods" | "office" | "program" | null {
  const has = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name));
  if (has(/^\[Content_Types\]\.xml$/)) return has(/^xl\//) ? "xlsx" : "office";
  if (has(/^META-INF\/manifest\.xml$/) && has(/^content\.xml$/)) return has(/^mimetype$/) ? "ods" : "office";
  return has(/^META-INF\/MANIFEST\.MF$/i) ? "program" : null;
}
