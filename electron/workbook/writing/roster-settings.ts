import {
  type CohortSettings,
  criterionSchema,
  type Method,
  sayDuration,
  type Words,
} from '../../contract/index.ts';
import type { WrittenCell, WrittenSheet } from './document.ts';

type SettingRow = readonly [item: string, value: WrittenCell];
type Quota = CohortSettings['quotas'][number];

function quotaText({ min, max, minShare, maxShare }: Quota, words: Words): string {
  const bound = (key: 'quota-min' | 'quota-max', value: string | null): string[] =>
    value === null ? [] : [words.say(`workbook:${key}`, { value })];
  const number = (value: number | null): string | null =>
    value === null ? null : words.number(value);
  const share = (value: number | null): string | null =>
    value === null ? null : words.percent(value);
  return words.list([
    ...bound('quota-min', number(min)),
    ...bound('quota-min', share(minShare)),
    ...bound('quota-max', number(max)),
    ...bound('quota-max', share(maxShare)),
  ]);
}

/** The weights that count something; a method has none of the others' criteria. */
function weightRows({ weights }: CohortSettings, words: Words): readonly SettingRow[] {
  return criterionSchema.options
    .filter((criterion) => weights[criterion] > 0)
    .map((criterion) => {
      const name = words.say(`workbook:criterion-${criterion}`);
      return [words.say('workbook:weight', { criterion: name }), weights[criterion]];
    });
}

function methodRows(
  { weeks, isReciprocal, oddPerson, menteesPerMentor }: CohortSettings,
  method: Method,
  words: Words,
): readonly SettingRow[] {
  if (method === 'mentoring') {
    return menteesPerMentor === null
      ? []
      : [[words.say('workbook:mentees-per-mentor'), menteesPerMentor]];
  }
  if (method === 'workpair') {
    return [[words.say('workbook:odd-person'), words.say(`workbook:odd-person-${oddPerson}`)]];
  }
  return [
    ...(weeks.length === 0
      ? []
      : [[words.say('workbook:programme-weeks'), weeks.join('; ')] as const]),
    [words.say('workbook:exchanges'), words.say(isReciprocal ? 'common:yes' : 'common:no')],
  ];
}

/** The weights and rules by which a roster was made. */
export function settingsSheet(
  settings: CohortSettings,
  method: Method,
  words: Words,
): WrittenSheet {
  const rows: readonly SettingRow[] = [
    ...weightRows(settings, words),
    [words.say('workbook:wish-bonus'), settings.wishBonus],
    [words.say('workbook:sector-preference'), words.say(`workbook:preference-${settings.sector}`)],
    [words.say('workbook:agency-preference'), words.say(`workbook:preference-${settings.agency}`)],
    [words.say('workbook:travel-limit'), sayDuration(settings.travelLimitMinutes, words)],
    ...(settings.lowestScore === null
      ? []
      : [[words.say('workbook:lowest-score'), settings.lowestScore] as const]),
    [
      words.say('workbook:repeats-pairs'),
      words.say(settings.repeatsPairs ? 'common:yes' : 'common:no'),
    ],
    ...(settings.loadLimit === null
      ? []
      : [[words.say('workbook:load-limit'), settings.loadLimit] as const]),
    ...methodRows(settings, method, words),
    [
      words.say('workbook:objective'),
      settings.objective
        .map((stage, position) => `${position + 1}. ${words.say(`workbook:objective-${stage}`)}`)
        .join('\n'),
    ],
    ...settings.quotas.map(
      (quota): SettingRow => [
        words.say('workbook:quota', { name: quota.name }),
        quotaText(quota, words),
      ],
    ),
  ];
  return {
    name: words.say('workbook:sheet-settings'),
    header: [words.say('workbook:item'), words.say('workbook:value')],
    rows,
    widths: [62, 44],
    hasFilter: false,
  };
}
