// Words for what the rules found: one line per finding, by rule, at most fifty of each.
import { lineOf } from "./linePlaces.ts";
import type { Folder } from "./readFolder.ts";
import type { DataSet, Finding } from "./rule.ts";

export interface RuleFindings {
  readonly rule: string;
  readonly findings: readonly Finding[];
}

export interface Report {
  readonly text: string;
  readonly passed: boolean;
}

const mostPerRule = 50;

export function reportOf(dir: string, folder: Pick<Folder, "data" | "trees">, found: readonly RuleFindings[]): Report {
  const problems = found.map(({ rule, findings }) => ({
    rule,
    findings: findings.filter((finding) => !finding.warning),
  }));
  const warnings = found.map(({ rule, findings }) => ({
    rule,
    findings: findings.filter((finding) => finding.warning),
  }));
  const problemCount = countOf(problems);
  const blocks = [
    ...problems.flatMap((group) => blockOf("Problem", dir, folder, group)),
    ...warnings.flatMap((group) => blockOf("Warning", dir, folder, group)),
    summaryOf(folder.data, problemCount, countOf(warnings)),
  ];
  return { text: `${blocks.join("\n\n")}\n`, passed: problemCount === 0 };
}

function countOf(groups: readonly RuleFindings[]): number {
  return groups.reduce((sum, { findings }) => sum + findings.length, 0);
}

function blockOf(
  kind: string,
  dir: string,
  folder: Pick<Folder, "trees">,
  { rule, findings }: RuleFindings,
): readonly string[] {
  if (findings.length === 0) return [];
  const lines = findings.slice(0, mostPerRule).map((finding) => `  ${lineFor(dir, folder, finding)}`);
  const rest = findings.length - lines.length;
  if (rest > 0) lines.push(`  ... and ${rest} more`);
  return [[`${kind}: not so that ${rule}`, ...lines].join("\n")];
}

function lineFor(dir: string, folder: Pick<Folder, "trees">, finding: Finding): string {
  const tree = folder.trees.get(finding.file);
  const place = finding.at
    ? `${finding.at.line}:${finding.at.column}`
    : tree
      ? lineOf(tree.text, tree.root, finding.path)
      : 1;
  const where = finding.path.length > 0 ? ` (${pathInWords(finding)})` : "";
  return `${dir}/${finding.file}:${place}: ${finding.message} - ${finding.remedy}${where}`;
}

function pathInWords({ path }: Finding): string {
  return path.map((key, index) => (typeof key === "number" ? `[${key}]` : index === 0 ? key : `.${key}`)).join("");
}

function summaryOf(data: DataSet | null, problems: number, warnings: number): string {
  const verdict = `${problems === 0 ? "No problem" : counted(problems, "problem")}, ${counted(warnings, "warning")}.`;
  if (!data) return `${verdict} Other rules wait until every file is there and of the right shape.`;
  return `${verdict} Checked: ${recordCounts(data).join(", ")}.`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

function recordCounts(data: DataSet): readonly string[] {
  const cables = data["cables.geojson"].features;
  const segments = cables.filter((cable) => cable.properties.kind === "segment").length;
  const counts: readonly [count: number, what: string][] = [
    [data["countries.geojson"].features.length, "countries"],
    [data["cities.geojson"].features.length, "cities"],
    [data["actors.json"].actors.length, "other actors"],
    [data["instruments.json"].instruments.length, "instruments"],
    [data["participations.json"].participations.length, "participations"],
    [data["systems.json"].systems.length, "cable systems"],
    [segments, "segments"],
    [cables.length - segments, "landings and nodes"],
    [data["events.geojson"].features.length, "events"],
    [data["atlas.json"].stories?.length ?? 0, "stories"],
    [data["sources.json"].sources.length, "sources"],
  ];
  return counts.map(([count, what]) => `${what} ${count}`);
}
