import { useOrganisation, useWords } from '../i18n/index.ts';
import { BarTable } from './bar-table/bar-table.tsx';
import { type Answer, weighDemand } from './demand.ts';

interface SoughtAndOfferedProps {
  /** Goals, competences, or tasks to learn. */
  readonly kind: 'goal' | 'competence' | 'task';
  readonly seekers: readonly Answer[];
  readonly offerers: readonly Answer[];
}

/** What more people seek than there are places with those who offer it. */
export function SoughtAndOffered({ kind, seekers, offerers }: SoughtAndOfferedProps) {
  const words = useWords();
  const { organisation, nameOf } = useOrganisation();
  const tables = {
    goal: organisation.goals,
    competence: organisation.competences,
    task: organisation.tasks,
  } as const;
  const demands = weighDemand(
    seekers,
    offerers,
    tables[kind].map(({ code }) => code),
  );
  const scarce = demands.filter(({ sought, offered }) => sought > offered);
  const worst = scarce[0];
  return (
    <BarTable
      question={words.say(`charts:demand-${kind}`)}
      answer={
        worst === undefined
          ? words.say('charts:demand-none')
          : words.say('charts:demand-answer', {
              count: scarce.length,
              name: nameOf(kind, worst.code),
              sought: worst.sought,
              offered: worst.offered,
            })
      }
      rowTitle={words.say(`charts:row-${kind}`)}
      parts={[words.say('charts:sought'), words.say('charts:offered')]}
      rows={demands.map(({ code, sought, offered }) => ({
        key: code,
        name: nameOf(kind, code),
        values: [sought, offered],
      }))}
      kind="facing"
    />
  );
}
