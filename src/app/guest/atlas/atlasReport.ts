// What a brought atlas came to, as the report of a load tells it.
import type { GuestReport } from "#model/guest/guestReport.ts";
import { makeReporter } from "#model/guest/reporter.ts";
import type { Problem } from "#model/problems.ts";
import type { LocalText } from "#model/text.ts";

const inBoth = (text: string): LocalText => ({ en: text, it: text });

export function refusedAtlas(problems: number): GuestReport {
  const reporter = makeReporter();
  reporter.add(
    {
      code: "atlas-refused",
      effect: "refused",
      message: {
        en: "The atlas was not opened: its files break rules of data:check. What was open stays.",
        it: "L'atlante non è stato aperto: i suoi file violano regole di data:check. Resta aperto quello di prima.",
      },
      remedy: {
        en: "Mend what is listed, file by file; npm run data:check -- --dir DIR says the same, with lines.",
        it: "Correggi ciò che è elencato, file per file; npm run data:check -- --dir DIR dice lo stesso, con le righe (in inglese).",
      },
    },
    null,
    [],
    problems,
  );
  return reporter.end(0);
}

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
