import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useMemo } from 'react';
import {
  type Cohort,
  membersOf,
  type Programme,
  participationOf,
} from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { fullNameOf, Panel } from '../../../ui/index.ts';
import { Proposals } from './proposals.tsx';
import classes from './repair.module.css';

/** Who leaves and who joins, by their ids. */
export interface Wanted {
  readonly leaving: readonly number[];
  readonly joining: readonly number[];
  /** Whether the proposals are asked for at once, without a further press. */
  readonly isAsked: boolean;
}

interface RepairPanelProps {
  readonly cohort: Cohort;
  readonly programme: Programme;
  readonly wanted: Wanted;
  readonly onWanted: (wanted: Wanted) => void;
  readonly onClose: () => void;
}

/** Somebody drops out or comes late: who, and the ways to go on with the least disturbance. */
export function RepairPanel({ cohort, programme, wanted, onWanted, onClose }: RepairPanelProps) {
  const words = useWords();
  const { leaving, joining } = wanted;
  const leavers = useLeavers(cohort, programme);
  const joiners = useJoiners(cohort, programme);
  const choose = (change: Partial<Wanted>): void =>
    onWanted({ ...wanted, isAsked: false, ...change });
  const chooser = {
    className: classes['who'] ?? '',
    searchable: true,
    hidePickedOptions: true,
    nothingFoundMessage: words.say('programme:nobody-found'),
    comboboxProps: { keepMounted: false },
    limit: 200,
    onKeyDown: keepEscape,
  };
  return (
    <Panel
      name="repair"
      title={words.say('programme:repair')}
      side="right"
      defaultWidth={440}
      onClose={onClose}
    >
      <div className={classes['repair']}>
        <p className={classes['quiet']}>{words.say('programme:repair-says')}</p>
        <MultiSelect
          {...chooser}
          label={words.say('programme:leaving')}
          data={leavers}
          value={leaving.map(String)}
          onChange={(ids) => choose({ leaving: ids.map(Number) })}
        />
        <MultiSelect
          {...chooser}
          label={words.say('programme:joining')}
          description={words.say('programme:joining-hint')}
          data={joiners}
          value={joining.map(String)}
          onChange={(ids) => choose({ joining: ids.map(Number) })}
        />
        <Proposals
          key={JSON.stringify(wanted)}
          change={{ cohortId: cohort.id, leaving, joining }}
          atOnce={wanted.isAsked}
          onApplied={onClose}
        />
      </div>
    </Panel>
  );
}

/** Escape in an open list closes the list alone, and not the panel around it. */
function keepEscape(event: KeyboardEvent<HTMLInputElement>): void {
  const isOpen = event.currentTarget.getAttribute('aria-expanded') === 'true';
  if (event.key === 'Escape' && isOpen) event.stopPropagation();
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Everybody with a pair that goes on who still takes part. */
function useLeavers({ people }: Cohort, { pairs }: Programme): readonly Choice[] {
  const words = useWords();
  return useMemo(() => {
    const taking = new Set(people.map(({ person }) => person.id));
    const paired = new Map(
      pairs
        .filter(({ ended }) => ended === null)
        .flatMap(membersOf)
        .map((person) => [person.id, person]),
    );
    return [...paired.values()]
      .filter(({ id }) => taking.has(id))
      .map((person) => ({ value: String(person.id), label: fullNameOf(person, words) }))
      .sort((one, other) => words.compare(one.label, other.label));
  }, [people, pairs, words]);
}

/** Those who wait, in their order, and then everybody else who has said how to take part. */
function useJoiners({ people, method }: Cohort, { waiting }: Programme): readonly Choice[] {
  const desk = useDesk();
  const words = useWords();
  const { data: everybody } = useQuery(desk.people.list.queryOptions());
  return useMemo(() => {
    const taking = new Set(people.map(({ person }) => person.id));
    const inLine = waiting.map(({ person }) => ({
      value: String(person.id),
      label: words.say('programme:waits-in-line', { name: fullNameOf(person, words) }),
    }));
    const others = (everybody ?? [])
      .filter((person) => !taking.has(person.id) && participationOf(person, method) !== null)
      .map((person) => ({ value: String(person.id), label: fullNameOf(person, words) }))
      .sort((one, other) => words.compare(one.label, other.label));
    return [...inLine, ...others];
  }, [people, method, waiting, everybody, words]);
}
