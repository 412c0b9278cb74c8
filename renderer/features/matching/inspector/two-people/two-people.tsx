import type { Method, Person } from '../../../../../electron/contract/index.ts';
import { useOrganisation, useWords } from '../../../../i18n/index.ts';
import { AgencyMark } from '../../../../ui/index.ts';
import { saySupport } from '../../answers/say-support.ts';
import classes from '../inspector.module.css';
import { Answer, Codes, Item, Row } from './answers.tsx';
import { MentoringRows } from './mentoring-rows.tsx';
import { ShadowingRows } from './shadowing-rows.tsx';
import { TaskTable } from './task-table.tsx';
import { WorkpairRows } from './workpair-rows.tsx';

interface TwoPeopleProps {
  readonly method: Method;
  readonly a: Person;
  readonly b: Person;
}

/** The two side by side, field by field; what meets something of the other stands out. */
export function TwoPeople({ method, a, b }: TwoPeopleProps) {
  const words = useWords();
  const two = [a, b] as const;
  return (
    <>
      {method === 'shadowing' && a.handlesConfidential === true && (
        <p className={classes['confidential']}>{words.say('matching:confidential')}</p>
      )}
      {method === 'workpair' && <TaskTable a={a} b={b} />}
      <table className={classes['people']}>
        <tbody>
          <Row
            title={words.say('matching:filter-agency')}
            two={two}
            show={(one) => <Place person={one} />}
          />
          <Row
            title={words.say('matching:field-sector')}
            two={two}
            show={(one) => <Sector person={one} />}
          />
          {method !== 'workpair' && (
            <Row
              title={words.say('matching:field-goals')}
              two={two}
              show={(one, other) => (
                <Codes kind="goal" codes={one.goals} met={other.goals} isRanked />
              )}
            />
          )}
          {method === 'mentoring' && <MentoringRows two={two} />}
          {method === 'shadowing' && <ShadowingRows two={two} />}
          {method === 'workpair' && <WorkpairRows two={two} />}
          <Row
            title={words.say('matching:field-languages')}
            two={two}
            show={(one, other) => <Languages person={one} other={other} />}
          />
          <Row
            title={words.say('matching:field-meeting')}
            two={two}
            show={({ meetingMode }) => (
              <Answer>{meetingMode && words.say(modeKeys[meetingMode])}</Answer>
            )}
          />
          <Row
            title={words.say('matching:field-support')}
            two={two}
            show={(one) => <Answer>{saySupport(one, words)}</Answer>}
          />
        </tbody>
      </table>
    </>
  );
}

const modeKeys = {
  'in-person': 'common:in-person',
  remote: 'common:remote',
  both: 'common:meeting-both',
} as const;

function Place({ person: { agency, office, title } }: { readonly person: Person }) {
  const { nameOf } = useOrganisation();
  const words = useWords();
  return (
    <>
      {agency === null ? words.say('common:not-answered') : <AgencyMark code={agency} />}
      {office !== null && <div>{nameOf('office', office)}</div>}
      {title !== null && <div className={classes['quiet']}>{title}</div>}
    </>
  );
}

function Sector({ person: { sector } }: { readonly person: Person }) {
  const { nameOf } = useOrganisation();
  return <Answer>{sector && nameOf('sector', sector)}</Answer>;
}

function Languages({ person, other }: { readonly person: Person; readonly other: Person }) {
  const words = useWords();
  return (
    <Answer>
      {person.languages.length > 0 && (
        <ul>
          {person.languages.map((language) => (
            <Item key={language} isMet={other.languages.includes(language)}>
              {words.say(`common:${language}`)}
            </Item>
          ))}
        </ul>
      )}
    </Answer>
  );
}
