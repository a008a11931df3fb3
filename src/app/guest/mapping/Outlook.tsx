import { FindingItem } from "#app/guest/report/FindingItem.tsx";
import type { GuestFix } from "#model/guest/guestReport.ts";
import type { TableMapping, TableProposal } from "#model/guest/guestTable.ts";
import type { Language } from "#model/text.ts";
import { mappingWords } from "./mappingWords.ts";
import { NameChoices } from "./NameChoices.tsx";

interface Props {
  readonly proposal: TableProposal;
  readonly language: Language;
  readonly onChange: (mapping: TableMapping) => void;
}

/** What stands out with the mapping as it is, and what one choice would better. */
export function Outlook({ proposal, language, onChange }: Props) {
  const words = mappingWords[language];
  const { mapping, outlook, reading } = proposal;
  // How the text was read stands above, in one sentence.
  const findings = [...reading.findings.filter(({ effect }) => effect !== "told"), ...outlook.findings];
  return (
    <section class="guest-outlook">
      <NameChoices proposal={proposal} language={language} onChange={onChange} />
      {findings.length > 0 ? (
        <ol class="guest-findings" aria-label={words.findings}>
          {findings.map((finding) => (
            <FindingItem key={`${finding.code} ${finding.message.en}`} finding={finding} language={language} table>
              {plainFixes(finding.fixes)}
            </FindingItem>
          ))}
        </ol>
      ) : null}
    </section>
  );

  function plainFixes(fixes: readonly GuestFix[]) {
    const buttons = fixes.flatMap((fix) => {
      if (fix.kind === "swap-coordinates")
        return [[words.doSwap, () => onChange({ ...mapping, swap: !mapping.swap })] as const];
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
