import type { Person } from '../../../../../electron/contract/index.ts';
import { useWords } from '../../../../i18n/index.ts';
import { Codes } from './answers.tsx';

interface CompetenceRowProps {
  readonly method: 'mentoring' | 'shadowing';
  readonly two: readonly [Person, Person];
}

/** What the first offers or shows, beside what the second seeks or wishes to see. */
export function CompetenceRow({ method, two: [a, b] }: CompetenceRowProps) {
  const words = useWords();
  return (
    <>
      <tr>
        <th colSpan={2} scope="colgroup">
          {words.say(`matching:field-competence-${method}`)}
        </th>
      </tr>
      <tr>
        <td>
          <Codes kind="competence" codes={a.offers} met={b.seeks} />
        </td>
        <td>
          <Codes kind="competence" codes={b.seeks} met={a.offers} />
        </td>
      </tr>
    </>
  );
}
