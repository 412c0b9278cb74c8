import { useMutation } from '@tanstack/react-query';
import type { Participant } from '../../../electron/contract/index.ts';
import { useDesk } from '../../app/index.ts';
import { useWords } from '../../i18n/index.ts';
import { DraftLine, fullNameOf } from '../../ui/index.ts';

/** The coordinator's own note on a participant, stored when it is left. */
export function NoteField({
  cohortId,
  participant: { person, note },
}: {
  readonly cohortId: number;
  readonly participant: Participant;
}) {
  const desk = useDesk();
  const words = useWords();
  const { mutate } = useMutation(desk.cohorts.saveNote.mutationOptions());
  return (
    <DraftLine
      shape="wrapping"
      label={words.say('programme:note-on', { name: fullNameOf(person, words) })}
      maxLength={2000}
      value={note ?? ''}
      onCommit={(text) => mutate({ cohortId, personId: person.id, note: text })}
    />
  );
}
