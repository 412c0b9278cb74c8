import type { CohortSettings, Method, Person } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { SentenceSelect } from '../../../ui/index.ts';
import type { SettingsDesk } from '../use-settings.ts';
import classes from './rules.module.css';
import { ProgrammeWeeksChoice } from './weeks/programme-weeks-choice.tsx';

interface MethodRulesProps {
  readonly method: Method;
  readonly people: readonly Person[];
  readonly settings: CohortSettings;
  readonly change: SettingsDesk['change'];
}

/** What only this method asks for: the size of groups, the weeks of visits, or the one too many. */
export function MethodRules({ method, people, settings, change }: MethodRulesProps) {
  const words = useWords();
  if (method === 'mentoring') return <GroupLimit settings={settings} change={change} />;
  if (method === 'workpair') {
    return (
      <section className={classes['section']}>
        <SentenceSelect
          message="matching:odd-sentence"
          options={(['waits', 'trio'] as const).map((value) => ({
            value,
            label: words.say(`matching:odd-${value}`),
          }))}
          value={settings.oddPerson}
          onChange={(oddPerson) => change({ oddPerson })}
        />
      </section>
    );
  }
  return (
    <section className={classes['section']}>
      <h3 className={classes['heading']}>{words.say('matching:weeks')}</h3>
      <ProgrammeWeeksChoice
        weeks={settings.weeks}
        people={people}
        onChange={(weeks) => change({ weeks })}
      />
      <SentenceSelect
        message="matching:reciprocal-sentence"
        options={(['no', 'yes'] as const).map((value) => ({
          value,
          label: words.say(`matching:reciprocal-${value}`),
        }))}
        value={settings.isReciprocal ? 'yes' : 'no'}
        onChange={(answer) => change({ isReciprocal: answer === 'yes' })}
      />
    </section>
  );
}

const groupLimits = ['none', '1', '2', '3'] as const;

/** How many mentees one mentor may have, whatever each has offered. */
function GroupLimit({ settings, change }: Pick<MethodRulesProps, 'settings' | 'change'>) {
  const words = useWords();
  const limit = String(settings.menteesPerMentor);
  return (
    <section className={classes['section']}>
      <SentenceSelect
        message="matching:group-sentence"
        options={groupLimits.map((value) => ({
          value,
          label:
            value === 'none'
              ? words.say('matching:group-none')
              : words.say('matching:group-at-most', { limit: value }),
        }))}
        value={groupLimits.find((value) => value === limit) ?? 'none'}
        onChange={(value) => change({ menteesPerMentor: value === 'none' ? null : Number(value) })}
      />
    </section>
  );
}
