import { useMutation } from '@tanstack/react-query';
import type { Cohort, Participant } from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { DraftLine } from '../../../ui/index.ts';
import { spokenName } from '../names.ts';
import classes from './inspector.module.css';

interface NotesProps {
  readonly cohort: Cohort;
  readonly participants: readonly Participant[];
}

const MOST_LETTERS = 2000;

/** The coordinator's own words on each of the two; they never go out with the roster. */
export function Notes({ cohort, participants }: NotesProps) {
  const desk = useDesk();
  const words = useWords();
  const { mutate } = useMutation(desk.cohorts.saveNote.mutationOptions());
  return (
    <section className={classes['choices']}>
      {participants.map(({ person, note }) => (
        <div key={person.id} data-note={person.id}>
          <DraftLine
            label={words.say('matching:note', { name: spokenName(person, words) })}
            value={note ?? ''}
            shape="text"
            maxLength={MOST_LETTERS}
            onCommit={(text) => mutate({ cohortId: cohort.id, personId: person.id, note: text })}
          />
        </div>
      ))}
      <p className={classes['quiet']}>{words.say('matching:note-says')}</p>
    </section>
  );
}
