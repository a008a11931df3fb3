// What a brought atlas came to, as the report of a load tells it.
import type { GuestReport } from "#model/guest/guestReport.ts";
import { makeReporter } from "#model/guest/reporter.ts";
import type { Problem } from "#model/problems.ts";
import type { LocalText } from "#model/text.ts";

const inBoth = (text: string): LocalText => ({ en: text, it: text });

/** `count`: of all problems, of which `problems` are the first. */
export function refusedAtlas(problems: readonly Problem[], count: number): GuestReport {
  const reporter = makeReporter();
  const [first] = problems;
  const line = first?.line === undefined ? "" : `:${first.line}`;
  const what = first ? `${first.file}${line}: ${first.message}` : "";
  reporter.add(
    {
      code: "atlas-refused",
      effect: "refused",
      message: {
        en: `${what}${count > 1 ? `; and ${count - 1} more` : ""}.`,
        it: `${what}${count > 1 ? `; e altri ${count - 1} problemi` : ""}.`,
      },
      remedy: {
        en: `${capital(first?.remedy ?? "")}. The report lists everything; npm run data:check -- --dir DIR says the same.`,
        it: `${capital(first?.remedy ?? "")}. Il rapporto elenca tutto; npm run data:check -- --dir DIR dice lo stesso (in inglese).`,
      },
    },
    null,
    [],
    count,
  );
  return reporter.end(0);
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** `notRun`: the rules that a page cannot apply. `usable`: how many things it draws. */
export function openedAtlas(warnings: readonly Problem[], notRun: readonly string[], usable: number): GuestReport {
  const reporter = makeReporter();
  for (const { file, path, line, message, remedy } of warnings)
    reporter.add(
      { code: "atlas-warning", effect: "told", message: inBoth(message), remedy: inBoth(remedy) },
      { path: `${file}${line === undefined ? "" : `:${line}`}${path.length > 0 ? ` (${path.join(".")})` : ""}` },
    );
  if (notRun.length > 0)
    reporter.add({
      code: "atlas-rules-not-run",
      effect: "told",
      message: {
        en: `Not checked in the page: ${notRun.join("; ")}.`,
        it: `Non controllato nella pagina: ${notRun.join("; ")}.`,
      },
      remedy: {
        en: "npm run data:check -- --dir DIR applies every rule.",
        it: "npm run data:check -- --dir DIR applica tutte le regole.",
      },
    });
  return reporter.end(usable);
}
