import { Select } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Cohort, PersonReference, Roster } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { fullNameOf } from '../../../ui/index.ts';
import { Proposals } from './proposals.tsx';
import classes from './repair.module.css';

interface RepairProps {
  readonly cohort: Cohort;
  readonly roster: Roster;
  /** Who is looked at in the room, if anybody: proposed as the one who leaves. */
  readonly lookedAt: number | null;
}

/** Somebody of the accepted roster drops out: who it is, and how the roster is repaired. */
export function Repair({ cohort, roster, lookedAt }: RepairProps) {
  const words = useWords();
  const people = useMemo(() => stillThere(cohort, roster), [cohort, roster]);
  const [chosen, setChosen] = useState(lookedAt);
  const [applied, setApplied] = useState<string | null>(null);
  const leaving = people.find(({ id }) => id === chosen) ?? null;
  const options = people
    .map((person) => ({ value: String(person.id), label: fullNameOf(person, words) }))
    .sort((one, other) => words.compare(one.label, other.label));
  return (
    <div className={classes['repair']}>
      <Select
        className={classes['who'] ?? ''}
        label={words.say('insight:repair-who')}
        data={options}
        value={leaving === null ? null : String(leaving.id)}
        onChange={(value) => setChosen(value === null ? null : Number(value))}
        searchable
        openOnFocus={false}
        comboboxProps={{ keepMounted: false }}
        nothingFoundMessage={words.say('matching:pick-nothing')}
      />
      {leaving !== null && (
        <Proposals
          key={`${roster.id} ${leaving.id}`}
          cohort={cohort}
          roster={roster}
          leaving={leaving}
          onApplied={setApplied}
        />
      )}
      {leaving === null && applied !== null && <Applied says={applied} />}
    </div>
  );
}

/** What was done. Takes the focus when the button that did it has gone. */
function Applied({ says }: { readonly says: string }) {
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) sentence.current?.focus();
  }, []);
  return (
    <p ref={sentence} tabIndex={-1}>
      {says}
    </p>
  );
}

/** The people of the roster who still take part. */
function stillThere({ people }: Cohort, { pairs }: Roster): readonly PersonReference[] {
  const taking = new Set(people.map(({ person }) => person.id));
  const paired = new Map(pairs.flatMap(membersOf).map((person) => [person.id, person]));
  return [...paired.values()].filter(({ id }) => taking.has(id));
}

function membersOf({ a, b, third }: Roster['pairs'][number]): readonly PersonReference[] {
  return third === null ? [a, b] : [a, b, third.person];
}
