import {
  type CohortSummary,
  type DeskCommand,
  type DocumentKind,
  deskCommandSchema,
  documentName,
  documentsOf,
  type History,
  languageSchema,
  type Person,
  type Preferences,
  preferencesSchema,
  type Words,
} from '../../../electron/contract/index.ts';
import type { OrganisationNames } from '../../i18n/index.ts';
import { fullNameOf } from '../../ui/index.ts';
import { keysOf } from '../desk/command-keys.ts';
import { sayStep } from '../desk/history.tsx';
import { textSizes } from '../desk/preferences.tsx';
import type { Entry } from './find-entries.ts';

const { shape } = preferencesSchema.unwrap();
const colourSchemes = shape.colourScheme.options;
const contrasts = shape.contrast.unwrap().options;

/** The commands of the menu under their names there; undo and redo only where there is a step. */
export function commandEntries(
  history: History | undefined,
  words: Words,
  carryOut: (command: DeskCommand) => void,
): readonly Entry[] {
  return deskCommandSchema.options.flatMap((command) => {
    const label = labelOf(command, history, words);
    if (label === null) return [];
    const kind = command.startsWith('show-') ? 'rooms' : 'commands';
    const take = (): void => carryOut(command);
    return [{ id: `command ${command}`, kind, label, detail: null, keys: keysOf(command), take }];
  });
}

function labelOf(command: DeskCommand, history: History | undefined, words: Words): string | null {
  if (command === 'palette') return null;
  if (command !== 'undo' && command !== 'redo') return words.say(`shell:${command}`);
  const step = history?.[command] ?? null;
  return step && words.say(`shell:${command}-step`, { step: sayStep(step, words) });
}

/** The documents that an accepted roster of the method is put on paper as; none without a roster. */
export function documentEntries(
  cohort: CohortSummary | null,
  words: Words,
  show: (document: DocumentKind) => void,
): readonly Entry[] {
  if (cohort === null || cohort.pairs === 0) return [];
  const { method } = cohort;
  return documentsOf[method].map((document) => ({
    id: `document ${document}`,
    kind: 'documents',
    label: words.say(`documents:kind-${documentName(document, method)}`),
    detail: null,
    keys: null,
    take: () => show(document),
  }));
}

/** The cohorts in the order they are given in. */
export function cohortEntries(
  cohorts: readonly CohortSummary[],
  words: Words,
  show: (cohortId: number) => void,
): readonly Entry[] {
  return cohorts.map(({ id, name, method }) => ({
    id: `cohort ${id}`,
    kind: 'cohorts',
    label: name,
    detail: words.say(`common:${method}`),
    keys: null,
    take: () => show(id),
  }));
}

/** Everybody who has not been erased, each with agency and office. */
export function personEntries(
  people: readonly Person[],
  words: Words,
  { shortNameOf, nameOf }: OrganisationNames,
  show: (personId: number) => void,
): readonly Entry[] {
  return people.map((person) => {
    const places = [
      ...(person.agency === null ? [] : [shortNameOf(person.agency)]),
      ...(person.office === null ? [] : [nameOf('office', person.office)]),
    ];
    return {
      id: `person ${person.id}`,
      kind: 'people',
      label: fullNameOf(person, words),
      detail: places.length === 0 ? null : places.join(' '),
      keys: null,
      take: () => show(person.id),
    };
  });
}

/** Language, colours, contrast, density and text size, but for what is chosen already. */
export function settingEntries(
  preferences: Preferences,
  words: Words,
  prefer: (changes: Partial<Preferences>) => void,
): readonly Entry[] {
  const setting = (name: string, value: string, changes: Partial<Preferences>): Entry => ({
    id: `setting ${name} ${value}`,
    kind: 'settings',
    label: `${name}: ${value}`,
    detail: null,
    keys: null,
    take: () => prefer(changes),
  });
  return [
    ...languageSchema.options
      .filter((language) => language !== preferences.language)
      .map((language) =>
        setting(words.say('settings:language'), words.say(`settings:language-${language}`), {
          language,
        }),
      ),
    ...colourSchemes
      .filter((colourScheme) => colourScheme !== preferences.colourScheme)
      .map((colourScheme) =>
        setting(words.say('settings:colours'), words.say(`settings:colours-${colourScheme}`), {
          colourScheme,
        }),
      ),
    ...contrasts
      .filter((contrast) => contrast !== preferences.contrast)
      .map((contrast) =>
        setting(words.say('settings:contrast'), words.say(`settings:contrast-${contrast}`), {
          contrast,
        }),
      ),
    setting(
      words.say('settings:density'),
      words.say(preferences.isCompact ? 'settings:density-roomy' : 'settings:density-compact'),
      { isCompact: !preferences.isCompact },
    ),
    ...textSizes
      .filter((textSize) => textSize !== preferences.textSize)
      .map((textSize) =>
        setting(words.say('settings:text-size'), words.percent(textSize / 100), { textSize }),
      ),
  ];
}
