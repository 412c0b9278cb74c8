import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { Person } from '../../../../electron/contract/index.ts';
import { useAnnounce, useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { ConfirmDialog, fullNameOf, Panel } from '../../../ui/index.ts';
import { AnswerFields } from './answer-fields.tsx';
import { BasicFields } from './basic-fields.tsx';
import { PersonHistoryPart } from './history/person-history.tsx';
import { LinkFields } from './link-fields.tsx';
import { ShadowingFields } from './methods/shadowing-fields.tsx';
import { WorkPairFields } from './methods/work-pair-fields.tsx';
import { OtherFields } from './other-fields.tsx';
import classes from './profile.module.css';
import { useProfileEdit } from './use-profile-edit.ts';

/** Everything known of a person, each answer editable where it stands and saved at once. */
export function ProfilePanel({
  person,
  people,
  onClose,
}: {
  readonly person: Person;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}) {
  const words = useWords();
  const { shown, edit } = useProfileEdit(person);
  // What is in sight comes at once, the rest of a long profile in the next moment.
  const isWhole = useDeferredValue(true, false);
  return (
    <Panel
      name="profile"
      side="right"
      defaultWidth={440}
      title={fullNameOf(person, words)}
      onClose={onClose}
    >
      <BasicFields profile={shown} onEdit={edit} />
      {isWhole ? (
        <>
          <AnswerFields profile={shown} onEdit={edit} />
          <ShadowingFields profile={shown} onEdit={edit} />
          <WorkPairFields profile={shown} onEdit={edit} />
          <LinkFields person={shown} people={people} onEdit={edit} />
          <OtherFields profile={shown} onEdit={edit} />
          <PersonHistoryPart personId={person.id} />
        </>
      ) : null}
      <div className={classes['foot']}>
        <span>{words.say('people:changed-at', { moment: words.moment(person.changedAt) })}</span>
        <Erase person={person} onErased={onClose} />
      </div>
    </Panel>
  );
}

function Erase({ person, onErased }: { readonly person: Person; readonly onErased: () => void }) {
  const desk = useDesk();
  const words = useWords();
  const announce = useAnnounce();
  const [isAsking, setIsAsking] = useState(false);
  const erase = useMutation(
    desk.people.erase.mutationOptions({
      onSuccess: () => {
        announce(words.say('people:erased'));
        onErased();
      },
    }),
  );
  const name = fullNameOf(person, words);
  return (
    <>
      <Button onClick={() => setIsAsking(true)}>{words.say('people:erase')}</Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={words.say('people:erase-title', { name })}
        action={words.say('people:erase-confirm')}
        onClose={() => setIsAsking(false)}
        onConfirm={() => {
          setIsAsking(false);
          erase.mutate({ id: person.id });
        }}
      >
        {words.say('people:erase-what')}
      </ConfirmDialog>
    </>
  );
}
