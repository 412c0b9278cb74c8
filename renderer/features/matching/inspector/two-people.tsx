import type { ReactNode } from 'react';
import type { Participant, Person } from '../../../../electron/contract/index.ts';
import { useOrganisation, useWords } from '../../../i18n/index.ts';
import { AgencyMark } from '../../../ui/index.ts';
import classes from './inspector.module.css';

interface TwoPeopleProps {
  readonly mentor: Participant;
  readonly mentee: Participant;
}

/** The two side by side, field by field; what meets something of the other stands out. */
export function TwoPeople({ mentor, mentee }: TwoPeopleProps) {
  const words = useWords();
  const two = [mentor.person, mentee.person] as const;
  return (
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
        <Row
          title={words.say('matching:field-goals')}
          two={two}
          show={(one, other) => <Codes kind="goal" codes={one.goals} met={other.goals} isRanked />}
        />
        <tr>
          <th colSpan={2} scope="colgroup">
            {words.say('matching:field-competence')}
          </th>
        </tr>
        <tr>
          <td>
            <Codes kind="competence" codes={mentor.person.offers} met={mentee.person.seeks} />
          </td>
          <td>
            <Codes kind="competence" codes={mentee.person.seeks} met={mentor.person.offers} />
          </td>
        </tr>
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
          title={words.say('matching:field-experience')}
          two={two}
          show={({ experienceYears: years }) => (
            <Answer>{years !== null && words.say('matching:years', { count: years })}</Answer>
          )}
        />
      </tbody>
    </table>
  );
}

const modeKeys = {
  'in-person': 'common:in-person',
  remote: 'common:remote',
  both: 'common:meeting-both',
} as const;

interface RowProps {
  readonly title: string;
  readonly two: readonly [Person, Person];
  readonly show: (one: Person, other: Person) => ReactNode;
}

function Row({ title, two: [mentor, mentee], show }: RowProps) {
  return (
    <>
      <tr>
        <th colSpan={2} scope="colgroup">
          {title}
        </th>
      </tr>
      <tr>
        <td>{show(mentor, mentee)}</td>
        <td>{show(mentee, mentor)}</td>
      </tr>
    </>
  );
}

/** An answer, or that there is none: never an empty cell. */
function Answer({ children }: { readonly children: ReactNode }) {
  const words = useWords();
  return children === null || children === false || children === '' ? (
    <span className={classes['noAnswer']}>{words.say('common:not-answered')}</span>
  ) : (
    children
  );
}

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

interface CodesProps {
  readonly kind: 'goal' | 'competence';
  readonly codes: readonly string[];
  readonly met: readonly string[];
  readonly isRanked?: boolean;
}

function Codes({ kind, codes, met, isRanked = false }: CodesProps) {
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

function Item({ isMet, children }: { readonly isMet: boolean; readonly children: ReactNode }) {
  const words = useWords();
  return (
    <li data-met={isMet || undefined}>
      {children}
      {isMet && <span className="visually-hidden">{words.say('matching:in-common')}</span>}
    </li>
  );
}
