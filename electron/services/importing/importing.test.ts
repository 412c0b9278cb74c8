import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createWords,
  type ImportMapping,
  type ImportPreview,
  languageSchema,
  Refused,
  sayRefusal,
} from '../../contract/index.ts';
import { listImports, listPeople, readHistory, readMapping } from '../../database/index.ts';
import { redoLatest, undoLatest } from '../history.ts';
import { acceptImport, previewImport } from '../imports.ts';
import { editOrganisation } from '../organisation.ts';
import { merge } from '../people.ts';
import { csvFile, importFile, openTestDesk, type TestDesk } from '../testing/desk.ts';

let desk: TestDesk;

beforeEach(() => {
  desk = openTestDesk();
});
afterEach(() => desk.close());

const header = 'Sukunimi;Etunimi;Sähköposti;Rooli;Yksikkö';

async function preview(
  lines: readonly string[],
  mapping: ImportMapping | null = null,
): Promise<ImportPreview> {
  const chosen = { mapping, sheets: null };
  const event = await previewImport(desk, csvFile(...lines), () => {}, undefined, chosen);
  if (event.kind !== 'preview') throw new Error(`the import ended as ${event.kind}`);
  return event.preview;
}

/** The same file read again with these options chosen for its questions, in their order. */
function answered(lines: readonly string[], first: ImportPreview, ...options: readonly string[]) {
  const answers = first.questions.flatMap(({ id }, index) => {
    const option = options[index];
    return option === undefined ? [] : [{ question: id, option }];
  });
  return preview(lines, { ...first.mapping, answers });
}

/** Two rows of one person, who have been made one: who stays and who has been given up. */
async function importTwoAndMerge() {
  const both = [
    header,
    'Salo;Aino;aino.salo@avi.fi;mentori;Tiimi A',
    'Salo;Aino Maria;aino.m@muu.example;mentori;Tiimi A',
  ];
  await importFile(desk, csvFile(...both));
  const [keep, other] = listPeople(desk.database);
  if (keep === undefined || other === undefined) throw new Error('somebody is missing');
  merge(desk.database, { keep, other });
  return { both, keep, other };
}

