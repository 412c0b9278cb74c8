import { useWords } from '../../../i18n/index.ts';
import classes from './comparison.module.css';

/** What the two that are compared are called. */
export interface BothNames {
  readonly before: string;
  readonly after: string;
}

interface ComparisonHeadProps {
  /** What stands in the first column. */
  readonly first: string;
  readonly names: BothNames;
  /** Numbers, with a column for what differs. */
  readonly hasChange?: boolean;
}

/** The head of a table of two rosters. */
export function ComparisonHead({ first, names, hasChange = false }: ComparisonHeadProps) {
  const words = useWords();
  const align = hasChange ? classes['number'] : undefined;
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        <th scope="col" className={align}>
          {names.before}
        </th>
        <th scope="col" className={align}>
          {names.after}
        </th>
        {hasChange && (
          <th scope="col" className={align}>
            {words.say('matching:change')}
          </th>
        )}
      </tr>
    </thead>
  );
}
