import { type KeyboardEvent, useRef } from 'react';
import { useOrganisation, useWords } from '../../i18n/index.ts';
import { AgencySign, Icon, keyMove, PersonName } from '../../ui/index.ts';
import classes from './finland-map.module.css';
import type { MappedPair, OfficeLink } from './office-links.ts';
import { sayTravel } from './say-links.ts';

interface LinkListProps {
  readonly links: readonly OfficeLink[];
  readonly opened: string | null;
  readonly active: string | null;
  readonly onPoint: (key: string | null) => void;
  readonly onOpen: (key: string | null) => void;
  readonly onSelectPair: ((pair: { readonly a: number; readonly b: number }) => void) | undefined;
}

const PAGE = 10;

/** The arcs of the map as a list. Arrows walk it, and the map follows; Enter opens the pairs. */
export function LinkList(props: LinkListProps) {
  const { links, opened, active, onPoint, onOpen, onSelectPair } = props;
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  const tabStop = links.some(({ key }) => key === opened) ? opened : links[0]?.key;
  const press = (event: KeyboardEvent): void => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[data-link]') ?? [])];
    const here = document.activeElement;
    const at = here instanceof HTMLElement ? buttons.indexOf(here) : -1;
    const next = at === -1 ? null : keyMove(event.key, at, buttons.length, PAGE);
    if (next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
  };
  return (
    <ul
      ref={list}
      className={classes['links']}
      aria-label={words.say('charts:links')}
      onKeyDown={press}
      onPointerLeave={() => onPoint(null)}
    >
      {links.map((link) => (
        <li key={link.key} data-active={link.key === active || undefined}>
          <button
            type="button"
            className={classes['link']}
            data-link={link.key}
            tabIndex={link.key === tabStop ? 0 : -1}
            aria-expanded={link.key === opened}
            onFocus={() => onPoint(link.key)}
            onBlur={() => onPoint(null)}
            onPointerEnter={() => onPoint(link.key)}
            onClick={() => onOpen(link.key === opened ? null : link.key)}
          >
            <Icon name={link.key === opened ? 'down' : 'right'} size={12} />
            <LinkName link={link} />
            <span className={classes['count']}>
              {words.say('common:pairs', { count: link.pairs.length })}
            </span>
            <span className={classes['travel']}>{sayTravel(link.minutes, words)}</span>
          </button>
          {link.key === opened ? (
            <ul className={classes['pairs']}>
              {link.pairs.map((pair) => (
                <li key={`${pair.a.id}-${pair.b.id}`}>
                  <PairNames pair={pair} onSelectPair={onSelectPair} />
                </li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function LinkName({ link }: { readonly link: OfficeLink }) {
  return (
    <span className={classes['name']}>
      <OfficeName office={link.from} />
      {link.from === link.to ? null : (
        <>
          <span className={classes['dash']}>–</span>
          <OfficeName office={link.to} />
        </>
      )}
    </span>
  );
}

/** An office and the sign of its agency, which stay together. */
function OfficeName({ office }: { readonly office: string }) {
  const { organisation, agencyIndex, nameOf } = useOrganisation();
  const agency = organisation.offices.find(({ code }) => code === office)?.agency ?? '';
  return (
    <span className={classes['officeWithSign']}>
      <AgencySign code={agency} index={agencyIndex(agency)} />
      {nameOf('office', office)}
    </span>
  );
}

function PairNames({
  pair,
  onSelectPair,
}: {
  readonly pair: MappedPair;
  readonly onSelectPair: LinkListProps['onSelectPair'];
}) {
  const names = (
    <>
      <PersonName person={pair.a} /> – <PersonName person={pair.b} />
    </>
  );
  return onSelectPair === undefined ? (
    names
  ) : (
    <button
      type="button"
      className={classes['pair']}
      onClick={() => onSelectPair({ a: pair.a.id, b: pair.b.id })}
    >
      {names}
    </button>
  );
}
