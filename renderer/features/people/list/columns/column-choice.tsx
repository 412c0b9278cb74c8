import { Checkbox, Popover } from '@mantine/core';
import { type ProfileField, profileFieldNames } from '../../../../../electron/contract/index.ts';
import { useWords } from '../../../../i18n/index.ts';
import { Icon, QuietButton } from '../../../../ui/index.ts';
import { methodFields } from '../../method-words.ts';
import { useProfileWords } from '../../profile-words.ts';
import classes from './column-choice.module.css';
import { namedFields, withColumnTurned } from './shown-columns.ts';

const order = profileFieldNames.filter((field) => !namedFields.includes(field));
const ofMethods: readonly ProfileField[] = [...methodFields.shadowing, ...methodFields.workpair];
const groups = [
  { title: 'people:uses-person', fields: order.filter((field) => !ofMethods.includes(field)) },
  { title: 'people:group-shadowing', fields: methodFields.shadowing },
  { title: 'people:group-workpair', fields: methodFields.workpair },
] as const;

/** Which columns the table of people has; kept from one day to the next. */
export function ColumnChoice({
  chosen,
  usual,
  onChoose,
}: {
  readonly chosen: readonly ProfileField[] | null;
  readonly usual: readonly ProfileField[];
  readonly onChoose: (chosen: readonly ProfileField[] | null) => void;
}) {
  const words = useWords();
  const { labelOf } = useProfileWords();
  const shown = chosen ?? usual;
  return (
    <Popover trapFocus position="bottom-end">
      <Popover.Target>
        <button type="button" className={classes['opener']}>
          {words.say('people:columns')}
          <Icon name="down" size={12} />
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes['choice']} aria-label={words.say('people:columns')}>
        {groups.map(({ title, fields }) => (
          <fieldset key={title} className={classes['group']}>
            <legend>{words.say(title)}</legend>
            {fields.map((field) => (
              <Checkbox
                key={field}
                label={labelOf(field)}
                checked={shown.includes(field)}
                onChange={() => onChoose(withColumnTurned(chosen, field, order, usual))}
              />
            ))}
          </fieldset>
        ))}
        <QuietButton onClick={() => onChoose(null)}>
          {words.say('people:columns-usual')}
        </QuietButton>
      </Popover.Dropdown>
    </Popover>
  );
}