describe('who a row is', () => {
  const stored = [header, 'Salo;Aino;aino.salo@avi.fi;mentori;Tiimi A'];

  it('is known by an address at another domain of the same family', async () => {
    await importFile(desk, csvFile(...stored));
    const later = [header, 'Salo;Aino;Aino.Salo@lvv.fi;mentori;Tiimi A'];
    const { rows, missing } = await preview(later);
    expect(rows).toMatchObject([
      { status: 'changed', matchedBy: 'alias', changedFields: ['email'] },
    ]);
    expect(missing).toEqual([]);
    await importFile(desk, csvFile(...later));
    expect(listPeople(desk.database)).toMatchObject([{ key: 'aino.salo@lvv.fi' }]);
  });

  it('is not known by an address at a domain that nobody vouches for', async () => {
    await importFile(desk, csvFile(header, 'Salo;Aino;aino@avi.example;mentori;'));
    const { rows } = await preview([header, 'Salo;Anna;aino@muu.example;mentori;']);
    expect(rows).toMatchObject([{ status: 'new', matchedBy: null }]);
  });

  it('is known by the staff number where the file has no address', async () => {
    const file = [`${header};Henkilönumero`, 'Salo;Aino;aino.salo@avi.fi;mentori;A;4711'];
    await importFile(desk, csvFile(...file));
    const { rows } = await preview([
      'Sukunimi;Etunimi;Rooli;Henkilönumero',
      'Salo;Aino;aktori;4711',
    ]);
    expect(rows).toMatchObject([{ status: 'changed', changedFields: ['role'] }]);
  });

  it('is asked where only the name is the same, and until then somebody new', async () => {
    await importFile(desk, csvFile(...stored));
    const later = [header, 'Salo;Aino;aino.maria.salo@muu.example;mentori;Tiimi A'];
    const first = await preview(later);
    expect(first.rows).toMatchObject([{ status: 'new' }]);
    expect(first.questions).toMatchObject([
      {
        code: 'person-suggested',
        options: [{ id: 'aino.salo@avi.fi', params: { name: 'Aino Salo' } }, { id: 'new-person' }],
      },
    ]);
    const same = await answered(later, first, 'aino.salo@avi.fi');
    expect(same.rows).toMatchObject([{ status: 'changed', matchedBy: 'answer' }]);
    expect(same.missing).toEqual([]);
    await acceptImport(desk.database, { preview: same });
    expect(listPeople(desk.database)).toMatchObject([{ email: 'aino.maria.salo@muu.example' }]);
  });

  it('is who was made one with another, by the address that the other had', async () => {
    const { both, keep, other } = await importTwoAndMerge();
    const later = [header, 'Salo;Aino Maria;aino.m@muu.example;mentori;Tiimi B'];
    const { rows, missing } = await preview(later);
    expect(rows).toMatchObject([
      { status: 'changed', matchedBy: 'key', changedFields: ['firstName', 'unit'] },
    ]);
    expect(missing).toEqual([]);
    await importFile(desk, csvFile(...later));
    expect(listPeople(desk.database)).toMatchObject([
      { id: keep.id, key: 'aino.salo@avi.fi', email: 'aino.salo@avi.fi', unit: 'Tiimi B' },
    ]);
    undoLatest(desk.database);
    undoLatest(desk.database);
    expect((await preview(both)).rows).toMatchObject([
      { status: 'unchanged', stored: { id: keep.id } },
      { status: 'unchanged', stored: { id: other.id } },
    ]);
  });

  it('is known as a supervisor by the address that was given up when two were made one', async () => {
    const { keep } = await importTwoAndMerge();
    const team = [`${header};Esihenkilö`, 'Ek;Bo;bo@avi.fi;aktori;Tiimi A;Aino.M@muu.example'];
    expect((await preview(team)).issues).toEqual([]);
    await importFile(desk, csvFile(...team));
    const bo = listPeople(desk.database).find(({ lastName }) => lastName === 'Ek');
    expect(bo?.supervisor?.personId).toBe(keep.id);
  });

  it('is left out where two who were made one are in the file still', async () => {
    const { both, keep } = await importTwoAndMerge();
    const { rows, issues, rowsLeftOut } = await preview(both);
    expect(rows).toMatchObject([{ status: 'unchanged', stored: { id: keep.id } }]);
    expect(issues).toMatchObject([{ row: 3, code: 'person-twice', params: { earlierRow: 2 } }]);
    expect(rowsLeftOut).toBe(1);
  });

  it('is one person for one row only', async () => {
    await importFile(desk, csvFile(...stored));
    const { rows } = await preview([
      header,
      'Salo;Aino;aino.salo@lvv.fi;mentori;',
      'Salo;Aino;aino.salo@avi.fi;mentori;',
    ]);
    expect(rows.map(({ status }) => status)).toEqual(['new', 'changed']);
  });
});

