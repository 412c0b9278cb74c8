import type { ImportIssueCode, PersonDraft } from '../../contract/index.ts';
import { cellText } from '../cells/cell.ts';
import { separateWords } from '../cells/separate.ts';
import { nameKey, tidyText } from '../cells/text.ts';
import { type CellKind, type CellReading, listText, quoted } from './cell-kind.ts';

/** The words by which people choose each of a few values, in the three languages. */
type Choices<Value extends string> = Readonly<Record<Value, readonly string[]>>;

/** Words that only announce two values: 'sekä lähi että etä', 'både ... och', 'both ... and'. */
const bothFollow = /^\s*(?:sekä|både|both)\s+/iu;

function chooser<Value extends string>(choices: ReadonlyMap<string, Value>) {
  return (text: string): readonly Value[] | null => {
    const whole = choices.get(nameKey(text));
    if (whole !== undefined) return [whole];
    const values: Value[] = [];
    for (const word of separateWords(text.replace(bothFollow, ''))) {
      const value = choices.get(nameKey(word));
      if (value === undefined) return null;
      if (!values.includes(value)) values.push(value);
    }
    return values;
  };
}

function wordsOf<Value extends string>(
  entries: readonly (readonly [Value, readonly string[]])[],
): ReadonlyMap<string, Value> {
  return new Map(
    entries.flatMap(([value, words]) =>
      words.map((word): [string, Value] => [nameKey(word), value]),
    ),
  );
}

/** One of a few values. */
export interface Choice<Value> extends CellKind<Value | null> {
  /** Says whether a text chooses a value. */
  isChoice(text: string): boolean;
}

/** Two values of which a person may choose both. */
function oneOrBoth<Value extends string>(
  first: Value,
  second: Value,
  both: Value,
  choices: Choices<Value>,
  code: ImportIssueCode,
  write: CellKind<Value | null>['write'],
): Choice<Value> {
  const choose = chooser(
    wordsOf([
      [first, choices[first]],
      [second, choices[second]],
      [both, choices[both]],
    ]),
  );
  return {
    notAnswered: null,
    isChoice: (text) => (choose(text)?.length ?? 0) > 0,
    read: (cell, reading) => {
      const text = tidyText(cellText(cell));
      const [value, another] = choose(listText(cell, reading)) ?? [];
      if (value === undefined) reading.report(code, 'warning', { value: quoted(text) });
      return another === undefined ? (value ?? null) : both;
    },
    write,
  };
}

/** Mentor, mentee, or both. */
export const role = oneOrBoth<NonNullable<PersonDraft['role']>>(
  'mentor',
  'mentee',
  'both',
  {
    mentor: ['mentori', 'mentor', 'mentorina', 'mentoriksi', 'mentorn', 'som mentor'],
    mentee: [
      'aktori',
      'aktorina',
      'aktoriksi',
      'mentoroitava',
      'mentoroitavana',
      'mentoroitavaksi',
      'adept',
      'adepten',
      'som adept',
      'mentee',
    ],
    both: ['molemmat', 'molempia', 'kumpikin', 'båda', 'bägge', 'båda två', 'both'],
  },
  'role-unknown',
  (value, { words }) => (value === null ? null : words.say(`common:${value}`)),
);

/** Host, visitor, or both. */
export const shadowingRole = oneOrBoth<NonNullable<PersonDraft['shadowingRole']>>(
  'host',
  'visitor',
  'both',
  {
    host: [
      'isäntä',
      'isäntänä',
      'emäntä',
      'vastaanottaja',
      'vastaanottajana',
      'varjostettava',
      'värd',
      'som värd',
      'mottagare',
      'host',
    ],
    visitor: [
      'vieras',
      'vieraana',
      'vierailija',
      'vierailijana',
      'varjostaja',
      'besökare',
      'gäst',
      'som gäst',
      'skuggare',
      'visitor',
      'guest',
      'shadow',
    ],
    both: ['molemmat', 'molempia', 'kumpikin', 'båda', 'bägge', 'båda två', 'both'],
  },
  'shadowing-role-unknown',
  (value, { words }) => {
    if (value === null) return null;
    return words.say(value === 'both' ? 'common:both' : `common:${value}`);
  },
);

