import { Button, Menu, Tooltip } from '@mantine/core';
import type { RosterColumns, TableFormat } from '../../../electron/contract/index.ts';
import { keysOf } from '../../app/index.ts';
import { useWords } from '../../i18n/index.ts';
import { Icon } from '../../ui/index.ts';
import classes from './cohort-room.module.css';

interface TableOutletsProps {
  readonly isBusy: boolean;
  readonly onRoster: (columns: RosterColumns, format: TableFormat) => void;
  readonly onPeople: (format: TableFormat) => void;
}

/** The roster as a workbook by one press; other tables that go out, in a menu beside it. */
export function TableOutlets({ isBusy, onRoster, onPeople }: TableOutletsProps) {
  const words = useWords();
  return (
    <span className={classes['split']}>
      <Tooltip label={keysOf('export')}>
        <Button
          onClick={() => onRoster('everything', 'xlsx')}
          loading={isBusy}
          aria-keyshortcuts="Control+E"
        >
          {words.say('cohort:export')}
        </Button>
      </Tooltip>
      <Menu width={320} position="bottom-end">
        <Menu.Target>
          <Button loading={isBusy} aria-label={words.say('cohort:export-others')}>
            <Icon name="down" />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{words.say('cohort:export-roster')}</Menu.Label>
          <Menu.Item onClick={() => onRoster('for-coaches', 'xlsx')}>
            {words.say('cohort:export-for-coaches')}
          </Menu.Item>
          <Menu.Item onClick={() => onRoster('everything', 'csv')}>
            {words.say('cohort:export-text')}
          </Menu.Item>
          <Menu.Item onClick={() => onRoster('for-coaches', 'csv')}>
            {words.say('cohort:export-for-coaches-text')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Label>{words.say('cohort:export-people')}</Menu.Label>
          <Menu.Item onClick={() => onPeople('xlsx')}>
            {words.say('cohort:export-people-workbook')}
          </Menu.Item>
          <Menu.Item onClick={() => onPeople('csv')}>
            {words.say('cohort:export-people-text')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </span>
  );
}
