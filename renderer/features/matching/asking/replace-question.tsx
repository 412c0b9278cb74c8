import { useQuery } from '@tanstack/react-query';
import type { Cohort } from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { ConfirmDialog } from '../../../ui/index.ts';
import { RepairInstead } from './repair-instead.tsx';
import { replacementOf } from './replacement.ts';

interface ReplaceQuestionProps {
  readonly cohort: Cohort;
  /** The run whose pairs would be the roster. */
  readonly runId: number;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

const fates = ['goOn', 'end', 'begin'] as const;
const fateKeys = {
  goOn: 'matching:replace-go-on',
  end: 'matching:replace-end',
  begin: 'matching:replace-begin',
} as const;

/** Asks before a run replaces the pairs of a confirmed programme: how many go on, end and begin. */
export function ReplaceQuestion({ cohort, runId, onConfirm, onClose }: ReplaceQuestionProps) {
  const desk = useDesk();
  const words = useWords();
  const { data: run } = useQuery(desk.matching.get.queryOptions({ input: { runId } }));
  const { data: roster } = useQuery(
    desk.rosters.get.queryOptions({ input: { cohortId: cohort.id } }),
  );
  if (run === undefined || roster === undefined) return null;
  const replacement = replacementOf(cohort.method, roster?.pairs ?? [], run.pairs);
  return (
    <ConfirmDialog
      isOpen
      title={words.say('matching:replace-title')}
      action={words.say('matching:replace-confirm')}
      otherWay={<RepairInstead onClose={onClose} />}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>{words.say('matching:replace-says')}</p>
      <ul>
        {fates.map((fate) => (
          <li key={fate}>{words.say(fateKeys[fate], { count: replacement[fate] })}</li>
        ))}
      </ul>
      <p>{words.say('matching:repair-instead')}</p>
    </ConfirmDialog>
  );
}
