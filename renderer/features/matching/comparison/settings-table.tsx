import { useWords } from '../../../i18n/index.ts';
import classes from './comparison.module.css';
import { type BothNames, ComparisonHead } from './comparison-head.tsx';
import type { SettingsDifference } from './settings-differences.ts';

interface SettingsTableProps {
  readonly names: BothNames;
  readonly differences: readonly SettingsDifference[];
}

/** The weights and rules that are not the same. */
export function SettingsTable({ names, differences }: SettingsTableProps) {
  const words = useWords();
  if (differences.length === 0) return <p>{words.say('matching:settings-same')}</p>;
  return (
    <table className={classes['table']}>
      <caption>{words.say('matching:settings-differ')}</caption>
      <ComparisonHead first={words.say('matching:setting')} names={names} />
      <tbody>
        {differences.map(({ name, before, after }) => (
          <tr key={name}>
            <th scope="row" className={classes['capital']}>
              {name}
            </th>
            <td>{before}</td>
            <td>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
