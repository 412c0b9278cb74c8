import type { Person, Words } from '../../../../../electron/contract/index.ts';
import { useWords } from '../../../../i18n/index.ts';
import { sayWhen } from '../../answers/say-when.ts';
import { Answer, Row } from './answers.tsx';
import { CompetenceRow } from './competence-row.tsx';

/** What job shadowing asks of the two: topics, weeks, and the visit itself. */
export function ShadowingRows({ two }: { readonly two: readonly [Person, Person] }) {
  const words = useWords();
  const [host] = two;
  return (
    <>
      <CompetenceRow method="shadowing" two={two} />
      <Row
        title={words.say('matching:field-weeks')}
        two={two}
        show={(one) => <Answer>{sayWhen(one, words)}</Answer>}
      />
      <Row
        title={words.say('matching:field-visit')}
        two={two}
        show={(one) => <Answer>{sayVisit(one, one === host, words)}</Answer>}
      />
    </>
  );
}

/** How long, how many at a time, and whether the visit would be returned. */
function sayVisit(
  { shadowingDays, slotCapacity, isReciprocal }: Person,
  isHost: boolean,
  words: Words,
): string {
  return [
    ...(shadowingDays === null ? [] : [words.say('matching:days', { count: shadowingDays })]),
    ...(isHost && slotCapacity !== null
      ? [words.say('matching:slot-capacity', { count: slotCapacity })]
      : []),
    ...(isReciprocal === true ? [words.say('matching:reciprocal')] : []),
  ].join(', ');
}
