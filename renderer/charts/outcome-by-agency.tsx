import { useOrganisation, useWords } from '../i18n/index.ts';
import { AgencyMark } from '../ui/index.ts';
import { BarTable } from './bar-table/bar-table.tsx';
import { countByAgency } from './count-by-agency.ts';

interface OutcomeByAgencyProps {
  /** Everybody who has a pair, each once. */
  readonly matched: readonly { readonly agency: string | null }[];
  /** Everybody who was left without. */
  readonly leftOut: readonly { readonly agency: string | null }[];
}

/** Whether everybody has got a pair, and where those work who have not. */
export function OutcomeByAgency({ matched, leftOut }: OutcomeByAgencyProps) {
  const words = useWords();
  const { organisation } = useOrganisation();
  const rows = countByAgency(
    [matched, leftOut],
    organisation.agencies.map(({ code }) => code),
  );
  return (
    <BarTable
      question={words.say('charts:outcome-question')}
      answer={
        leftOut.length === 0
          ? words.say('charts:outcome-all', { count: matched.length })
          : words.say('charts:outcome-answer', {
              count: leftOut.length,
              all: matched.length + leftOut.length,
            })
      }
      rowTitle={words.say('import:field-agency')}
      parts={[words.say('charts:with-pair'), words.say('charts:without-pair')]}
      rows={rows.map(({ agency, counts }) => ({
        key: agency ?? 'none',
        name: agency === null ? words.say('common:not-answered') : <AgencyMark code={agency} />,
        values: counts,
      }))}
      kind="stacked"
    />
  );
}