const loads = wordsOf<NonNullable<PersonDraft['workload']>>([
  ['light', ['kevyt', 'pieni', 'vähäinen', 'lätt', 'liten', 'light', 'low']],
  ['normal', ['tavallinen', 'normaali', 'sopiva', 'kohtalainen', 'normal', 'vanlig', 'medium']],
  ['heavy', ['raskas', 'suuri', 'kova', 'kuormittava', 'tung', 'stor', 'hög', 'heavy', 'high']],
]);

/** How heavy somebody's work is: light, normal or heavy. */
export const workload: CellKind<PersonDraft['workload']> = {
  notAnswered: null,
  read: (cell, reading) => {
    const text = tidyText(cellText(cell));
    const load = loads.get(nameKey(text)) ?? null;
    if (load === null) reading.report('workload-unknown', 'warning', { value: quoted(text) });
    return load;
  },
  write: (value, { words }) => (value === null ? null : words.say(`workbook:workload-${value}`)),
};

/** In person, remote, or both. */
export const meetingMode = oneOrBoth<NonNullable<PersonDraft['meetingMode']>>(
  'in-person',
  'remote',
  'both',
  {
    'in-person': [
      'lähi',
      'lähitapaaminen',
      'lähitapaamiset',
      'lähitapaamisina',
      'läsnä',
      'paikan päällä',
      'kasvokkain',
      'på plats',
      'plats',
      'fysiskt',
      'in person',
      'face to face',
      'on site',
    ],
    remote: [
      'etä',
      'etänä',
      'etätapaaminen',
      'etätapaamiset',
      'teams',
      'verkossa',
      'distans',
      'på distans',
      'remote',
      'online',
    ],
    both: [
      'molemmat',
      'molempia',
      'kumpikin',
      'kumpi vain',
      'kumpi tahansa',
      'hybridi',
      'sekä että',
      'sekä lähi että etä',
      'båda',
      'bägge',
      'både och',
      'hybrid',
      'both',
      'either',
    ],
  },
  'meeting-mode-unknown',
  (value, { words }) => {
    if (value === null) return null;
    return words.say(value === 'both' ? 'common:meeting-both' : `common:${value}`);
  },
);

type Tongue = PersonDraft['languages'][number];

const tongues = wordsOf<Tongue>([
  ['fi', ['fi', 'fin', 'suomi', 'suomeksi', 'suomen kieli', 'finska', 'på finska', 'finnish']],
  ['sv', ['sv', 'swe', 'ruotsi', 'ruotsiksi', 'ruotsin kieli', 'svenska', 'på svenska', 'swedish']],
  ['en', ['en', 'eng', 'englanti', 'englanniksi', 'engelska', 'på engelska', 'english']],
]);

/** The language that a word means, or null. */
export function tongueOf(word: string): Tongue | null {
  return tongues.get(nameKey(word)) ?? null;
}

function tonguesIn(text: string, reading: CellReading): readonly Tongue[] {
  const found: Tongue[] = [];
  for (const word of separateWords(text)) {
    const tongue = tongueOf(word);
    if (tongue === null) {
      reading.report('language-unknown', 'warning', { value: quoted(word) });
    } else if (!found.includes(tongue)) {
      found.push(tongue);
    }
  }
  return found;
}

/** The languages in which somebody can mentor or be mentored, as written. */
export const spokenLanguages: CellKind<readonly Tongue[]> = {
  notAnswered: [],
  read: (cell, reading) => tonguesIn(listText(cell, reading), reading),
  write: (value, { words }) =>
    value.length === 0 ? null : value.map((tongue) => words.say(`common:${tongue}`)).join('; '),
};
