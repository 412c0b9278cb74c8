import { useWords } from '../i18n/index.ts';
import { fullNameOf, PersonName } from '../ui/index.ts';
import { BarTable } from './bar-table/bar-table.tsx';
import { heaviestFirst, type PersonLoad } from './person-load.ts';

interface LoadByPersonProps {
  /** How many pairs each person has, in this cohort and in all others. */
  readonly loads: readonly PersonLoad[];
  /** The most pairs that anybody should have over all methods; null for no limit. */
  readonly limit: number | null;
}

/** Who has many pairs at once, all methods counted together. */
export function LoadByPerson({ loads, limit }: LoadByPersonProps) {
  const words = useWords();
  const many = heaviestFirst(loads, (one, other) =>
    words.compare(fullNameOf(one, words), fullNameOf(other, words)),
  );
  return (
    <BarTable
      question={words.say('charts:load-question')}
      answer={
        many.length === 0
          ? words.say('charts:load-none')
          : words.say('charts:load-answer', { count: many.length })
      }
      rowTitle={words.say('charts:person')}
      parts={[words.say('charts:load-here'), words.say('charts:load-elsewhere')]}
      rows={many.map(({ person, here, elsewhere }) => ({
        key: String(person.id),
        name: <PersonName person={person} />,
        values: [here, elsewhere],
      }))}
      kind="stacked"
      limit={
        limit === null
          ? undefined
          : { value: limit, name: words.say('charts:load-limit', { count: limit }) }
      }
    />
  );
}
