// Words for what the rules found: one line per finding, by rule, at most fifty of each.
import type { Checked, RuleFindings } from "./checkTexts.ts";
import { lineOf } from "./linePlaces.ts";
import type { DataSet, Finding } from "./rule.ts";

type Trees = Pick<Checked, "trees">;

export interface Report {
  readonly text: string;
  readonly passed: boolean;
}

const mostPerRule = 50;

export function reportOf(dir: string, checked: Pick<Checked, "data" | "trees" | "found">): Report {
  const { found } = checked;
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
    ...problems.flatMap((group) => blockOf("Problem", dir, checked, group)),
    ...warnings.flatMap((group) => blockOf("Warning", dir, checked, group)),
    summaryOf(checked.data, problemCount, countOf(warnings)),
  ];
  return { text: `${blocks.join("\n\n")}\n`, passed: problemCount === 0 };
}

function countOf(groups: readonly RuleFindings[]): number {
  return groups.reduce((sum, { findings }) => sum + findings.length, 0);
}

function blockOf(kind: string, dir: string, { trees }: Trees, { rule, findings }: RuleFindings): readonly string[] {
  if (findings.length === 0) return [];
  const lines = findings
    .slice(0, mostPerRule)
    .map(
      (finding) =>
        `  ${dir}/${finding.file}:${placeIn({ trees }, finding)}: ${finding.message} - ${finding.remedy}${whereIn(finding)}`,
    );
  const rest = findings.length - lines.length;
  if (rest > 0) lines.push(`  ... and ${rest} more`);
  return [[`${kind}: not so that ${rule}`, ...lines].join("\n")];
}

/** "12", or "12:5" where the column says more. */
export function placeIn({ trees }: Trees, { file, path, at }: Finding): string {
  const tree = trees.get(file);
  if (at) return `${at.line}:${at.column}`;
  return String(tree ? lineOf(tree.text, tree.root, path) : 1);
}

const whereIn = (finding: Finding): string => (finding.path.length > 0 ? ` (${pathInWords(finding)})` : "");

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
