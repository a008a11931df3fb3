import { FindingItem } from "#app/guest/report/FindingItem.tsx";
import type { GuestFix } from "#model/guest/guestReport.ts";
import type { TableMapping, TableProposal } from "#model/guest/guestTable.ts";
import type { Language } from "#model/text.ts";
import { mappingWords } from "./mappingWords.ts";
import { NearNames } from "./NearNames.tsx";

interface Props {
  readonly proposal: TableProposal;
  readonly language: Language;
  readonly onChange: (mapping: TableMapping) => void;
}

/** What stands out with the mapping as it is, and what one choice would better. */
export function Outlook({ proposal, language, onChange }: Props) {
  const words = mappingWords[language];
  const { mapping, outlook, reading } = proposal;
  const findings = [...reading.findings, ...outlook.findings];
  return (
    <section class="guest-outlook">
      {findings.length > 0 ? (
        <ol class="guest-findings" aria-label={words.findings}>
          {findings.map((finding) => (
            <FindingItem key={`${finding.code} ${finding.message.en}`} finding={finding} language={language} table>
              {plainFixes(finding.fixes)}
              <NearNames finding={finding} mapping={mapping} language={language} onChange={onChange} />
            </FindingItem>
          ))}
        </ol>
      ) : null}
    </section>
  );

  function plainFixes(fixes: readonly GuestFix[]) {
    const buttons = fixes.flatMap((fix) => {
      if (fix.kind === "swap-coordinates")
        return [[words.swap, () => onChange({ ...mapping, swap: !mapping.swap })] as const];
      return [];
    });
    return buttons.length === 0 ? null : (
      <p class="guest-fixes">
        {buttons.map(([label, act]) => (
          <button key={label} type="button" class="guest-fix" onClick={act}>
            {label}
          </button>
        ))}
      </p>
    );
  }
}
