import { useMutation } from '@tanstack/react-query';
import type { Person } from '../../../../electron/contract/index.ts';
import { useDesk, useNotify } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { fullNameOf } from '../../../ui/index.ts';
import { focusNear } from '../focus-near.ts';

/** Says of some who look alike that they are different people, or takes that back. */
export function useTellApart(people: readonly Person[], areDistinct: boolean): () => void {
  const desk = useDesk();
  const words = useWords();
  const notify = useNotify();
  const { mutate } = useMutation(
    desk.people.setDistinct.mutationOptions({
      onSuccess: () => {
        const key = areDistinct ? 'people:told-apart' : 'people:suggested-again';
        notify({
          sentence: words.say(key, { name: people[0] ? fullNameOf(people[0], words) : '' }),
        });
      },
    }),
  );
  return () => {
    focusNear('aside');
    mutate({ people: people.map(({ id }) => id), areDistinct });
  };
}
