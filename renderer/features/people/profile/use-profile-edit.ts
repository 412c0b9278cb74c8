import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { Person, ProfileFields } from '../../../../electron/contract/index.ts';
import { useAnnounce, useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';

/** The part of a profile that is being changed. */
export type ProfileChanges = Partial<ProfileFields>;

/** Changes that are on their way, the later over the earlier, and how many they are. */
interface OnTheWay {
  readonly changes: ProfileChanges;
  readonly count: number;
}

const nothing: OnTheWay = { changes: {}, count: 0 };

/**
 * Saves a change of a profile at once. What is on its way shows already, so that a change of a list
 * builds upon the one before it. Changes of one person are sent one after another, each with
 * the revision that the one before it gave, so that quick hands do not overtake themselves; a
 * change that somebody else has overtaken is refused and the newest data is shown.
 */
export function useProfileEdit(person: Person): {
  readonly shown: Person;
  readonly edit: (changes: ProfileChanges) => void;
} {
  const desk = useDesk();
  const words = useWords();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [onTheWay, setOnTheWay] = useState(nothing);
  const { queryKey } = desk.people.list.queryOptions();
  const readNewest = (): Person =>
    queries.getQueryData(queryKey)?.find(({ id }) => id === person.id) ?? person;
  const { mutate } = useMutation({
    mutationKey: desk.people.edit.mutationKey(),
    scope: { id: `person-${person.id}` },
    mutationFn: (changes: ProfileChanges) =>
      desk.people.edit.call({ id: person.id, revision: readNewest().revision, changes }),
    onSuccess: (saved) => {
      queries.setQueryData(queryKey, (people) =>
        people?.map((other) => (other.id === saved.id ? saved : other)),
      );
      announce(words.say('common:saved'));
    },
    onError: () => queries.invalidateQueries({ queryKey }),
    onSettled: () =>
      setOnTheWay((before) =>
        before.count <= 1 ? nothing : { ...before, count: before.count - 1 },
      ),
  });
  const edit = useCallback(
    (changes: ProfileChanges) => {
      // Within the event itself, so that it is drawn before the next one: a list that is changed
      // twice in a moment must not be built from what it was before both.
      setOnTheWay((before) => ({
        changes: { ...before.changes, ...changes },
        count: before.count + 1,
      }));
      mutate(changes);
    },
    [mutate],
  );
  // What has been saved is in the store before the page hears of it. Were it not read from there,
  // the answer of before would show for a moment, and the next change be built upon that.
  const newest = readNewest();
  const shown = useMemo(() => ({ ...newest, ...onTheWay.changes }), [newest, onTheWay]);
  return { shown, edit };
}
