// Reads what a source file imports with patterns, not a parser: TypeScript 7 ships none to call.

/** Blanks comments, and strings too where asked, keeping every line where it was. */
export function bareCode(source: string, keepStrings: boolean): string {
  const token = /\/\/[^\n]*|(?<!\\)\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g;
  return source.replace(token, (found) => {
    if (found.startsWith("/")) return found.replace(/[^\n]/g, " ");
    if (keepStrings) return found;
    // What a template computes is code and stays in sight.
    const computed = found.startsWith("`") ? (found.match(/\$\{[^}]*\}/g) ?? []).join(" ") : "";
    return `"${computed.replace(/["'`]/g, "")}"${"\n".repeat(found.split("\n").length - 1)}`;
  });
}

const patterns = [
  /(?:^|[;}\n])\s*(?:import|export)\s+(?:type\s+)?[\w$*{}\s,]+?\sfrom\s*["']([^"'\n]+)["']/g,
  /(?:^|[;}\n])\s*(?:import|export)\s*(?:type\s*)?[{*][^"';]*?\bfrom\s*["']([^"'\n]+)["']/g,
  /(?:^|[;}\n])\s*import\s*["']([^"'\n]+)["']/g,
  /\bimport\s*\(\s*["'`]([^"'`\n]+)["'`]/g,
  /\bnew URL\(\s*["'`]([^"'`\n]+)["'`]\s*,\s*import\.meta\.url/g,
];

/** The addresses of all that a file imports, re-exports, loads later, or starts as a worker. */
export function readImports(source: string): readonly string[] {
  const code = bareCode(source, true);
  return [...new Set(patterns.flatMap((pattern) => [...code.matchAll(pattern)].map((found) => found[1] ?? "")))];
}
