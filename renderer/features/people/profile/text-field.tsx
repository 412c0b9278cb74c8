import type { MessageKey } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { DraftLine, today } from '../../../ui/index.ts';
import { useProfileWords } from '../profile-words.ts';
import { Field } from './field.tsx';
import { type ParsedAnswer, parseAnswer, type TypedField } from './parse-answer.ts';

interface Look {
  readonly shape: 'line' | 'wrapping' | 'text';
  readonly maxLength: number;
  readonly placeholder: MessageKey;
}

const line = { shape: 'line', maxLength: 200 } as const;
const text = { shape: 'text', maxLength: 2000 } as const;
const list = { shape: 'wrapping', maxLength: 2000 } as const;

/** How a field is typed where it is not a line, and how to answer where that is not plain. */
const looks: Partial<Record<TypedField, Look>> = {
  expectations: { ...text, placeholder: 'common:not-answered' },
  availability: { ...text, placeholder: 'common:not-answered' },
  weeksPossible: { ...list, placeholder: 'people:weeks-example' },
  weeksImpossible: { ...list, placeholder: 'people:weeks-example' },
  absences: { ...list, placeholder: 'people:absences-example' },
};
const usualLook: Look = { ...line, placeholder: 'common:not-answered' };

/** A field that is typed: text, an e-mail address, a number, days or weeks. */
export function TextField({
  field,
  value,
  onCommit,
}: {
  readonly field: TypedField;
  readonly value: string;
  readonly onCommit: (answer: Extract<ParsedAnswer, { status: 'good' }>['changes']) => void;
}) {
  const words = useWords();
  const { labelOf } = useProfileWords();
  const { shape, maxLength, placeholder } = looks[field] ?? usualLook;
  return (
    <Field label={labelOf(field)}>
      <DraftLine
        label={labelOf(field)}
        hasHiddenLabel
        value={value}
        placeholder={words.say(placeholder)}
        shape={shape}
        maxLength={maxLength}
        check={(draft) => {
          const parsed = parseAnswer(field, draft, today());
          return parsed.status === 'good' ? null : words.say(`people:problem-${parsed.problem}`);
        }}
        onCommit={(draft) => {
          const parsed = parseAnswer(field, draft, today());
          if (parsed.status === 'good') onCommit(parsed.changes);
        }}
      />
    </Field>
  );
}
