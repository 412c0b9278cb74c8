import { Menu } from '@mantine/core';
import { useRef, useState } from 'react';
import { useWords } from '../../i18n/index.ts';
import { Icon } from '../../ui/index.ts';
import { keysOf } from '../desk/command-keys.ts';
import { useDeskCommand } from '../desk/commands.tsx';
import { useDeskState } from '../desk/desk-state.tsx';
import classes from './cohort-chooser.module.css';
import { CohortDialogs, type CohortTask } from './cohort-dialogs.tsx';
import { useCurrentCohort, useRecentCohorts } from './current-cohort.ts';

/** The name of the cohort that is worked on; opens the list of all, and what can be done to them. */
export function CohortChooser() {
  const words = useWords();
  const cohorts = useRecentCohorts();
  const current = useCurrentCohort();
  const { showCohort } = useDeskState();
  const [task, setTask] = useState<CohortTask | null>(null);
  const chooser = useRef<HTMLButtonElement>(null);
  useDeskCommand('new-cohort', () => setTask('create'));
  // The menu's entry that opened the dialog is gone by now, and cannot take the focus back.
  const close = (): void => {
    setTask(null);
    requestAnimationFrame(() => chooser.current?.focus());
  };
  return (
    <>
      <Menu width={320}>
        <Menu.Target>
          <button type="button" ref={chooser} className={classes['chooser']} data-panel-focus>
            <span className={classes['name']}>
              {current?.name ?? words.say('common:no-cohort')}
            </span>
            {current === null ? null : (
              <span className={classes['method']}>{words.say(`common:${current.method}`)}</span>
            )}
            <Icon name="down" />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {cohorts.map((cohort) => (
            <Menu.Item
              key={cohort.id}
              leftSection={<Tick isTicked={cohort.id === current?.id} />}
              rightSection={
                <span className={classes['method']}>
                  {words.say('common:pairs', { count: cohort.pairs })}
                </span>
              }
              onClick={() => showCohort(cohort.id)}
            >
              {cohort.name}
            </Menu.Item>
          ))}
          {cohorts.length === 0 ? null : <Menu.Divider />}
          <Menu.Item
            leftSection={<Tick />}
            rightSection={<kbd className={classes['keys']}>{keysOf('new-cohort')}</kbd>}
            onClick={() => setTask('create')}
          >
            {words.say('common:cohort-new')}
          </Menu.Item>
          {current === null ? null : (
            <>
              <Menu.Item leftSection={<Tick />} onClick={() => setTask('rename')}>
                {words.say('common:cohort-rename')}
              </Menu.Item>
              <Menu.Item leftSection={<Tick />} onClick={() => setTask('remove')}>
                {words.say('common:cohort-remove')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <CohortDialogs task={task} cohort={current} onClose={close} />
    </>
  );
}

/** The place of a tick, kept free where there is none so that all names begin in one line. */
function Tick({ isTicked = false }: { readonly isTicked?: boolean }) {
  return <span className={classes['tick']}>{isTicked ? <Icon name="check" /> : null}</span>;
}
