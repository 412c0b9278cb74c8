import type { ReactNode } from 'react';
import type { Person } from '../../../../../electron/contract/index.ts';
import { useOrganisation, useWords } from '../../../../i18n/index.ts';
import classes from '../inspector.module.css';

interface RowProps {
  readonly title: string;
  readonly two: readonly [Person, Person];
  readonly show: (one: Person, other: Person) => ReactNode;
}

/** One field of the two, under its name. */
export function Row({ title, two: [a, b], show }: RowProps) {
  return (
    <>
      <tr>
        <th colSpan={2} scope="colgroup">
          {title}
        </th>
      </tr>
      <tr>
        <td>{show(a, b)}</td>
        <td>{show(b, a)}</td>
      </tr>
    </>
  );
}

/** An answer, or that there is none: never an empty cell. */
export function Answer({ children }: { readonly children: ReactNode }) {
  const words = useWords();
  return children === null || children === false || children === '' ? (
    <span className={classes['noAnswer']}>{words.say('common:not-answered')}</span>
  ) : (
    children
  );
}

interface CodesProps {
  readonly kind: 'goal' | 'competence';
  readonly codes: readonly string[];
  readonly met: readonly string[];
  readonly isRanked?: boolean;
}

/** Goals or competences; what meets something of the other stands out. */
export function Codes({ kind, codes, met, isRanked = false }: CodesProps) {
  const { nameOf } = useOrganisation();
  const items = codes.map((code) => (
    <Item key={code} isMet={met.includes(code)}>
      {nameOf(kind, code)}
    </Item>
  ));
  return (
    <Answer>
      {items.length > 0 &&
        (isRanked ? <ol className={classes['ranked']}>{items}</ol> : <ul>{items}</ul>)}
    </Answer>
  );
}

/** One of several answers. */
export function Item({
  isMet,
  children,
}: {
  readonly isMet: boolean;
  readonly children: ReactNode;
}) {
  const words = useWords();
  return (
    <li data-met={isMet || undefined}>
      {children}
      {isMet && <span className="visually-hidden">{words.say('matching:in-common')}</span>}
    </li>
  );
}
