import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import {
  type Cohort,
  isAgreed,
  type Person,
  type Roster,
} from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import type { Leave } from '../asking/leave-question.tsx';
import { choicesOf, type ParticipantRow, pairsEndedBy, participantRows } from './choice.ts';

/** Everybody who could take part, and how to say who does. */
export interface ParticipantsDesk {
  readonly rows: readonly ParticipantRow[];
  /** True until it has been said who takes part: the rows are a proposal. */
  readonly isProposal: boolean;
  readonly change: (change: (row: ParticipantRow) => ParticipantRow) => void;
  /** A change that waits for an answer, since pairs of a confirmed programme would end by it. */
  readonly asked: AskedChange | null;
  /** Stores the proposal, if that is what the rows are. */
  readonly storeProposal: () => Promise<void>;
}

/** What would end, and the two answers. */
export interface AskedChange {
  readonly leave: Leave;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

const nobody: readonly Person[] = [];

/**
 * The people of the desk as participants of a cohort; each change is stored as one step, and one that
 * would end pairs of a confirmed programme only once it has been agreed to.
 */
export function useParticipants(cohort: Cohort): ParticipantsDesk {
  const desk = useDesk();
  const { data: people = nobody } = useQuery(desk.people.list.queryOptions());
  const { mutateAsync, isPending, variables } = useMutation(
    desk.cohorts.setParticipants.mutationOptions(),
  );
  const stored = useMemo(() => participantRows(people, cohort), [people, cohort]);
  const rows = useMemo(() => {
    if (!isPending || variables === undefined) return stored;
    const choices = new Map(variables.participants.map((choice) => [choice.personId, choice]));
    return stored.map((row) => {
      const choice = choices.get(row.person.id);
      return { ...row, ...choice, isIn: choice !== undefined };
    });
  }, [stored, isPending, variables]);

  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const { data: roster } = useQuery(
    desk.rosters.get.queryOptions({ input: { cohortId: cohort.id }, enabled: isAgreed(cohort) }),
  );

  const store = (next: readonly ParticipantRow[]) =>
    mutateAsync({ cohortId: cohort.id, participants: choicesOf(next, cohort.method) });
  // A refusal is worded in a dialog by the desk itself; the rows then show what is stored.
  const storeAtOnce = (next: readonly ParticipantRow[]) => void store(next).catch(() => undefined);
  const isProposal = !cohort.hasChosenParticipants && !isPending;
  return {
    rows,
    isProposal,
    change: (change) => {
      const next = rows.map(change);
      const leave = leaveOf(cohort, roster, next);
      if (leave === undefined) return;
      if (leave === null) storeAtOnce(next);
      else setWaiting({ next, leave });
    },
    asked: waiting && {
      leave: waiting.leave,
      confirm: () => {
        setWaiting(null);
        storeAtOnce(waiting.next);
      },
      cancel: () => setWaiting(null),
    },
    storeProposal: async () => {
      if (isProposal && rows.some(({ isIn }) => isIn)) await store(rows);
    },
  };
}

interface Waiting {
  readonly next: readonly ParticipantRow[];
  readonly leave: Leave;
}

/**
 * The pairs of a confirmed programme that end if these take part and no others; null for none, and
 * undefined as long as its roster is not known, when nothing may be changed unasked.
 */
function leaveOf(
  cohort: Cohort,
  roster: Roster | null | undefined,
  next: readonly ParticipantRow[],
): Leave | null | undefined {
  if (!isAgreed(cohort)) return null;
  if (roster === undefined) return undefined;
  const pairs = pairsEndedBy(roster?.pairs ?? [], next);
  if (pairs.length === 0) return null;
  const paired = new Set(pairs.flatMap(({ a, b }) => [a.id, b.id]));
  const leaving = next.flatMap(({ isIn, person }) =>
    !isIn && paired.has(person.id) ? [person.id] : [],
  );
  return { pairs, leaving };
}
