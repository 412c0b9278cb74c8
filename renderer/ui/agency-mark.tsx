import type { ReactNode } from 'react';
import { useOrganisation } from '../i18n/index.ts';
import classes from './agency-mark.module.css';

/*
 * Six shapes for six colours (Okabe and Ito's, darkened or lightened for contrast), so that an
 * agency is known in black and white too. Reference data may hold more agencies than shapes; then
 * they come round again, and the name tells.
 */
const shapes: readonly ReactNode[] = [
  <path key="square" d="M1 1h8v8H1z" />,
  <circle key="disc" cx="5" cy="5" r="4.25" />,
  <path key="triangle" d="M5 .9 9.4 9H.6z" />,
  <path key="diamond" d="M5 .2 9.8 5 5 9.8.2 5z" />,
  <path
    key="ring"
    d="M5 .6a4.4 4.4 0 1 1 0 8.8A4.4 4.4 0 0 1 5 .6m0 2.3a2.1 2.1 0 1 0 0 4.2 2.1 2.1 0 0 0 0-4.2"
  />,
  <path key="cross" d="M3.4.6h3.2v2.8h2.8v3.2H6.6v2.8H3.4V6.6H.6V3.4h2.8z" />,
];

/** The colour of an agency for charts and maps, by its place in the organisation's data. */
export function agencyColour(index: number): string {
  return index < 0 ? 'var(--ink-soft)' : `var(--agency-${index % shapes.length})`;
}

/** An agency's sign and short name. The sign is never alone: the name is always there. */
export function AgencyMark({ code }: { readonly code: string }) {
  const { agencyIndex, nameOf, shortNameOf } = useOrganisation();
  return (
    <span className={classes['mark']} title={nameOf('agency', code)}>
      <AgencySign code={code} index={agencyIndex(code)} />
      <span className={classes['name']}>{shortNameOf(code)}</span>
    </span>
  );
}

/** The shape and colour of an agency as a part of a drawing, in a square of ten by ten. */
export function AgencyShape({ index }: { readonly index: number }) {
  return (
    <g fill={agencyColour(index)}>
      {index < 0 ? <path d="M1 4h8v2H1z" /> : shapes[index % shapes.length]}
    </g>
  );
}

/** The bare sign, for places where the agency's name stands beside it. */
export function AgencySign({ code, index }: { readonly code: string; readonly index: number }) {
  return (
    <svg
      viewBox="0 0 10 10"
      className={classes['sign']}
      data-agency={code}
      aria-hidden="true"
      focusable="false"
    >
      <AgencyShape index={index} />
    </svg>
  );
}