describe('a column for one value of a list', () => {
  const plain = 'Sukunimi;Etunimi;Sähköposti;Rooli';
  const registry = 'Kirjaamo ja asioiden vireilletulo';
  const archive = 'Arkistointi ja tietopalvelu';
  const tenders = 'Hankinnat ja kilpailuttaminen';
  const skillsOf = () =>
    listPeople(desk.database)[0]?.tasks.map(({ task, level }) => `${task} ${level}`);

  it('says nothing of the values that have no column', async () => {
    await importFile(
      desk,
      csvFile(`${plain};${registry};${archive};${tenders}`, 'Salo;Aino;aino@avi.fi;mentori;4;3;2'),
    );
    expect(skillsOf()).toEqual(['KIRJ 4', 'ARKI 3', 'HANK 2']);
    const later = [`${plain};${archive}`, 'Salo;Aino;aino@avi.fi;mentori;1'];
    const { rows } = await preview(later);
    expect(rows).toMatchObject([{ status: 'changed', changedFields: ['tasks'] }]);
    await importFile(desk, csvFile(...later));
    expect(skillsOf()).toEqual(['KIRJ 4', 'ARKI 1', 'HANK 2']);
    expect((await preview(later)).rows).toMatchObject([{ status: 'unchanged' }]);
  });

  it('takes its value away where its cell is empty, and adds it where there was none', async () => {
    await importFile(
      desk,
      csvFile(`${plain};Kielet`, 'Salo;Aino;aino@avi.fi;mentori;ruotsi, englanti'),
    );
    await importFile(desk, csvFile(`${plain};suomi;ruotsi`, 'Salo;Aino;aino@avi.fi;mentori;x;'));
    expect(listPeople(desk.database)).toMatchObject([{ languages: ['fi', 'en'] }]);
  });

  it('leaves its value as it is where the cell cannot be read', async () => {
    await importFile(
      desk,
      csvFile(`${plain};${registry};${archive}`, 'Salo;Aino;aino@avi.fi;mentori;4;3'),
    );
    await importFile(
      desk,
      csvFile(`${plain};${registry};${archive}`, 'Salo;Aino;aino@avi.fi;mentori;kenties;2'),
    );
    expect(skillsOf()).toEqual(['KIRJ 4', 'ARKI 2']);
  });

  it('adds to a list that has its own column, which is replaced whole', async () => {
    await importFile(
      desk,
      csvFile(`${plain};${registry};${archive}`, 'Salo;Aino;aino@avi.fi;mentori;4;3'),
    );
    await importFile(
      desk,
      csvFile(`${plain};Tehtävät;${tenders}`, `Salo;Aino;aino@avi.fi;mentori;${registry} 1;2`),
    );
    expect(skillsOf()).toEqual(['KIRJ 1', 'HANK 2']);
  });
});

it('a cancel while rows are compared is heard', async () => {
  const cancelling = new AbortController();
  const event = await previewImport(
    desk,
    csvFile(header, 'Salo;Aino;aino@avi.fi;mentori;'),
    (step) => {
      if (step.kind === 'progress' && step.phase === 'comparing') cancelling.abort();
    },
    cancelling.signal,
  );
  expect(event).toEqual({ kind: 'cancelled' });
});

it('stored people who are not in the file are told, and nothing happens to them', async () => {
  await importFile(
    desk,
    csvFile(header, 'Salo;Aino;aino@avi.fi;mentori;', 'Ek;Bo;bo@avi.fi;aktori;'),
  );
  const [salo] = listPeople(desk.database).filter(({ lastName }) => lastName === 'Salo');
  const file = [header, 'Ek;Bo;bo@avi.fi;aktori;Tiimi B'];
  expect((await preview(file)).missing).toEqual([salo?.id]);
  await importFile(desk, csvFile(...file));
  expect(listPeople(desk.database)).toHaveLength(2);
});

describe('a supervisor who is nobody', () => {
  const file = [
    `${header};Esihenkilö`,
    'Salo;Aino;aino.salo@avi.fi;mentori;A;Koskimes Anni',
    'Koskimies;Anni;anni.koskimies@avi.fi;mentori;A;Ulla Ulkopuolinen',
  ];

  it('is asked about where somebody comes near, and told where nobody does', async () => {
    const { questions, issues } = await preview(file);
    expect(questions).toMatchObject([
      {
        code: 'supervisor-unknown',
        options: [{ id: 'anni.koskimies@avi.fi' }, { id: 'as-written' }],
      },
    ]);
    expect(issues.map(({ code, questionId }) => [code, questionId])).toEqual([
      ['supervisor-unknown', questions[0]?.id],
      ['supervisor-unknown', null],
    ]);
  });

  it('is linked to the one who was chosen', async () => {
    const decided = await answered(file, await preview(file), 'anni.koskimies@avi.fi');
    await acceptImport(desk.database, { preview: decided });
    const [koskimies, salo] = listPeople(desk.database);
    expect(salo?.supervisor?.personId).toBe(koskimies?.id);
  });
});

