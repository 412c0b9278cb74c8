import { Checkbox, MultiSelect } from '@mantine/core';
import {
  meetingModeSchema,
  type Person,
  roleSchema,
  spokenLanguageSchema,
} from '../../../../electron/contract/index.ts';
import { useOrganisation, useWords } from '../../../i18n/index.ts';
import { meetingModeIn, useProfileWords } from '../profile-words.ts';
import { ChoiceField } from './choice-field.tsx';
import { Field, FieldGroup } from './field.tsx';
import { GoalRanking } from './goal-ranking.tsx';
import classes from './profile.module.css';
import { TextField } from './text-field.tsx';
import type { ProfileChanges } from './use-profile-edit.ts';

interface FieldsProps {
  readonly person: Person;
  readonly onEdit: (changes: ProfileChanges) => void;
}

/** What the pairing goes by: role, languages, ways to meet, competence and goals. */
export function AnswerFields({ person, onEdit }: FieldsProps) {
  const words = useWords();
  const { labelOf } = useProfileWords();
  return (
    <>
      <FieldGroup title={words.say('people:group-mentoring')}>
        <ChoiceField
          field="role"
          value={person.role}
          options={roleSchema.options.map((role) => ({
            value: role,
            label: words.say(`common:${role}`),
          }))}
          onChoose={(role) => onEdit({ role })}
        />
        <TextField
          field="capacity"
          value={person.capacity === null ? '' : String(person.capacity)}
          onCommit={onEdit}
        />
        <Field label={labelOf('languages')}>
          <Checkbox.Group
            aria-label={labelOf('languages')}
            value={[...person.languages]}
            onChange={(chosen) =>
              onEdit({
                languages: spokenLanguageSchema.options.filter((option) => chosen.includes(option)),
              })
            }
          >
            <div className={classes['ticks']}>
              {spokenLanguageSchema.options.map((language) => (
                <Checkbox key={language} value={language} label={words.say(`common:${language}`)} />
              ))}
            </div>
          </Checkbox.Group>
        </Field>
        <ChoiceField
          field="meetingMode"
          value={person.meetingMode}
          options={meetingModeSchema.options.map((mode) => ({
            value: mode,
            label: meetingModeIn(mode, words),
          }))}
          onChoose={(meetingMode) => onEdit({ meetingMode })}
        />
        <TextField
          field="experienceYears"
          value={
            person.experienceYears === null ? '' : String(person.experienceYears).replace('.', ',')
          }
          onCommit={onEdit}
        />
      </FieldGroup>
      <FieldGroup title={words.say('people:group-competence')}>
        <CompetenceField
          field="offers"
          codes={person.offers}
          onChange={(offers) => onEdit({ offers })}
        />
        <CompetenceField
          field="seeks"
          codes={person.seeks}
          onChange={(seeks) => onEdit({ seeks })}
        />
        <GoalRanking goals={person.goals} onChange={(goals) => onEdit({ goals })} />
      </FieldGroup>
    </>
  );
}

function CompetenceField({
  field,
  codes,
  onChange,
}: {
  readonly field: 'offers' | 'seeks';
  readonly codes: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
}) {
  const words = useWords();
  const { organisation, nameOf } = useOrganisation();
  const { labelOf } = useProfileWords();
  return (
    <Field label={labelOf(field)}>
      <MultiSelect
        aria-label={labelOf(field)}
        placeholder={words.say(codes.length === 0 ? 'common:not-answered' : 'people:add-answer')}
        data={organisation.competences.map(({ code }) => ({
          value: code,
          label: nameOf('competence', code),
        }))}
        value={[...codes]}
        maxValues={30}
        searchable
        hidePickedOptions
        nothingFoundMessage={words.say('people:nothing-found')}
        onChange={onChange}
      />
    </Field>
  );
}
