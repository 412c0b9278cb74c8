import {
  type CohortSettings,
  criteriaOf,
  type Method,
  sayDuration,
  type Words,
} from '../../../../electron/contract/index.ts';
import { quotaNames } from '../rules/quota.ts';

/** A setting in two sets of them, both in words. */
export interface SettingsDifference {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

type Setting = readonly [name: string, value: string];

/** Settings by which scores are counted: with others, points are not on the same scale. */
export function isScoredAlike(one: CohortSettings, other: CohortSettings, method: Method): boolean {
  const scale = ({ weights, wishBonus, sector, agency }: CohortSettings) => [
    criteriaOf[method].map((criterion) => weights[criterion]),
    wishBonus,
    sector,
    agency,
  ];
  return JSON.stringify(scale(one)) === JSON.stringify(scale(other));
}

/** What differs between two sets of settings, of what counts in the method, in words. */
export function settingsDifferences(
  before: CohortSettings,
  after: CohortSettings,
  method: Method,
  words: Words,
): readonly SettingsDifference[] {
  const [old, young] = [before, after].map(
    (settings) => new Map(saidSettings(settings, method, words)),
  );
  const none = words.say('matching:setting-none');
  return [...new Set([...(old?.keys() ?? []), ...(young?.keys() ?? [])])]
    .map((name) => ({
      name,
      before: old?.get(name) ?? none,
      after: young?.get(name) ?? none,
    }))
    .filter((difference) => difference.before !== difference.after);
}

/** The settings of a method with their values, in the order in which the room shows them. */
function saidSettings(settings: CohortSettings, method: Method, words: Words): readonly Setting[] {
  return [
    ...criteriaOf[method].map(
      (criterion): Setting => [
        words.say('workbook:weight', { criterion: words.say(`common:part-${criterion}`) }),
        words.number(settings.weights[criterion]),
      ],
    ),
    [words.say('workbook:wish-bonus'), words.number(settings.wishBonus)],
    [words.say('workbook:sector-preference'), words.say(`workbook:preference-${settings.sector}`)],
    [words.say('workbook:agency-preference'), words.say(`workbook:preference-${settings.agency}`)],
    ...methodSettings(settings, method, words),
    [words.say('workbook:travel-limit'), sayDuration(settings.travelLimitMinutes, words)],
    ...limit(words.say('workbook:lowest-score'), settings.lowestScore, words),
    ...settings.quotas.flatMap((quota) => quotaSettings(quota, words)),
    [
      words.say('workbook:repeats-pairs'),
      words.say(settings.repeatsPairs ? 'common:yes' : 'common:no'),
    ],
    ...limit(words.say('workbook:load-limit'), settings.loadLimit, words),
    [
      words.say('workbook:objective'),
      settings.objective.map((stage) => words.say(`matching:stage-${stage}`)).join(', '),
    ],
  ];
}

function methodSettings(
  { weeks, isReciprocal, oddPerson, menteesPerMentor }: CohortSettings,
  method: Method,
  words: Words,
): readonly Setting[] {
  if (method === 'mentoring') {
    return limit(words.say('workbook:mentees-per-mentor'), menteesPerMentor, words);
  }
  if (method === 'workpair') {
    return [[words.say('workbook:odd-person'), words.say(`workbook:odd-person-${oddPerson}`)]];
  }
  return [
    [
      words.say('workbook:programme-weeks'),
      weeks.length === 0
        ? words.say('matching:weeks-none')
        : weeks.map((week) => words.week(week)).join(', '),
    ],
    [words.say('workbook:exchanges'), words.say(isReciprocal ? 'common:yes' : 'common:no')],
  ];
}

/** A limit that may not be set. */
function limit(name: string, value: number | null, words: Words): readonly Setting[] {
  return value === null ? [] : [[name, words.number(value)]];
}

const bounds = [
  ['min', 'quota-min'],
  ['minShare', 'quota-min'],
  ['max', 'quota-max'],
  ['maxShare', 'quota-max'],
] as const;

/** Each bound of a quota on its own, so that one that changes does not hide in another. */
function quotaSettings(quota: CohortSettings['quotas'][number], words: Words): readonly Setting[] {
  const name = words.say(quotaNames[quota.tag]);
  return bounds.flatMap(([bound, key]): readonly Setting[] => {
    const value = quota[bound];
    if (value === null) return [];
    const isShare = bound === 'minShare' || bound === 'maxShare';
    const said = isShare ? words.percent(value) : words.number(value);
    return [[words.say(`matching:setting-${key}`, { name }), said]];
  });
}
