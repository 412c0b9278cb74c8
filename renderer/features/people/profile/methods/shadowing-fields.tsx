import { useWords } from '../../../../i18n/index.ts';
import { hasAnswered, methodFields } from '../../method-words.ts';
import { AnswerFieldList, type ProfileFieldsProps } from '../answer-field.tsx';
import { FoldingGroup } from '../field.tsx';

/** What job shadowing goes by: host or visitor, which weeks, how long and how many. */
export function ShadowingFields(props: ProfileFieldsProps) {
  const words = useWords();
  return (
    <FoldingGroup
      title={words.say('people:group-shadowing')}
      isAnswered={hasAnswered(props.profile, methodFields.shadowing)}
    >
      <AnswerFieldList fields={methodFields.shadowing} {...props} />
    </FoldingGroup>
  );
}
