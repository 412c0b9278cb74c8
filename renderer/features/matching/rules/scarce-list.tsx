import { useMemo } from 'react';
import type { Cohort } from '../../../../electron/contract/index.ts';
import { useOrganisation, useWords } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/index.ts';
import classes from './rules.module.css';
import { scarceCompetences } from './scarce.ts';

const SHOWN = 4;

/** What is sought more than it is offered, before a run shows it as people left with less. */
export function ScarceList({ people }: Pick<Cohort, 'people'>) {
  const words = useWords();
  const { nameOf } = useOrganisation();
  const scarce = useMemo(() => scarceCompetences(people).slice(0, SHOWN), [people]);
  if (scarce.length === 0) return null;
  return (
    <section className={classes['section']}>
      <h3 className={classes['heading']}>
        <Icon name="warning" /> {words.say('matching:scarce-title')}
      </h3>
      <ul className={classes['scarce']}>
        {scarce.map(({ competence, seekers, places }) => (
          <li key={competence}>
            {words.say('matching:scarce', {
              competence: nameOf('competence', competence),
              seekers,
              places,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
