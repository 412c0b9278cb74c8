import { MultiSelect } from '@mantine/core';
import { useOrganisation, useWords } from '../../../i18n/index.ts';
import { useProfileWords } from '../profile-words.ts';
import { Field } from './field.tsx';

/** Competences that somebody can share, or would like to have. */
export function CompetenceField({
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
