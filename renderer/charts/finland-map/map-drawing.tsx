import { useElementSize } from '@mantine/hooks';
import type { PointerEvent } from 'react';
import { useOrganisation } from '../../i18n/index.ts';
import { AgencyShape } from '../../ui/index.ts';
import classes from './finland-map.module.css';
import { LinkNumbers, LinkShapes } from './link-shapes.tsx';
import type { OfficeLink } from './office-links.ts';
import { finlandOutline, mapSize } from './outline.ts';
import { type LabelBox, placeLabels } from './place-labels.ts';

interface MapDrawingProps {
  readonly links: readonly OfficeLink[];
  /** The agencies that are looked at; none means all. */
  readonly agencies: readonly string[];
  readonly active: string | null;
  readonly label: string;
  readonly onPoint: (key: string | null) => void;
  readonly onOpen: (key: string) => void;
}

/** The width of a letter of the map's type, as a share of its size, on the average. */
const LETTER = 0.56;
const LETTER_SIZE = 12;

/** The map itself. Words, lines and signs keep their size on the screen, however large the map. */
export function MapDrawing({ links, agencies, active, label, onPoint, onOpen }: MapDrawingProps) {
  const { ref, width, height } = useElementSize<HTMLDivElement>();
  const { organisation, nameOf } = useOrganisation();
  const outline = finlandOutline();
  const unit = unitOf(width, height);
  const points = new Map(
    organisation.offices.map((office) => [office.code, outline.pointOf(office)]),
  );
  const ends = new Set(
    links.filter(({ key }) => key === active).flatMap(({ from, to }) => [from, to]),
  );
  const labels = placeLabels(
    organisation.offices.map(({ code }) => ({
      key: code,
      point: points.get(code) ?? [0, 0],
      width: nameOf('office', code).length * LETTER * LETTER_SIZE * unit,
    })),
    { width: mapSize.width, height: mapSize.height },
    unit,
  );
  const point = (event: PointerEvent): void => onPoint(linkUnder(event));
  const press = (event: PointerEvent): void => {
    const key = linkUnder(event);
    if (key !== null) onOpen(key);
  };
  return (
    <div ref={ref} className={classes['frame']}>
      <svg
        className={classes['drawing']}
        viewBox={`0 0 ${mapSize.width} ${mapSize.height}`}
        role="img"
        aria-label={label}
        data-active={active !== null || undefined}
        onPointerMove={point}
        onPointerLeave={() => onPoint(null)}
        onPointerDown={press}
      >
        <Country agencies={agencies} />
        <LinkShapes links={links} points={points} active={active} unit={unit} />
        {organisation.offices.map(({ code, agency }) => (
          <Office
            key={code}
            point={points.get(code) ?? [0, 0]}
            agency={agency}
            name={nameOf('office', code)}
            label={labels.get(code)}
            isEnd={ends.has(code)}
            unit={unit}
          />
        ))}
        <LinkNumbers links={links} points={points} active={active} unit={unit} />
      </svg>
    </div>
  );
}

/** How many units of the map one pixel at the ordinary text size is. */
function unitOf(width: number, height: number): number {
  if (width === 0 || height === 0) return 1;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.max(mapSize.width / width, mapSize.height / height) * (rem / 16);
}

function linkUnder({ target }: PointerEvent): string | null {
  const shape = target instanceof Element ? target.closest<SVGElement>('[data-link]') : null;
  return shape?.dataset['link'] ?? null;
}

function Country({ agencies }: { readonly agencies: readonly string[] }) {
  const outline = finlandOutline();
  return (
    <g>
      {outline.areas.map(({ agency, path }) => (
        <path
          key={agency ?? 'none'}
          className={classes['area']}
          d={path}
          data-shown={
            agency !== null && (agencies.length === 0 || agencies.includes(agency)) ? '' : undefined
          }
        />
      ))}
      <path className={classes['regionBorders']} d={outline.regionBorders} />
      <path className={classes['agencyBorders']} d={outline.agencyBorders} />
    </g>
  );
}

interface OfficeProps {
  readonly point: readonly [number, number];
  readonly agency: string;
  readonly name: string;
  readonly label: LabelBox | undefined;
  readonly isEnd: boolean;
  readonly unit: number;
}

function Office({ point: [x, y], agency, name, label, isEnd, unit }: OfficeProps) {
  const { agencyIndex } = useOrganisation();
  const scale = unit * 1.1;
  return (
    <g data-end={isEnd || undefined} className={classes['office']}>
      <circle className={classes['ground']} cx={x} cy={y} r={7 * unit} />
      <g transform={`translate(${x - 5 * scale} ${y - 5 * scale}) scale(${scale})`}>
        <AgencyShape index={agencyIndex(agency)} />
      </g>
      {label === undefined ? null : (
        <text
          className={classes['officeName']}
          x={label.x}
          y={label.y + label.height / 2}
          fontSize={LETTER_SIZE * unit}
          strokeWidth={3 * unit}
        >
          {name}
        </text>
      )}
    </g>
  );
}
