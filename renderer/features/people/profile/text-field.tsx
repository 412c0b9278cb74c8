import { useWords } from '../../../i18n/index.ts';
import { DraftLine } from '../../../ui/index.ts';
import { useProfileWords } from '../profile-words.ts';
import { Field } from './field.tsx';
import { type ParsedAnswer, parseAnswer, type TypedField } from './parse-answer.ts';

/** A field that is typed: text, an e-mail address, a number or a day. */
export function TextField({
  field,
  value,
  onCommit,
  isLong = false,
  placeholder,
}: {
  readonly field: TypedField;
  readonly value: string;
  readonly onCommit: (answer: Extract<ParsedAnswer, { status: 'good' }>['changes']) => void;
  readonly isLong?: boolean;
  /** Where 'not answered' alone would not tell how to answer. */
  readonly placeholder?: string;
}) {
  const words = useWords();
  const { labelOf } = useProfileWords();
  return (
    <Field label={labelOf(field)}>
      <DraftLine
        label={labelOf(field)}
        hasHiddenLabel
        value={value}
        placeholder={placeholder ?? words.say('common:not-answered')}
        shape={isLong ? 'text' : 'line'}
        maxLength={isLong ? 2000 : 200}
        check={(draft) => {
          const parsed = parseAnswer(field, draft);
          return parsed.status === 'good' ? null : words.say(`people:problem-${parsed.problem}`);
        }}
        onCommit={(draft) => {
          const parsed = parseAnswer(field, draft);
          if (parsed.status === 'good') onCommit(parsed.changes);
        }}
      />
    </Field>
  );
}
