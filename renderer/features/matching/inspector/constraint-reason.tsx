import { useMutation } from '@tanstack/react-query';
import type { Cohort, ConstraintView } from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { DraftLine } from '../../../ui/index.ts';

interface ConstraintReasonProps {
  readonly cohort: Cohort;
  /** What is said of the two; of those made by hand whom nothing holds no kind. */
  readonly constraint: Omit<ConstraintView, 'kind'> & {
    readonly kind: ConstraintView['kind'] | null;
  };
}

const MOST_LETTERS = 500;

/** Why the two are locked, parted or put together by hand, for whoever reads the roster later. */
export function ConstraintReason({ cohort, constraint }: ConstraintReasonProps) {
  const desk = useDesk();
  const words = useWords();
  const { mutate } = useMutation(desk.matching.constrain.mutationOptions());
  const { a, b, kind, reason, slot } = constraint;
  return (
    <DraftLine
      key={`${a.id}-${b.id}`}
      label={words.say(`matching:reason-${kind ?? 'by-hand'}`)}
      value={reason ?? ''}
      shape="wrapping"
      maxLength={MOST_LETTERS}
      onCommit={(text) =>
        mutate({
          cohortId: cohort.id,
          a: a.id,
          b: b.id,
          kind,
          reason: text === '' ? null : text,
          ...(slot === null ? {} : { slot }),
        })
      }
    />
  );
}
