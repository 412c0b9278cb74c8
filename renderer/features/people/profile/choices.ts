import {
  meetingModeSchema,
  roleSchema,
  shadowingRoleSchema,
  workloadSchema,
} from '../../../../electron/contract/index.ts';
import { useOrganisation, useWords } from '../../../i18n/index.ts';
import { meetingModeIn } from '../profile-words.ts';

/** The fields that are answered with one of a few values. */
export const choiceFields = [
  'role',
  'agency',
  'sector',
  'office',
  'meetingMode',
  'shadowingRole',
  'workload',
] as const;
export type ChoiceFieldName = (typeof choiceFields)[number];

/** A value that can be chosen, in words. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What can be answered to a field, in the coordinator's language. */
export function useChoices(field: ChoiceFieldName): readonly Choice[] {
  const words = useWords();
  const { organisation, nameOf } = useOrganisation();
  const named = (kind: 'agency' | 'sector' | 'office', rows: readonly { code: string }[]) =>
    rows.map(({ code }) => ({ value: code, label: nameOf(kind, code) }));
  switch (field) {
    case 'role':
      return roleSchema.options.map((value) => ({ value, label: words.say(`common:${value}`) }));
    case 'shadowingRole':
      return shadowingRoleSchema.options.map((value) => ({
        value,
        label: words.say(`common:${value}`),
      }));
    case 'meetingMode':
      return meetingModeSchema.options.map((value) => ({
        value,
        label: meetingModeIn(value, words),
      }));
    case 'workload':
      return workloadSchema.options.map((value) => ({
        value,
        label: words.say(`people:workload-${value}`),
      }));
    case 'agency':
      return named('agency', organisation.agencies);
    case 'sector':
      return named('sector', organisation.sectors);
    case 'office':
      return named('office', organisation.offices);
  }
}
