import { Button, Radio } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type Duplicates, mostDistinct, type Person } from '../../../../electron/contract/index.ts';
import { useDesk, useNotify } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { fullNameOf, QuietButton } from '../../../ui/index.ts';
import { focusNear } from '../focus-near.ts';
import { useProfileWords } from '../profile-words.ts';
import classes from './duplicates.module.css';
import { fullest, mergeOutcome } from './merge-outcome.ts';
import { PersonLines } from './person-lines.tsx';
import { useTellApart } from './use-tell-apart.ts';

/** Some people who may be one: who stays, what that does to the answers, and the merge. */
export function DuplicateGroup({
  reason,
  people,
}: {
  readonly reason: Duplicates['reason'];
  readonly people: readonly Person[];
}) {
  const desk = useDesk();
  const words = useWords();
  const notify = useNotify();
  const [keepId, setKeepId] = useState<number | null>(null);
  const keep = people.find(({ id }) => id === keepId) ?? fullest(people);
  const { mutate, isPending } = useMutation(
    desk.people.merge.mutationOptions({
      onSuccess: (merged) =>
        notify({ sentence: words.say('people:merged', { name: fullNameOf(merged, words) }) }),
    }),
  );
  const tellApart = useTellApart(people, true);
  if (keep === undefined) return null;
  const others = people.filter((person) => person !== keep);
  const name = fullNameOf(keep, words);
  const apart =
    people.length > mostDistinct ? null : (
      <QuietButton onClick={tellApart}>{words.say('people:tell-apart')}</QuietButton>
    );
  return (
    <section className={classes['group']} aria-label={name}>
      <h3 className={classes['name']}>{name}</h3>
      <p className={classes['reason']}>{words.say(`people:duplicates-${reason}`)}</p>
      <Radio.Group
        label={words.say('people:merge-keep')}
        value={String(keep.id)}
        onChange={(id) => setKeepId(Number(id))}
      >
        <div className={classes['people']}>
          {people.map((person) => (
            <Radio
              key={person.id}
              value={String(person.id)}
              label={<PersonLines person={person} />}
            />
          ))}
        </div>
      </Radio.Group>
      {others.map((other) => (
        <div key={other.id} className={classes['merge']}>
          <Outcome keep={keep} other={other} />
          <div className={classes['ways']}>
            <Button
              loading={isPending}
              onClick={() => {
                focusNear('aside');
                mutate({
                  keep: { id: keep.id, revision: keep.revision },
                  other: { id: other.id, revision: other.revision },
                });
              }}
            >
              {others.length === 1
                ? words.say('people:merge')
                : words.say('people:merge-one', {
                    detail: other.email ?? words.say('people:no-email'),
                  })}
            </Button>
            {others.length === 1 ? apart : null}
          </div>
        </div>
      ))}
      {others.length > 1 ? <div className={classes['ways']}>{apart}</div> : null}
    </section>
  );
}

/** Which answers the one who stays gains, and which of the other are lost. */
function Outcome({ keep, other }: { readonly keep: Person; readonly other: Person }) {
  const words = useWords();
  const { labelOf, textOf } = useProfileWords();
  const { gained, lost } = mergeOutcome(keep, other);
  return (
    <ul className={classes['outcome']}>
      {gained.length === 0 ? null : (
        <li>{words.say('people:merge-gains', { fields: gained.map(labelOf) })}</li>
      )}
      {lost.map((field) => (
        <li key={field}>
          {words.say('people:merge-loses', {
            field: labelOf(field),
            value: textOf(other, field) ?? '',
            kept: textOf(keep, field) ?? '',
          })}
        </li>
      ))}
    </ul>
  );
}
