import { useWords } from '../../../../i18n/index.ts';
import { methodFields } from '../../method-words.ts';
import { AnswerFieldList, type ProfileFieldsProps } from '../answer-field.tsx';
import { FieldGroup } from '../field.tsx';

/** What job shadowing goes by: host or visitor, which weeks, how long and how many. */
export function ShadowingFields(props: ProfileFieldsProps) {
  const words = useWords();
  return (
    <FieldGroup title={words.say('people:group-shadowing')}>
      <AnswerFieldList fields={methodFields.shadowing} {...props} />
    </FieldGroup>
  );
}
