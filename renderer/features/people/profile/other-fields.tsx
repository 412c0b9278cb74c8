import { useWords } from '../../../i18n/index.ts';
import { AnswerFieldList, type ProfileFieldsProps } from './answer-field.tsx';
import { FieldGroup } from './field.tsx';

const fields = [
  'expectations',
  'availability',
  'supervisorSupports',
  'supportedOn',
  'informedOn',
] as const;

/** What is read by people and not by the pairing, and what has been agreed and told. */
export function OtherFields(props: ProfileFieldsProps) {
  const words = useWords();
  return (
    <FieldGroup title={words.say('people:group-other')}>
      <AnswerFieldList fields={fields} {...props} />
    </FieldGroup>
  );
}