describe('what is remembered', () => {
  const file = [`${header};Virasto;Väri`, 'Salo;Aino;aino@avi.fi;mentori;A;LSSAVV;tarkastaja'];
  const titled = ({ mapping }: ImportPreview): ImportMapping => ({
    ...mapping,
    tables: mapping.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) =>
        column.column === 'G' ? { column: 'G', use: { kind: 'field', field: 'title' } } : column,
      ),
    })),
  });

  it('is how a file was read that was accepted, with the meanings of its values', async () => {
    const first = await preview(file);
    const chosen = await preview(file, {
      ...titled(first),
      answers: first.questions.map(({ id }) => ({ question: id, option: 'LSSAVI' })),
    });
    expect(readMapping(desk.database).tables).toEqual([]);
    await acceptImport(desk.database, { preview: chosen });
    const nextMonth = [file[0] ?? '', 'Ek;Bo;bo@avi.fi;aktori;B;LSSAVV;johtaja'];
    const { rows, issues } = await preview(nextMonth);
    expect(rows).toMatchObject([{ draft: { title: 'johtaja', agency: 'LSSAVI' } }]);
    expect(issues).toEqual([]);
  });

  it('is not what was left out, since that may be somebody by name', async () => {
    const mistyped = [`${header};Virasto`, 'Salo;Aino;aino@avi.fi;mentori;A;Ek Bo'];
    const decided = await answered(mistyped, await preview(mistyped), 'leave-out');
    expect(decided.questions).toMatchObject([{ answer: 'leave-out' }]);
    await acceptImport(desk.database, { preview: decided });
    expect(readMapping(desk.database).answers).toEqual([]);
  });

  it('is not what a column was of a task that is there no more', async () => {
    const names = { fi: 'Lupien valvonta', sv: 'Tillsyn över tillstånd', en: 'Permit control' };
    editOrganisation(desk.database, { kind: 'new-task', names, isCritical: false });
    const tasked = [`${header};Väri`, 'Salo;Aino;aino@avi.fi;mentori;A;3'];
    const first = await preview(tasked);
    const mapping: ImportMapping = {
      ...first.mapping,
      tables: first.mapping.tables.map((table) => ({
        ...table,
        columns: [...table.columns, { column: 'F', use: { kind: 'task', task: 'T1' } }],
      })),
    };
    await acceptImport(desk.database, { preview: await preview(tasked, mapping) });
    expect(listPeople(desk.database)[0]?.tasks).toMatchObject([{ task: 'T1', level: 3 }]);
    editOrganisation(desk.database, { kind: 'remove-task', code: 'T1' });
    for (const chosen of [null, mapping]) {
      const { rows, tables } = await preview(tasked, chosen);
      expect(rows).toMatchObject([{ draft: { tasks: [] } }]);
      expect(tables[0]?.columns.at(-1)?.use).toEqual({ kind: 'left-out' });
    }
  });

  it('is not who is meant by a row', async () => {
    const twice = [header, 'Salo;Aino;aino@avi.fi;mentori;A', 'Ek;Bo;aino@avi.fi;aktori;B'];
    const decided = await answered(twice, await preview(twice), 'keep-second');
    await acceptImport(desk.database, { preview: decided });
    expect(readMapping(desk.database).answers).toEqual([]);
    expect((await preview(twice)).questions).toMatchObject([{ answer: null }]);
  });
});

it('a preview is out of date once somebody whom it takes as new is there', async () => {
  const file = [header, 'Salo;Aino;aino@avi.fi;mentori;A'];
  await importFile(desk, csvFile(...file));
  undoLatest(desk.database);
  const shown = await preview(file);
  redoLatest(desk.database);
  const late = acceptImport(desk.database, { preview: shown });
  await expect(late).rejects.toThrow(new Refused('preview-unknown'));
  expect(listPeople(desk.database)).toMatchObject([{ lastName: 'Salo' }]);
});

