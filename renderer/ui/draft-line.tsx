import { Textarea, TextInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import classes from './draft-line.module.css';

// The browser fits a line that wraps to its text by itself: a table has hundreds of them.
const wrapping = {
  autosize: false,
  rows: 1,
  classNames: { input: classes['wrapping'] ?? '' },
} as const;

/**
 * A line of text that is saved when it is left. A draft that will not do stays in the field with
 * its reason, and no form is sent with what was saved in its stead; Escape brings that back, and
 * undo inside a draft undoes the typing only.
 */
export function DraftLine({
  label,
  value,
  onCommit,
  check,
  shape = 'line',
  maxLength = 200,
  placeholder,
  hasHiddenLabel = false,
}: {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (value: string) => void;
  /** Says what is wrong with a draft, or null. */
  readonly check?: (draft: string) => string | null;
  /** One line, one line that wraps where it is too long for its place, or lines of text. */
  readonly shape?: 'line' | 'wrapping' | 'text';
  readonly maxLength?: number;
  readonly placeholder?: string;
  readonly hasHiddenLabel?: boolean;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const [hasLeft, setHasLeft] = useState(false);
  const problem = draft === null ? null : (check?.(draft.trim()) ?? null);

  const line = useRef<HTMLInputElement>(null);
  const lines = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    (line.current ?? lines.current)?.setCustomValidity(problem ?? '');
  }, [problem]);
  const refuse = (event: FormEvent<HTMLInputElement | HTMLTextAreaElement>): void => {
    // The reason stands under the field, not in a bubble of the browser's.
    event.preventDefault();
    event.currentTarget.focus();
    setHasLeft(true);
  };
  const leave = (): void => {
    setHasLeft(true);
    if (draft === null || problem !== null) return;
    setDraft(null);
    if (draft.trim() !== value) onCommit(draft.trim());
  };
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Enter' && shape !== 'text') {
      event.preventDefault();
      leave();
    }
    if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation();
      setDraft(null);
    }
    if (draft !== null && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
      // The field's own undo: the desk's would take back an earlier change behind the draft.
      event.stopPropagation();
    }
  };
  const field = {
    value: draft ?? value,
    maxLength,
    error: hasLeft ? problem : null,
    onBlur: leave,
    onFocus: () => setHasLeft(false),
    onKeyDown: press,
    onInvalid: refuse,
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(hasHiddenLabel ? { 'aria-label': label } : { label }),
  };
  return shape === 'line' ? (
    <TextInput {...field} ref={line} onChange={(event) => setDraft(event.currentTarget.value)} />
  ) : (
    <Textarea
      {...field}
      ref={lines}
      {...(shape === 'wrapping' ? wrapping : { minRows: 2 })}
      onChange={(event) => setDraft(event.currentTarget.value)}
    />
  );
}
