import type { RosterPair, Words } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { ConfirmDialog, fullNameOf } from '../../../ui/index.ts';
import { RepairInstead } from './repair-instead.tsx';

/** Pairs of a confirmed programme that would end with those who leave. */
export interface Leave {
  readonly pairs: readonly Pick<RosterPair, 'a' | 'b'>[];
  readonly leaving: readonly number[];
}

interface LeaveQuestionProps {
  readonly leave: Leave;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before participants leave a confirmed programme with their pairs, and names these. */
export function LeaveQuestion({ leave, onConfirm, onClose }: LeaveQuestionProps) {
  const words = useWords();
  const { pairs, leaving } = leave;
  const count = pairs.length;
  return (
    <ConfirmDialog
      isOpen
      title={words.say('matching:leave-title', { count })}
      action={words.say('matching:leave-confirm', { count })}
      otherWay={<RepairInstead leaving={leaving} onClose={onClose} />}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>{words.say('matching:leave-says', { count, names: namesOf(pairs, words) })}</p>
      <p>{words.say('matching:repair-instead')}</p>
    </ConfirmDialog>
  );
}

/** So many pairs are named; the others are counted. */
const mostNamed = 3;

function namesOf(pairs: Leave['pairs'], words: Words): readonly string[] {
  const named = pairs
    .slice(0, mostNamed)
    .map(({ a, b }) => `${fullNameOf(a, words)} – ${fullNameOf(b, words)}`);
  const others = pairs.length - named.length;
  return others === 0 ? named : [...named, words.say('programme:gap-others', { count: others })];
}
