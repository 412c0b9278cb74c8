import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Cohort } from '../../../../electron/contract/index.ts';
import { GapLine, useCarryOut, useDesk } from '../../../app/index.ts';
import { useOrganisation, useWords } from '../../../i18n/index.ts';
import {
  type ChosenFilters,
  DataTable,
  EmptyRoom,
  FilterChips,
  fullNameOf,
  Icon,
} from '../../../ui/index.ts';
import { LeaveQuestion } from '../asking/leave-question.tsx';
import { WarningList } from '../warnings/warning-list.tsx';
import { countSides, type ParticipantRow } from './choice.ts';
import type { EditParticipant } from './participant-choices.tsx';
import { participantColumns } from './participant-columns.tsx';
import { participantFilters, passes } from './participant-filters.ts';
import classes from './participants.module.css';
import type { ParticipantsDesk } from './use-participants.ts';

interface ParticipantsViewProps {
  readonly cohort: Cohort;
  readonly participants: ParticipantsDesk;
}

/** Who takes part, as what, and with how many places; and what stands out among them. */
export function ParticipantsView({ cohort, participants }: ParticipantsViewProps) {
  const words = useWords();
  const names = useOrganisation();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<ChosenFilters>({});
  const { rows, isProposal, change, asked } = participants;
  const { method } = cohort;
  const filters = useMemo(
    () => participantFilters(rows, method, words, names),
    [rows, method, words, names],
  );
  const shown = useMemo(
    () => rows.filter((row) => passes(row, method, chosen, search, words.locale)),
    [rows, method, chosen, search, words],
  );
  // The columns stay the same from one change to the next, so that a long table is not sorted anew.
  const latestChange = useRef(change);
  useEffect(() => {
    latestChange.current = change;
  }, [change]);
  const elsewhere = usePairsElsewhere(cohort.id);
  const columns = useMemo(() => {
    const edit: EditParticipant = (row, changes) =>
      latestChange.current((other) =>
        other.person.id === row.person.id ? { ...other, ...changes } : other,
      );
    return participantColumns(method, words, names, edit, elsewhere);
  }, [method, words, names, elsewhere]);
  const { chosen: taking, left, right } = countSides(rows, cohort);
  if (rows.length === 0) return <NobodyYet />;
  return (
    <div className={classes['view']}>
      <div className={classes['tools']}>
        <TextInput
          className={classes['search']}
          leftSection={<Icon name="search" />}
          aria-label={words.say('matching:search-people')}
          placeholder={words.say('matching:search-people')}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <FilterChips filters={filters} chosen={chosen} onChange={setChosen} />
      </div>
      <p className={classes['said']}>
        {words.say(`matching:chosen-${method}`, {
          chosen: taking,
          people: rows.length,
          left,
          right,
        })}
      </p>
      {isProposal && <p className={classes['said']}>{words.say(`matching:proposed-${method}`)}</p>}
      <GapLine />
      <WarningList cohort={cohort} />
      {shown.length === 0 ? (
        <p className={classes['said']}>{words.say('matching:nobody-shown')}</p>
      ) : (
        <div className={classes['table']} data-method={method}>
          <DataTable
            label={words.say('matching:view-participants')}
            rows={shown}
            rowKey={keyOf}
            columns={columns}
            firstSorting={[{ id: 'name', desc: false }]}
            choice={{
              chosen: new Set(rows.filter(({ isIn }) => isIn).map(keyOf)),
              labelOf: ({ person }) =>
                words.say('matching:takes-part', { name: fullNameOf(person, words) }),
              onChoose: (keys) => change((row) => ({ ...row, isIn: keys.has(keyOf(row)) })),
            }}
          />
        </div>
      )}
      {asked && (
        <LeaveQuestion leave={asked.leave} onConfirm={asked.confirm} onClose={asked.cancel} />
      )}
    </div>
  );
}

const nowhere: ReadonlyMap<number, number> = new Map();

/** How many pairs people have in other cohorts, by their ids. */
function usePairsElsewhere(cohortId: number): ReadonlyMap<number, number> {
  const desk = useDesk();
  const { data } = useQuery(desk.cohorts.elsewhere.queryOptions({ input: { cohortId } }));
  return useMemo(
    () =>
      data === undefined
        ? nowhere
        : new Map(data.map(({ personId, pairs }) => [personId, pairs] as const)),
    [data],
  );
}

function keyOf({ person }: ParticipantRow): string {
  return String(person.id);
}

function NobodyYet() {
  const words = useWords();
  const carryOut = useCarryOut();
  return (
    <EmptyRoom
      sentence={words.say('matching:no-people')}
      action={words.say('matching:to-people')}
      onAction={() => carryOut({ command: 'show-people' })}
    />
  );
}
