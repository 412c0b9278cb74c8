import { useMemo } from 'react';
import {
  type ColumnUse,
  nameOfUse,
  type ProfileField,
  profileFieldNames,
  spokenLanguageSchema,
} from '../../../../../electron/contract/index.ts';
import { useOrganisation, useWords } from '../../../../i18n/index.ts';
import { isMethodField, methodFields } from '../../method-words.ts';
import { useProfileWords } from '../../profile-words.ts';

/** Everything that a column can be read as, grouped for a list to choose from. */
export interface ColumnUses {
  readonly groups: readonly {
    readonly group: string;
    readonly items: readonly { readonly value: string; readonly label: string }[];
  }[];
  readonly fromKey: (key: string) => ColumnUse | null;
  readonly labelOf: (use: ColumnUse) => string;
}

type Ticked = Extract<ColumnUse, { kind: 'tick' }>['field'];

/** What a column can be read as, in the coordinator's language. */
export function useColumnUses(): ColumnUses {
  const words = useWords();
  const { organisation, nameOf } = useOrganisation();
  const { labelOf: fieldLabel } = useProfileWords();
  return useMemo(() => {
    const ofFields = (fields: readonly ProfileField[]): readonly ColumnUse[] =>
      fields.map((field) => ({ kind: 'field', field }));
    const ticks = (field: Ticked, values: readonly string[]): readonly ColumnUse[] =>
      values.map((value) => ({ kind: 'tick', field, value }));
    const codesOf = (rows: readonly { readonly code: string }[]) => rows.map(({ code }) => code);
    const competences = codesOf(organisation.competences);
    const uses: readonly (readonly [string, readonly ColumnUse[]])[] = [
      [
        words.say('people:uses-person'),
        [
          { kind: 'left-out' },
          { kind: 'whole-name' },
          ...ofFields(profileFieldNames.filter((field) => !isMethodField(field))),
        ],
      ],
      [words.say('people:group-shadowing'), ofFields(methodFields.shadowing)],
      [words.say('people:group-workpair'), ofFields(methodFields.workpair)],
      [
        words.say('people:uses-ticks', { field: fieldLabel('goals') }),
        ticks('goals', codesOf(organisation.goals)),
      ],
      [
        words.say('people:uses-ticks', { field: fieldLabel('offers') }),
        ticks('offers', competences),
      ],
      [words.say('people:uses-ticks', { field: fieldLabel('seeks') }), ticks('seeks', competences)],
      [
        words.say('people:uses-ticks', { field: fieldLabel('languages') }),
        ticks('languages', spokenLanguageSchema.options),
      ],
      [
        words.say('people:uses-tasks'),
        organisation.tasks.map(({ code }) => ({ kind: 'task', task: code })),
      ],
    ];
    const valueName = ({ field, value }: Extract<ColumnUse, { kind: 'tick' }>): string => {
      if (field === 'languages') return words.sayIfKnown(`common:${value}`) ?? value;
      return nameOf(field === 'goals' ? 'goal' : 'competence', value);
    };
    const labelOf = (use: ColumnUse): string => {
      switch (use.kind) {
        case 'field':
          return fieldLabel(use.field);
        case 'whole-name':
          return words.say('people:use-whole-name');
        case 'left-out':
          return words.say('people:use-left-out');
        case 'task':
          return words.say('people:use-task', { task: nameOf('task', use.task) });
        case 'tick':
          return words.say('people:use-tick', {
            field: fieldLabel(use.field),
            value: valueName(use),
          });
      }
    };
    const byKey = new Map(uses.flatMap(([, group]) => group).map((use) => [nameOfUse(use), use]));
    return {
      groups: uses
        .filter(([, group]) => group.length > 0)
        .map(([group, items]) => ({
          group,
          items: items.map((use) => ({ value: nameOfUse(use), label: labelOf(use) })),
        })),
      fromKey: (key) => byKey.get(key) ?? null,
      labelOf,
    };
  }, [words, organisation, nameOf, fieldLabel]);
}
