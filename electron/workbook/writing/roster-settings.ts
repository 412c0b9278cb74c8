import { type CohortSettings, criterionSchema, type Words } from '../../contract/index.ts';
import type { WrittenCell, WrittenSheet } from './sheet.ts';

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

/** The weights and rules by which a roster was made. */
export function settingsSheet(settings: CohortSettings, words: Words): WrittenSheet {
  const rows: readonly SettingRow[] = [
    ...criterionSchema.options.map((criterion): SettingRow => {
      const name = words.say(`workbook:criterion-${criterion}`);
      return [words.say('workbook:weight', { criterion: name }), settings.weights[criterion]];
    }),
    [words.say('workbook:wish-bonus'), settings.wishBonus],
    [words.say('workbook:sector-preference'), words.say(`workbook:preference-${settings.sector}`)],
    [words.say('workbook:agency-preference'), words.say(`workbook:preference-${settings.agency}`)],
    [words.say('workbook:travel-limit'), settings.travelLimitMinutes],
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
    widths: [60, 44],
    hasFilter: false,
  };
}
