import { useWords } from '../../../../i18n/index.ts';
import { useProfileWords } from '../../profile-words.ts';
import { Field } from '../field.tsx';
import classes from './methods.module.css';

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const shortLength = 3;

/** The months in which somebody has too much to do, each a button that is pressed or not. */
export function MonthToggles({
  months: chosen,
  onChange,
}: {
  readonly months: readonly number[];
  readonly onChange: (months: readonly number[]) => void;
}) {
  const words = useWords();
  const { labelOf } = useProfileWords();
  return (
    <Field label={labelOf('peakMonths')}>
      <fieldset className={classes['months']} aria-label={labelOf('peakMonths')}>
        {months.map((month) => {
          const name = words.month(month);
          return (
            <button
              key={month}
              type="button"
              className={classes['month']}
              aria-pressed={chosen.includes(month)}
              aria-label={name}
              title={name}
              onClick={() =>
                onChange(months.filter((each) => chosen.includes(each) !== (each === month)))
              }
            >
              {name.slice(0, shortLength)}
            </button>
          );
        })}
      </fieldset>
    </Field>
  );
}
