import type { Person } from '../../../../../electron/contract/index.ts';
import { useWords } from '../../../../i18n/index.ts';
import { sayMonths } from '../../answers/say-months.ts';
import { Answer, Row } from './answers.tsx';

/** What work pairs ask of the two beside their tasks: busy months, absences, workload. */
export function WorkpairRows({ two }: { readonly two: readonly [Person, Person] }) {
  const words = useWords();
  return (
    <>
      <Row
        title={words.say('matching:field-peaks')}
        two={two}
        show={({ peakMonths }) => <Answer>{sayMonths(peakMonths, words)}</Answer>}
      />
      <Row
        title={words.say('matching:field-absences')}
        two={two}
        show={({ absences }) =>
          absences.length === 0
            ? words.say('matching:absences-none')
            : absences.map(({ from, to }) => (
                <div key={from}>
                  {words.day(from)}–{words.day(to)}
                </div>
              ))
        }
      />
      <Row
        title={words.say('matching:field-workload')}
        two={two}
        show={({ workload }) => (
          <Answer>{workload && words.say(`matching:workload-${workload}`)}</Answer>
        )}
      />
    </>
  );
}
