import { useQuery } from '@tanstack/react-query';
import type { PairOfPerson } from '../../../../../electron/contract/index.ts';
import { useDesk } from '../../../../app/index.ts';
import { useOrganisation, useWords } from '../../../../i18n/index.ts';
import { fullNameOf } from '../../../../ui/index.ts';
import { FieldGroup } from '../field.tsx';
import classes from './person-history.module.css';

/** The cohorts and pairs that somebody is or was in. */
export function PersonHistoryPart({ personId }: { readonly personId: number }) {
  const desk = useDesk();
  const words = useWords();
  const { data: cohorts } = useQuery(desk.people.history.queryOptions({ input: { id: personId } }));
  if (cohorts === undefined) return null;
  return (
    <FieldGroup title={words.say('people:group-history')}>
      {cohorts.length === 0 ? (
        <p className={classes['none']}>{words.say('people:history-none')}</p>
      ) : null}
      {cohorts.map(({ cohortId, name, method, status, role, pairs }) => (
        <div key={cohortId} className={classes['cohort']}>
          <p>
            <span className={classes['name']}>{name}</span>{' '}
            <span className={classes['about']}>
              {[
                words.say(`common:${method}`),
                words.say(`common:status-${status}`),
                role === null ? words.say('people:history-left') : words.say(`common:${role}`),
              ].join(', ')}
            </span>
          </p>
          {pairs.length === 0 ? (
            <p className={classes['about']}>{words.say('people:history-no-pair')}</p>
          ) : (
            <ul>
              {pairs.map((pair) => (
                <li key={`${pair.startedOn} ${pair.partners.map(({ id }) => id).join(' ')}`}>
                  <PairLine pair={pair} />
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </FieldGroup>
  );
}

/** With whom and from when to when, and quietly where the person then was. */
function PairLine({ pair }: { readonly pair: PairOfPerson }) {
  const { partners, earlierThirds, slot, startedOn, ended, agency, unit } = pair;
  const words = useWords();
  const { shortNameOf } = useOrganisation();
  const when =
    ended === null
      ? words.say('people:history-since', { day: words.day(startedOn) })
      : words.say('people:history-between', {
          from: words.day(startedOn),
          to: words.day(ended.on),
          ending: words.say(`people:ending-${ended.kind}`),
        });
  const place = [
    ...(agency === null ? [] : [shortNameOf(agency)]),
    ...(unit === null || unit === '' ? [] : [unit]),
  ].join(', ');
  const about = [
    ...(place === '' ? [] : [words.say('people:history-place', { place })]),
    ...earlierThirds.map(({ person, until }) =>
      words.say('people:history-third', {
        name: fullNameOf(person, words),
        day: words.day(until),
      }),
    ),
  ];
  return (
    <>
      {words.list(partners.map((partner) => fullNameOf(partner, words)))}{' '}
      <span className={classes['about']}>
        {slot === null ? when : `${words.week(slot)}, ${when}`}
      </span>
      {about.length > 0 && <p className={classes['about']}>{about.join('; ')}</p>}
    </>
  );
}
