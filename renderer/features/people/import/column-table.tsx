import type { ImportColumn } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { ScrollRegion } from '../../../ui/index.ts';
import { useProfileWords } from '../profile-words.ts';
import classes from './import.module.css';

/** Which columns of the file were recognised, and as what. */
export function ColumnTable({ columns }: { readonly columns: readonly ImportColumn[] }) {
  const words = useWords();
  const { labelOf } = useProfileWords();
  return (
    <ScrollRegion label={words.say('people:tab-columns', { count: columns.length })}>
      <table className={classes['columns']}>
        <thead>
          <tr>
            <th scope="col">{words.say('people:column-letter')}</th>
            <th scope="col">{words.say('people:column-header')}</th>
            <th scope="col">{words.say('people:column-field')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={`${column.column} ${column.header}`}>
              <td>{column.column}</td>
              <td>{column.header}</td>
              <td data-unread={column.field === null || undefined}>
                {column.field === null ? words.say('people:column-unread') : labelOf(column.field)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
