import type { Person } from '../../../../../electron/contract/index.ts';
import { useWords } from '../../../../i18n/index.ts';
import { Answer, Row } from './answers.tsx';
import { CompetenceRow } from './competence-row.tsx';

const inOwnWords = ['expectations', 'availability'] as const;

/** What mentoring asks of the two beside what every method asks. */
export function MentoringRows({ two }: { readonly two: readonly [Person, Person] }) {
  const words = useWords();
  return (
    <>
      <CompetenceRow method="mentoring" two={two} />
      <Row
        title={words.say('matching:field-experience')}
        two={two}
        show={({ experienceYears: years }) => (
          <Answer>{years !== null && words.say('matching:years', { count: years })}</Answer>
        )}
      />
      {inOwnWords.map((field) => (
        <Row
          key={field}
          title={words.say(`import:field-${field}`)}
          two={two}
          show={({ [field]: text }) => <Answer>{text}</Answer>}
        />
      ))}
    </>
  );
}
