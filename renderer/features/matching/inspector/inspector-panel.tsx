import { Box } from '@mantine/core';
import type { KeyboardEvent, RefObject } from 'react';
import type { Cohort, Run } from '../../../../electron/contract/index.ts';
import { useDeskState } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { Panel } from '../../../ui/index.ts';
import type { PickedPair } from '../picked-pair.ts';
import { constraintOfKey, useConstraint } from '../use-constraint.ts';
import classes from './inspector.module.css';
import { Inspector } from './inspector.tsx';
import { useReasonInSight } from './use-reason-in-sight.ts';

interface InspectorPanelProps {
  readonly cohort: Cohort;
  readonly run: Run | null;
  /** What is shown while no two people are chosen: one of them, or nobody. */
  readonly half: PickedPair;
  readonly onHalf: (half: PickedPair) => void;
  readonly holder: RefObject<HTMLDivElement | null>;
}

/** The panel of the pair looked at. L, E and Delete work here as in the list; Escape goes back. */
export function InspectorPanel({ cohort, run, half, onHalf, holder }: InspectorPanelProps) {
  const words = useWords();
  const constrain = useConstraint(cohort);
  const { selectedPair, selectPair } = useDeskState();
  const picked = selectedPair ?? half;
  useReasonInSight(cohort, picked, holder);
  const onPick = ({ a, b }: PickedPair): void => {
    onHalf({ a, b });
    selectPair(a === null || b === null ? null : { a, b });
  };
  const press = (event: KeyboardEvent): void => {
    const { target } = event;
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
    const personOf = (id: number | undefined) =>
      cohort.people.find(({ person }) => person.id === id)?.person;
    const kind = constraintOfKey(event);
    const a = personOf(selectedPair?.a);
    const b = personOf(selectedPair?.b);
    if (kind !== null && a !== undefined && b !== undefined) {
      event.preventDefault();
      constrain({ a, b }, kind);
    }
    if (event.key === 'Escape') requestAnimationFrame(focusList);
  };
  return (
    <Box ref={holder} className={classes['holder'] ?? ''} onKeyDown={press}>
      <Panel
        name="inspector"
        title={words.say('matching:inspector-panel')}
        side="right"
        defaultWidth={360}
      >
        <Inspector cohort={cohort} run={run} picked={picked} onPick={onPick} />
      </Panel>
    </Box>
  );
}

/** Back to the pair that the list stands on. */
function focusList(): void {
  document.querySelector<HTMLElement>('[data-pairs] [tabindex="0"]')?.focus();
}
