import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import type { GroupDay } from '../../../../electron/contract/index.ts';
import { useAnnounce } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { anyDay, dayProblem, readDay } from '../../../ui/index.ts';
import classes from './group-days.module.css';

const blank = { on: '', place: '', topic: '' };

/** The form that adds a day; then the next one can be typed. */
export function NewGroupDay({
  onAdd,
}: {
  readonly onAdd: (day: Omit<GroupDay, 'id'>, then: { readonly onSuccess: () => void }) => void;
}) {
  const words = useWords();
  const announce = useAnnounce();
  const first = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState(blank);
  const [problem, setProblem] = useState<string | null>(null);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    first.current?.focus();
    const on = readDay(draft.on);
    setProblem(dayProblem(draft.on, anyDay, words));
    if (on === null) return;
    const day = { on, place: draft.place.trim(), topic: draft.topic.trim() };
    onAdd(day, {
      onSuccess: () => {
        setDraft(blank);
        announce(words.say('programme:group-day-added', { day: words.day(on) }));
      },
    });
  };
  return (
    <form
      className={classes['form']}
      onSubmit={add}
      aria-label={words.say('programme:group-day-new')}
    >
      <TextInput
        ref={first}
        label={words.say('programme:group-day')}
        placeholder={words.say('common:day-example')}
        maxLength={12}
        error={problem}
        value={draft.on}
        onChange={({ currentTarget: { value } }) => setDraft({ ...draft, on: value })}
      />
      <TextInput
        label={words.say('programme:group-place')}
        maxLength={120}
        value={draft.place}
        onChange={({ currentTarget: { value } }) => setDraft({ ...draft, place: value })}
      />
      <TextInput
        label={words.say('programme:group-topic')}
        maxLength={200}
        value={draft.topic}
        onChange={({ currentTarget: { value } }) => setDraft({ ...draft, topic: value })}
      />
      <Button type="submit">{words.say('programme:group-day-add')}</Button>
    </form>
  );
}
