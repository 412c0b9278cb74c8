import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Person, ProfileFields } from '../../../../electron/contract/index.ts';
import { useAnnounce, useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';

/** The part of a profile that is being changed. */
export type ProfileChanges = Partial<ProfileFields>;

/**
 * Saves a change of a profile at once. Changes of one person are sent one after another, each with
 * the revision that the one before it gave, so that quick hands do not overtake themselves; a
 * change that somebody else has overtaken is refused and the newest data is shown.
 */
export function useProfileEdit(person: Person): (changes: ProfileChanges) => void {
  const desk = useDesk();
  const words = useWords();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const { queryKey } = desk.people.list.queryOptions();
  const { mutate } = useMutation({
    mutationKey: desk.people.edit.mutationKey(),
    scope: { id: `person-${person.id}` },
    mutationFn: (changes: ProfileChanges) => {
      const newest = queries.getQueryData(queryKey)?.find(({ id }) => id === person.id) ?? person;
      return desk.people.edit.call({ id: person.id, revision: newest.revision, changes });
    },
    onSuccess: (saved) => {
      queries.setQueryData(queryKey, (people) =>
        people?.map((other) => (other.id === saved.id ? saved : other)),
      );
      announce(words.say('common:saved'));
    },
    onError: () => queries.invalidateQueries({ queryKey }),
  });
  return useCallback((changes) => mutate(changes), [mutate]);
}
