import { useOrganisation } from '../../i18n/index.ts';
import { agencyColour } from '../../ui/index.ts';
import classes from './finland-map.module.css';
import { arcBetween, type LinkShape, lineWidth, ringAround } from './link-shape.ts';
import type { OfficeLink } from './office-links.ts';

interface LinkShapesProps {
  readonly links: readonly OfficeLink[];
  readonly points: ReadonlyMap<string, readonly [number, number]>;
  readonly active: string | null;
  /** How many units of the map one pixel is. */
  readonly unit: number;
}

/** With more arcs than this, only the active one tells its number on the map. */
const MOST_NUMBERS = 18;

/** The arcs and rings, the thickest below, the active one above all. */
export function LinkShapes({ links, points, active, unit }: LinkShapesProps) {
  const most = links[0]?.pairs.length ?? 0;
  const ordered = [
    ...links.filter(({ key }) => key !== active),
    ...links.filter(({ key }) => key === active),
  ];
  return (
    <g>
      {ordered.map((link) => (
        <LinkDrawing
          key={link.key}
          link={link}
          shape={shapeOf(link, points, unit)}
          width={lineWidth(link.pairs.length, most) * unit}
          isActive={link.key === active}
          unit={unit}
        />
      ))}
    </g>
  );
}

/** How many pairs each arc stands for; with many arcs only the active one says it. */
export function LinkNumbers({ links, points, active, unit }: LinkShapesProps) {
  return (
    <g>
      {links
        .filter(({ key }) => key === active || links.length <= MOST_NUMBERS)
        .map((link) => (
          <LinkNumber
            key={link.key}
            count={link.pairs.length}
            at={shapeOf(link, points, unit).middle}
            isActive={link.key === active}
            unit={unit}
          />
        ))}
    </g>
  );
}

function shapeOf(
  { from, to }: OfficeLink,
  points: LinkShapesProps['points'],
  unit: number,
): LinkShape {
  const start = points.get(from) ?? [0, 0];
  return from === to ? ringAround(start, unit) : arcBetween(start, points.get(to) ?? [0, 0]);
}

interface LinkDrawingProps {
  readonly link: OfficeLink;
  readonly shape: LinkShape;
  readonly width: number;
  readonly isActive: boolean;
  readonly unit: number;
}

/** Each half in the colour of the agency at its end; a broad unseen line is easier to point at. */
function LinkDrawing({ link, shape, width, isActive, unit }: LinkDrawingProps) {
  const { organisation, agencyIndex } = useOrganisation();
  const colourOf = (office: string): string => {
    const agency = organisation.offices.find(({ code }) => code === office)?.agency ?? '';
    return agencyColour(agencyIndex(agency));
  };
  return (
    <g data-link={link.key} data-active={isActive || undefined} className={classes['arc']}>
      <path d={shape.fromHalf} stroke={colourOf(link.from)} strokeWidth={width} />
      <path d={shape.toHalf} stroke={colourOf(link.to)} strokeWidth={width} />
      <path
        className={classes['grip']}
        d={shape.fromHalf + shape.toHalf}
        strokeWidth={Math.max(width, 14 * unit)}
      />
    </g>
  );
}

interface LinkNumberProps {
  readonly count: number;
  readonly at: readonly [number, number];
  readonly isActive: boolean;
  readonly unit: number;
}

function LinkNumber({ count, at: [x, y], isActive, unit }: LinkNumberProps) {
  const text = String(count);
  const width = (text.length * 7 + 7) * unit;
  const height = 15 * unit;
  return (
    <g className={classes['number']} data-active={isActive || undefined}>
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx={height / 2} />
      <text x={x} y={y} fontSize={11 * unit}>
        {text}
      </text>
    </g>
  );
}
