import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { useDesk } from '../../app/index.ts';
import { useWords } from '../../i18n/index.ts';
import classes from './settings.module.css';

/** Which program this is, what it runs on, under what licence, and whose data it bears. */
export function About() {
  const desk = useDesk();
  const words = useWords();
  const { data: about } = useQuery(desk.desk.about.queryOptions());
  if (about === undefined) return null;
  const runtime = [
    ...(about.electron === null ? [] : [`Electron ${about.electron}`]),
    `SQLite ${about.sqlite}`,
  ].join(', ');
  const facts = [
    [words.say('settings:about-version'), `${words.say('common:app-name')} ${about.version}`],
    [
      words.say('settings:about-runtime'),
      about.isTrialRuntime ? `${runtime}. ${words.say('settings:about-trial')}` : runtime,
    ],
    [words.say('settings:about-privacy'), words.say('settings:about-privacy-what')],
    [words.say('settings:about-licence'), words.say('settings:about-licence-what')],
    [words.say('settings:about-data'), words.say('settings:about-data-what')],
  ] as const;
  return (
    <dl className={classes['facts']}>
      {facts.map(([name, what]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{what}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
