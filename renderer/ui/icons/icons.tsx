import type { ReactNode } from 'react';

/** The few signs the desk needs, drawn on one 16 px grid with one pen. They never stand alone. */
const drawings = {
  people: (
    <>
      <circle cx="6" cy="5.25" r="2.5" />
      <path d="M1.75 13c.4-2.6 2-4 4.25-4s3.85 1.4 4.25 4" />
      <path d="M10.5 3a2.4 2.4 0 0 1 0 4.5M11.75 9.4c1.4.5 2.25 1.7 2.5 3.6" />
    </>
  ),
  matching: (
    <>
      <circle cx="3.75" cy="4" r="2" />
      <circle cx="12.25" cy="4" r="2" />
      <circle cx="3.75" cy="12" r="2" />
      <circle cx="12.25" cy="12" r="2" />
      <path d="M5.75 4h4.5M5.75 12h4.5" />
    </>
  ),
  cohort: <path d="M2.25 2.75h11.5v10.5H2.25zM2.25 6.25h11.5M2.25 9.75h11.5M6 6.25v7" />,
  overview: <path d="M2.25 13.25h11.5M3.75 13V8.5M7 13V3.5M10.25 13V6.25M13 13v-2.5" />,
  programme: (
    <>
      <path d="M2.25 3.75h11.5v9.5H2.25zM2.25 6.75h11.5M5.25 2v3.25M10.75 2v3.25" />
      <path d="m5.5 10 1.75 1.5L10.5 9" />
    </>
  ),
  settings: (
    <>
      <path d="M2 4.5h5M11 4.5h3M2 11.5h3M9 11.5h5" />
      <circle cx="9" cy="4.5" r="1.9" />
      <circle cx="7" cy="11.5" r="1.9" />
    </>
  ),
  undo: <path d="M5.5 3 2.5 6l3 3M2.75 6H10a3.5 3.5 0 0 1 0 7H7" />,
  redo: <path d="m10.5 3 3 3-3 3M13.25 6H6a3.5 3.5 0 0 0 0 7h3" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.25" />
      <path d="m10.25 10.25 3.5 3.5" />
    </>
  ),
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  down: <path d="m4 6.25 4 4 4-4" />,
  right: <path d="m6.25 4 4 4-4 4" />,
  up: <path d="m4 9.75 4-4 4 4" />,
  check: <path d="m3 8.5 3.25 3.25L13 4.75" />,
  warning: (
    <>
      <path d="M8 2.25 14.25 13.5H1.75zM8 6.5v3" />
      <path d="M8 11.4v.2" />
    </>
  ),
  lock: <path d="M3.75 7.25h8.5v6h-8.5zM5.5 7.25V5a2.5 2.5 0 0 1 5 0v2.25" />,
  fold: <path d="M2.25 2.75h11.5v10.5H2.25zM10 2.75v10.5" />,
  plus: <path d="M8 3v10M3 8h10" />,
} as const satisfies Readonly<Record<string, ReactNode>>;

export type IconName = keyof typeof drawings;

/** A sign of the desk, in the colour of the text beside it. Screen readers pass it over. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  const side = `${size / 16}rem`;
  return (
    <svg
      viewBox="0 0 16 16"
      width={side}
      height={side}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[name]}
    </svg>
  );
}
