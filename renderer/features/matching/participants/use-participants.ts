import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Cohort, Person } from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import { choicesOf, type ParticipantRow, participantRows } from './choice.ts';

/** Everybody who could take part, and how to say who does. */
export interface ParticipantsDesk {
  readonly rows: readonly ParticipantRow[];
  /** True while nothing is stored and the rows are a proposal. */
  readonly isProposal: boolean;
  readonly change: (change: (row: ParticipantRow) => ParticipantRow) => void;
  /** Stores the proposal, if that is what the rows are. */
  readonly storeProposal: () => Promise<void>;
}

const nobody: readonly Person[] = [];

/** The people of the desk as participants of a cohort; each change is stored as one step. */
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

  const store = (next: readonly ParticipantRow[]) =>
    mutateAsync({ cohortId: cohort.id, participants: choicesOf(next, cohort.method) });
  const isProposal = cohort.people.length === 0 && !isPending;
  return {
    rows,
    isProposal,
    // A refusal is worded in a dialog by the desk itself; the rows then show what is stored.
    change: (change) => void store(rows.map(change)).catch(() => undefined),
    storeProposal: async () => {
      if (isProposal && rows.some(({ isIn }) => isIn)) await store(rows);
    },
  };
}
