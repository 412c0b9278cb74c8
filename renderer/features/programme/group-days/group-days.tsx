import { ActionIcon } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { GroupDay } from '../../../../electron/contract/index.ts';
import { useAnnounce, useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { DayField, DraftLine, Icon } from '../../../ui/index.ts';
import classes from './group-days.module.css';
import { NewGroupDay } from './new-group-day.tsx';

/** The days on which all meet: when, where and about what; each can be changed where it stands. */
export function GroupDays({
  cohortId,
  groupDays,
}: {
  readonly cohortId: number;
  readonly groupDays: readonly GroupDay[];
}) {
  const desk = useDesk();
  const words = useWords();
  const announce = useAnnounce();
  const newDay = useRef<HTMLDivElement>(null);
  const { mutate: save } = useMutation(desk.programme.saveGroupDay.mutationOptions());
  const { mutate: remove } = useMutation(desk.programme.removeGroupDay.mutationOptions());
  const drop = ({ id, on }: GroupDay): void =>
    remove(
      { cohortId, groupDayId: id },
      {
        onSuccess: () => {
          announce(words.say('programme:group-day-removed', { day: words.day(on) }));
          newDay.current?.querySelector('input')?.focus();
        },
      },
    );
  return (
    <>
      {groupDays.length === 0 ? (
        <p className={classes['quiet']}>{words.say('programme:group-days-none')}</p>
      ) : (
        <table className={`${classes['table']} quiet-fields`}>
          <caption className="visually-hidden">{words.say('programme:group-days')}</caption>
          <thead>
            <tr>
              <th scope="col" className={classes['day']}>
                {words.say('programme:group-day')}
              </th>
              <th scope="col">{words.say('programme:group-place')}</th>
              <th scope="col">{words.say('programme:group-topic')}</th>
              <td className={classes['remove']} />
            </tr>
          </thead>
          <tbody>
            {groupDays.map((day) => (
              <GroupDayRow
                key={day.id}
                day={day}
                onSave={(change) => save({ cohortId, day: { ...day, ...change } })}
                onRemove={() => drop(day)}
              />
            ))}
          </tbody>
        </table>
      )}
      <div ref={newDay}>
        <NewGroupDay onAdd={(day, then) => save({ cohortId, day: { id: null, ...day } }, then)} />
      </div>
    </>
  );
}

function GroupDayRow({
  day,
  onSave,
  onRemove,
}: {
  readonly day: GroupDay;
  readonly onSave: (change: Partial<GroupDay>) => void;
  readonly onRemove: () => void;
}) {
  const words = useWords();
  const said = { day: words.day(day.on) };
  return (
    <tr>
      <td>
        <DayField
          label={words.say('programme:group-day-of', said)}
          hasHiddenLabel
          isNeeded
          day={day.on}
          onDay={(on) => on !== null && onSave({ on })}
        />
      </td>
      <td>
        <DraftLine
          label={words.say('programme:group-place-of', said)}
          hasHiddenLabel
          maxLength={120}
          value={day.place}
          onCommit={(place) => onSave({ place })}
        />
      </td>
      <td>
        <DraftLine
          label={words.say('programme:group-topic-of', said)}
          hasHiddenLabel
          maxLength={200}
          value={day.topic}
          onCommit={(topic) => onSave({ topic })}
        />
      </td>
      <td>
        <ActionIcon
          size="sm"
          aria-label={words.say('programme:group-day-remove', said)}
          onClick={onRemove}
        >
          <Icon name="close" size={12} />
        </ActionIcon>
      </td>
    </tr>
  );
}
