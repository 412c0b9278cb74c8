import { useMemo, useState } from 'react';
import { useOrganisation, useWords } from '../../i18n/index.ts';
import { ChartFigure } from '../chart-figure.tsx';
import classes from './finland-map.module.css';
import { LinkLegend } from './link-legend.tsx';
import { LinkList } from './link-list.tsx';
import { LinkTable } from './link-table.tsx';
import { MapDrawing } from './map-drawing.tsx';
import { linkOffices, type MappedPair } from './office-links.ts';
import { sayLinks } from './say-links.ts';
import { mapSource } from './topology.ts';

interface FinlandMapProps {
  /** The pairs to draw, of one method or of many; `a` is the mentor, the host or the first. */
  readonly pairs: readonly MappedPair[];
  /** Codes of agencies: only pairs that touch one of them are drawn. None draws all. */
  readonly agencies?: readonly string[];
  /** The level of its heading: 2 where the map is what its room shows, 3 within a section. */
  readonly level?: 2 | 3;
  /** Chooses a pair by the ids of its people, so that the rest of the desk follows. */
  readonly onSelectPair?: (pair: { readonly a: number; readonly b: number }) => void;
}

const everyAgency: readonly string[] = [];

/**
 * Which places meet, and how far apart they are: Finland with its agencies and offices, an arc for
 * all pairs between two offices, a ring for those within one, as thick as they are many. Beside it
 * the same as a list, walked with the arrow keys, that opens into the pairs; T gives the table.
 */
export function FinlandMap({
  pairs,
  agencies = everyAgency,
  level = 2,
  onSelectPair,
}: FinlandMapProps) {
  const words = useWords();
  const { organisation, nameOf } = useOrganisation();
  const [pointed, point] = useState<string | null>(null);
  const [opened, open] = useState<string | null>(null);
  const found = useMemo(
    () => linkOffices(pairs, organisation, agencies),
    [pairs, organisation, agencies],
  );
  const answer = sayLinks(found, words, (office) => nameOf('office', office));
  const active = pointed ?? opened;
  return (
    <ChartFigure
      question={words.say('charts:map-question')}
      answer={answer}
      level={level}
      chart={
        <div className={classes['map']}>
          <MapDrawing
            links={found.links}
            agencies={agencies}
            active={found.links.some(({ key }) => key === active) ? active : null}
            label={answer}
            onPoint={point}
            onOpen={open}
          />
          <LinkList
            links={found.links}
            opened={opened}
            active={active}
            onPoint={point}
            onOpen={open}
            onSelectPair={onSelectPair}
          />
          <div className={classes['foot']}>
            <LinkLegend links={found.links} />
            <p>{words.say('charts:map-source', { source: mapSource })}</p>
          </div>
        </div>
      }
      table={<LinkTable links={found.links} />}
    />
  );
}
