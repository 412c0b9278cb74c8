import type {
  Cohort,
  ForcedPair,
  Person,
  Run,
  Words,
} from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { Asked, MoveTable, sayLoss, useQuestion } from '../../../questions/index.ts';
import questions from '../../../questions/questions.module.css';
import { fullNameOf } from '../../../ui/index.ts';
import { useReasonWords } from '../names.ts';
import { useRuleWords } from '../pairs/conflict-words.ts';

interface ForcingProps {
  readonly cohort: Cohort;
  readonly run: Run;
  readonly a: Person;
  readonly b: Person;
}

/** What it would cost the run to put the two together, and who would move; asked on demand. */
export function Forcing({ cohort, run, a, b }: ForcingProps) {
  const desk = useDesk();
  const words = useWords();
  const question = useQuestion(
    desk.insight.forcing.experimental_liveOptions({ input: { runId: run.id, a: a.id, b: b.id } }),
    (forced) => sayShort(forced, words),
  );
  return (
    <Asked question={question} label={words.say('insight:ask-cost')}>
      {(forced) => <Answer forced={forced} cohort={cohort} run={run} />}
    </Asked>
  );
}

interface AnswerProps {
  readonly forced: ForcedPair;
  readonly cohort: Cohort;
  readonly run: Run;
}

function Answer({ forced, cohort, run }: AnswerProps) {
  const words = useWords();
  const sayReason = useReasonWords(cohort.people);
  const sayRule = useRuleWords(run.settings.quotas);
  if (forced.status === 'priced') {
    return (
      <>
        <p>{sayPriced(forced.loss, words)}</p>
        <Bullets says={sayLoss(forced.loss, words)} />
        <MoveTable moves={forced.moves} />
      </>
    );
  }
  const because =
    forced.status === 'impossible'
      ? forced.rules.map(sayRule)
      : forced.status === 'ruled-out'
        ? forced.breaches.map(({ rule, params }) => sayReason({ code: `rule-${rule}`, params }))
        : [];
  return (
    <>
      <p>{sayShort(forced, words)}</p>
      <Bullets says={because} />
    </>
  );
}

function Bullets({ says }: { readonly says: readonly string[] }) {
  if (says.length === 0) return null;
  return (
    <ul className={questions['bullets']}>
      {says.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function sayPriced(loss: Parameters<typeof sayLoss>[0], words: Words): string {
  return words.say(
    sayLoss(loss, words).length === 0 ? 'insight:cost-nothing' : 'insight:cost-says',
  );
}

function sayShort(forced: ForcedPair, words: Words): string {
  switch (forced.status) {
    case 'priced':
      return [sayPriced(forced.loss, words), words.list(sayLoss(forced.loss, words))]
        .join(' ')
        .trim();
    case 'impossible':
      return forced.rules.length === 0
        ? words.say('matching:ruled-out')
        : words.say('insight:forced-impossible', { count: forced.rules.length });
    case 'ruled-out':
      return words.say('matching:ruled-out');
    case 'chosen':
      return words.say('insight:forced-chosen');
    case 'forbidden':
      return words.say('insight:forced-forbidden');
    case 'no-capacity':
      return words.say('insight:forced-no-capacity', { name: fullNameOf(forced.person, words) });
    case 'unknown':
      return words.say('insight:forced-unknown');
  }
}
