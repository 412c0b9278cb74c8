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

/** Two values of which a person may choose both. */
function oneOrBoth<Value extends string>(
  first: Value,
  second: Value,
  both: Value,
  choices: Choices<Value>,
  code: ImportIssueCode,
  write: CellKind<Value | null>['write'],
): CellKind<Value | null> {
  const choose = chooser(
    wordsOf([
      [first, choices[first]],
      [second, choices[second]],
      [both, choices[both]],
    ]),
  );
  return {
    notAnswered: null,
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

function tonguesIn(text: string, reading: CellReading): readonly Tongue[] {
  const found: Tongue[] = [];
  for (const word of separateWords(text)) {
    const tongue = tongues.get(nameKey(word));
    if (tongue === undefined) {
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
