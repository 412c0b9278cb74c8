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
  const { mutate } = useMutation({
    mutationKey: desk.people.edit.mutationKey(),
    scope: { id: `person-${person.id}` },
    mutationFn: (changes: ProfileChanges) => {
      const newest = queries.getQueryData(queryKey)?.find(({ id }) => id === person.id) ?? person;
      return desk.people.edit.call({ id: person.id, revision: newest.revision, changes });
    },
    onMutate: (changes: ProfileChanges) =>
      setOnTheWay((before) => ({
        changes: { ...before.changes, ...changes },
        count: before.count + 1,
      })),
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
  const edit = useCallback((changes: ProfileChanges) => mutate(changes), [mutate]);
  const shown = useMemo(() => ({ ...person, ...onTheWay.changes }), [person, onTheWay]);
  return { shown, edit };
}
