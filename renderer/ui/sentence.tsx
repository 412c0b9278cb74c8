import { type ReactNode, useId, useState } from 'react';
import type { MessageKey, Params } from '../../electron/contract/index.ts';
import { useWords } from '../i18n/index.ts';
import classes from './sentence.module.css';

/*
 * Rules are read as sentences with a blank to fill in. The message holds `{{blank}}` where the
 * blank stands; it is filled with a character that no sentence has, and the sentence cut there.
 */
const blankCharacter = '\uE000';

interface SentenceProps {
  readonly message: MessageKey;
  readonly params?: Params;
}

/** A sentence with a choice in it: 'Vastuualueen on hyvä olla [eri].' */
export function SentenceSelect<Value extends string>({
  message,
  params,
  options,
  value,
  onChange,
}: SentenceProps & {
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}) {
  return (
    <Sentence message={message} {...(params === undefined ? {} : { params })}>
      {(labelId) => (
        <select
          className={classes['blank']}
          aria-labelledby={labelId}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.currentTarget.value);
            if (chosen !== undefined) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Sentence>
  );
}

/** A sentence with a whole number in it: 'Vähintään [5] paria yli virastorajojen.' */
export function SentenceNumber({
  message,
  params,
  value,
  min = 0,
  max,
  step = 1,
  inOtherWords = sayNothing,
  onCommit,
}: SentenceProps & {
  readonly value: number;
  readonly min?: number;
  readonly max: number;
  readonly step?: number;
  /** What a number is in other words, said as it is typed; null where there are no other. */
  readonly inOtherWords?: (value: number) => string | null;
  /** Called when the number is done with, and only if it is another one within the limits. */
  readonly onCommit: (value: number) => void;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const says = inOtherWords(draft === null ? value : Number(draft));
  const commit = (): void => {
    if (draft === null) return;
    setDraft(null);
    const number = Math.round(Number(draft));
    if (draft.trim() === '' || !Number.isFinite(number)) return;
    const next = Math.min(max, Math.max(min, number));
    if (next !== value) onCommit(next);
  };
  return (
    <Sentence
      message={message}
      {...(params === undefined ? {} : { params })}
      {...(says === null ? {} : { more: <span className={classes['says']}>{says}</span> })}
    >
      {(labelId) => (
        <input
          type="number"
          className={classes['blank']}
          aria-labelledby={labelId}
          aria-description={says ?? undefined}
          min={min}
          max={max}
          step={step}
          value={draft ?? value}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
            if (event.key === 'Escape') setDraft(null);
          }}
        />
      )}
    </Sentence>
  );
}

const sayNothing = (): null => null;

function Sentence({
  message,
  params,
  more = null,
  children,
}: SentenceProps & {
  /** What is said after the sentence. */
  readonly more?: ReactNode;
  readonly children: (labelId: string) => ReactNode;
}) {
  const words = useWords();
  const labelId = useId();
  const sentence = words.say(message, { ...params, blank: blankCharacter });
  const [before = '', after = ''] = sentence.split(blankCharacter);
  return (
    <p className={classes['sentence']}>
      <span id={labelId} hidden>
        {sentence.replace(blankCharacter, '…')}
      </span>
      {before}
      {children(labelId)}
      {after} {more}
    </p>
  );
}
