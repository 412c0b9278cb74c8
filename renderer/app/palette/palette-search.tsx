import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { MessageKey } from '../../../electron/contract/index.ts';
import { useWords } from '../../i18n/index.ts';
import { Icon } from '../../ui/index.ts';
import { commandOf } from '../desk/command-keys.ts';
import { type Entry, type EntryKind, findEntries } from './find-entries.ts';
import classes from './palette.module.css';
import { useEntries } from './use-entries.ts';

const headings: Readonly<Record<EntryKind, MessageKey>> = {
  commands: 'common:palette-commands',
  rooms: 'common:rooms',
  documents: 'common:palette-documents',
  cohorts: 'common:palette-cohorts',
  people: 'common:room-people',
  settings: 'common:room-settings',
};

/** A field to type in, and below it what is found; the arrows choose, and Enter does it. */
export function PaletteSearch({
  onChoose,
  onClose,
}: {
  readonly onChoose: (entry: Entry) => void;
  readonly onClose: () => void;
}) {
  const words = useWords();
  const id = useId();
  const entries = useEntries();
  const [typed, setTyped] = useState('');
  const [place, setPlace] = useState(0);
  const kinds = useMemo(() => findEntries(entries, typed), [entries, typed]);
  const found = kinds.flatMap((kind) => kind.entries);
  const at = Math.min(place, found.length - 1);
  const active = found[at];
  const isNothingFound = active === undefined;
  const list = useShownOption(active?.id);
  const optionId = (entry: Entry): string => `${id} ${entry.id}`.replaceAll(/\s/g, '-');

  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (commandOf(event) === 'palette') {
      event.preventDefault();
      onClose();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setPlace((at + step + found.length) % found.length);
    }
    if (event.key === 'Enter' && active !== undefined) {
      event.preventDefault();
      onChoose(active);
    }
  };
  return (
    <>
      <div className={classes['field']}>
        <Icon name="search" />
        <input
          className={classes['input']}
          role="combobox"
          aria-label={words.say('common:palette-search')}
          aria-autocomplete="list"
          aria-expanded={!isNothingFound}
          aria-controls={isNothingFound ? undefined : id}
          aria-activedescendant={active && optionId(active)}
          placeholder={words.say('common:palette-search')}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setPlace(0);
          }}
          onKeyDown={press}
          spellCheck={false}
          data-autofocus
        />
      </div>
      {isNothingFound ? (
        <p className={classes['none']} role="status">
          {words.say('common:palette-none')}
        </p>
      ) : (
        <div
          ref={list}
          id={id}
          className={classes['list']}
          role="listbox"
          aria-label={words.say('common:palette')}
          tabIndex={-1}
        >
          {kinds.map(({ kind, entries: ofKind }) => (
            <fieldset key={kind} className={classes['kind']} aria-label={words.say(headings[kind])}>
              <p className={classes['heading']} aria-hidden="true">
                {words.say(headings[kind])}
              </p>
              {ofKind.map((entry) => (
                <div
                  key={entry.id}
                  id={optionId(entry)}
                  className={classes['option']}
                  role="option"
                  aria-selected={entry === active}
                  tabIndex={-1}
                  onClick={() => onChoose(entry)}
                  onKeyDown={press}
                >
                  <span className={classes['label']}>{entry.label}</span>
                  {entry.detail !== null && (
                    <span className={classes['detail']}>{entry.detail}</span>
                  )}
                  {entry.keys !== null && <kbd className={classes['keys']}>{entry.keys}</kbd>}
                </div>
              ))}
            </fieldset>
          ))}
        </div>
      )}
    </>
  );
}

/** Keeps the option that the keyboard is on in sight. */
function useShownOption(activeId: string | undefined) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (activeId === undefined) return;
    list.current
      ?.querySelector('[role="option"][aria-selected="true"]')
      ?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  return list;
}
