import { useWords } from '../../../i18n/index.ts';
import { AnswerFieldList, type ProfileFieldsProps } from './answer-field.tsx';
import { FieldGroup } from './field.tsx';

/** Who somebody is and where they work. */
export function BasicFields(props: ProfileFieldsProps) {
  const words = useWords();
  return (
    <>
      <FieldGroup title={words.say('people:group-person')}>
        <AnswerFieldList fields={['lastName', 'firstName', 'email', 'staffNumber']} {...props} />
      </FieldGroup>
      <FieldGroup title={words.say('people:group-work')}>
        <AnswerFieldList fields={['agency', 'sector', 'unit', 'title', 'office']} {...props} />
      </FieldGroup>
    </>
  );
}