describe('the history of imports', () => {
  it('tells what each import changed, and which is the newest change', async () => {
    await importFile(
      desk,
      csvFile(header, 'Salo;Aino;aino@avi.fi;mentori;A', 'Ek;Bo;bo@avi.fi;aktori;'),
    );
    desk.setNow('2026-04-05T10:00:00Z');
    const later = await preview([header, 'Salo;Aino;aino@avi.fi;molemmat;B']);
    await acceptImport(desk.database, { preview: later, fileKind: 'text' });
    expect(listImports(desk.database)).toEqual([
      {
        importId: 2,
        importedAt: '2026-04-05T10:00:00.000Z',
        fileKind: 'text',
        added: 0,
        changed: 1,
        unchanged: 0,
        missing: 1,
        changedFields: [
          { field: 'role', people: 1 },
          { field: 'unit', people: 1 },
        ],
        isLatestChange: true,
      },
      expect.objectContaining({ importId: 1, added: 2, changedFields: [], isLatestChange: false }),
    ]);
  });

  it('loses an import that is undone', async () => {
    await importFile(desk, csvFile(header, 'Salo;Aino;aino@avi.fi;mentori;A'));
    expect(readHistory(desk.database).undo?.code).toBe('import');
    undoLatest(desk.database);
    expect(listImports(desk.database)).toEqual([]);
    expect(listPeople(desk.database)).toEqual([]);
  });
});

describe('a value that is removed from the reference data after the preview', () => {
  const lines = [
    'Sukunimi;Etunimi;Rooli;Tavoitteet',
    'Salo;Aino;mentori;Laivanrakennus',
    'Virta;Onni;mentori;',
  ];
  const names = { fi: 'Laivanrakennus', sv: 'Skeppsbyggnad', en: 'Shipbuilding' };

  /** A preview by a goal that is then removed, and how storing its rows is refused. */
  async function refusedStoring(keys: readonly string[] | null = null) {
    const { goals } = editOrganisation(desk.database, { kind: 'new-goal', names });
    const code = goals.find((goal) => goal.names.fi === names.fi)?.code ?? '';
    const event = await previewImport(desk, csvFile(...lines), () => {}, undefined);
    if (event.kind !== 'preview') throw new Error(`the import ended as ${event.kind}`);
    editOrganisation(desk.database, { kind: 'remove', table: 'goal', code });
    return acceptImport(desk.database, { ...event, keys }).then(
      () => null,
      (error: unknown) => (error instanceof Refused ? error.refusal : Promise.reject(error)),
    );
  }

  it('is named with what to do, in every language, and nothing is stored', async () => {
    const refusal = await refusedStoring();
    if (refusal === null) throw new Error('nothing was refused');
    for (const language of languageSchema.options)
      expect(sayRefusal(createWords(language), refusal)).toContain(names[language]);
    expect(refusal.code).toBe('reference-removed');
    expect(listPeople(desk.database)).toEqual([]);
  });

  it('does not keep rows without it from being stored', async () => {
    const event = await previewImport(desk, csvFile(...lines), () => {}, undefined);
    if (event.kind !== 'preview') throw new Error(`the import ended as ${event.kind}`);
    const row = event.preview.rows.find(({ draft }) => draft.lastName === 'Virta');
    expect(await refusedStoring([row?.draft.key ?? ''])).toBeNull();
    expect(listPeople(desk.database).map(({ lastName }) => lastName)).toEqual(['Virta']);
  });

  it('is asked about when the file is read again', async () => {
    await refusedStoring();
    const { rows, issues, questions } = await preview(lines);
    expect(rows.find(({ draft }) => draft.lastName === 'Salo')?.draft.goals).toEqual([]);
    expect(issues.length + questions.length).toBeGreaterThan(0);
  });
});
