import { useQuery } from '@tanstack/react-query';
import type { Duplicates, Person } from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { Panel } from '../../../ui/index.ts';
import { DismissedGroups } from './dismissed-groups.tsx';
import { DuplicateGroup } from './duplicate-group.tsx';
import classes from './duplicates.module.css';

/** People who may be stored twice, to be looked at and made one. */
export function DuplicatesPanel({
  people,
  onClose,
}: {
  readonly people: readonly Person[];
  readonly onClose: () => void;
}) {
  const desk = useDesk();
  const words = useWords();
  const { data: groups = [] } = useQuery(desk.people.duplicates.queryOptions());
  const byId = new Map(people.map((person) => [person.id, person]));
  const peopleOf = ({ people: ids }: Duplicates): readonly Person[] =>
    ids.flatMap((id) => byId.get(id) ?? []);
  const open = groups.filter(({ isDismissed }) => !isDismissed);
  return (
    <Panel
      name="duplicates"
      side="right"
      defaultWidth={480}
      title={words.say('people:duplicates')}
      onClose={onClose}
    >
      <p className={classes['lead']}>
        {words.say(open.length === 0 ? 'people:duplicates-none' : 'people:duplicates-lead')}
      </p>
      {open.map((group) => (
        <DuplicateGroup
          key={group.people.join(' ')}
          reason={group.reason}
          people={peopleOf(group)}
        />
      ))}
      <DismissedGroups groups={groups.filter(({ isDismissed }) => isDismissed).map(peopleOf)} />
    </Panel>
  );
}
