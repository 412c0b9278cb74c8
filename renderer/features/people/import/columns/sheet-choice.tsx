import { Checkbox } from '@mantine/core';
import type { ImportSheet } from '../../../../../electron/contract/index.ts';
import { useWords } from '../../../../i18n/index.ts';
import classes from './columns.module.css';

/** Which sheets of the workbook are read; one without a table of people cannot be. */
export function SheetChoice({
  sheets,
  chosen,
  onChoose,
}: {
  readonly sheets: readonly ImportSheet[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}) {
  const words = useWords();
  const toggle = (name: string): void =>
    onChoose(
      sheets.map((sheet) => sheet.name).filter((each) => chosen.includes(each) !== (each === name)),
    );
  const remarkOf = ({ layout, isHidden, people }: ImportSheet): string => {
    if (layout === null) return words.say('people:sheet-without-table');
    const count = words.say('common:people', { count: people });
    return isHidden ? words.say('people:sheet-hidden', { count }) : count;
  };
  return (
    <fieldset className={classes['sheets']}>
      <legend>{words.say('people:sheets')}</legend>
      {sheets.map((sheet) => (
        <Checkbox
          key={sheet.name}
          label={
            <>
              {sheet.name} <span className={classes['remark']}>{remarkOf(sheet)}</span>
            </>
          }
          checked={chosen.includes(sheet.name)}
          disabled={sheet.layout === null}
          onChange={() => toggle(sheet.name)}
        />
      ))}
    </fieldset>
  );
}
