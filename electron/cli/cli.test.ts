import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const program = join(import.meta.dirname, 'index.ts');
const sample = join(import.meta.dirname, '../../resources/sample/pariksi-esimerkki.xlsx');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pariksi-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const write = (name: string, contents: unknown): string => {
  writeFileSync(at(name), typeof contents === 'string' ? contents : JSON.stringify(contents));
  return at(name);
};

function pariksi(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr, lines: stdout.split('\n').filter((line) => line !== '') };
}

const problem = {
  version: 1,
  method: 'mentoring',
  people: [
    { id: 'm1', side: 'left' },
    { id: 'm2', side: 'left' },
    { id: 'a1', side: 'right' },
    { id: 'a2', side: 'right' },
  ],
  candidates: [
    { a: 'm1', b: 'a1', score: 900 },
    { a: 'm1', b: 'a2', score: 800 },
    { a: 'm2', b: 'a1', score: 700 },
  ],
  objective: ['matched', 'fairness', 'total'],
};

describe('solve', () => {
  it('prints one answer per line in the order of the files', () => {
    const first = write('first.json', problem);
    const second = write('second.json', { ...problem, objective: ['total'] });
    const { status, lines, stderr } = pariksi('solve', first, second);
    expect([status, stderr]).toEqual([0, '']);
    const answers = lines.map((line) => JSON.parse(line));
    expect(answers.map(({ status: one, objective }) => [one, objective])).toEqual([
      ['optimal', { matched: 2, fairness: 700, total: 1500 }],
      ['optimal', { matched: 2, fairness: 700, total: 1500 }],
    ]);
    expect(answers[0]).toMatchObject({ verified: true, proof: 'dual certificate' });
  });

  it.each([
    ['a file that is not there', null],
    ['a file that is not JSON', 'not JSON'],
    ['an unknown id', { ...problem, locked: [['m9', 'a1']] }],
    [
      'a repeated candidate',
      { ...problem, candidates: [problem.candidates[0], problem.candidates[0]] },
    ],
    ['a score above 1000', { ...problem, candidates: [{ a: 'm1', b: 'a1', score: 1001 }] }],
    ['a negative capacity', { ...problem, people: [{ id: 'm1', side: 'left', capacity: -1 }] }],
  ])('says invalid with issues and exits 2 for %s, and still answers the rest', (_name, broken) => {
    const bad = broken === null ? at('absent.json') : write('broken.json', broken);
    const good = write('good.json', problem);
    const { status, lines } = pariksi('solve', bad, good);
    expect(status).toBe(2);
    const [invalid, answer] = lines.map((line) => JSON.parse(line));
    expect(invalid.status).toBe('invalid');
    expect(invalid.issues.length).toBeGreaterThan(0);
    expect(invalid.issues[0].message).not.toBe('');
    expect(answer.status).toBe('optimal');
  });

  it('finds a lock that breaks a rule and names it', () => {
    const locked = write('locked.json', { ...problem, locked: [['m2', 'a2']] });
    const { status, lines } = pariksi('solve', locked);
    expect(status).toBe(0);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      status: 'infeasible',
      conflict: ['lock m2-a2'],
      conflictMessages: ['Lukitus: m2 ja a2'],
    });
  });

  it.each([
    ['fi', ['Lukitus: h1 ja v1, vko 5/2027', 'Lukitus: h1 ja v2, vko 5/2027']],
    ['sv', ['Låsning: h1 och v1, v. 5/2027', 'Låsning: h1 och v2, v. 5/2027']],
    ['en', ['Lock: h1 and v1, week 5/2027', 'Lock: h1 and v2, week 5/2027']],
  ])('names the week of each lock that cannot hold with another, in %s', (language, messages) => {
    const visit = { a: 'h1', score: 900, tags: ['slot:2027-W05'] };
    const file = write('visits.json', {
      version: 1,
      method: 'shadowing',
      people: [
        { id: 'h1', side: 'left', capacity: 2 },
        { id: 'v1', side: 'right' },
        { id: 'v2', side: 'right' },
      ],
      candidates: [
        { ...visit, b: 'v1' },
        { ...visit, b: 'v2' },
      ],
      locked: [
        ['h1', 'v1', '2027-W05'],
        ['h1', 'v2', '2027-W05'],
      ],
    });
    const { lines } = pariksi('solve', file, '--lang', language);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      status: 'infeasible',
      conflict: ['lock h1-v1', 'lock h1-v2'],
      conflictMessages: messages,
    });
  });
});

describe('insight', () => {
  const ask = (question: string, ...rest: readonly string[]) => {
    const file = write('asked.json', {
      ...problem,
      people: [...problem.people, { id: 'a3', side: 'right' }],
      candidates: [...problem.candidates, { a: 'm2', b: 'a3', score: 500 }],
    });
    const { status, stdout } = pariksi('insight', question, file, ...rest);
    return { code: status, answer: stdout === '' ? null : JSON.parse(stdout) };
  };

  it.each([
    [['why', 'm1', 'a2'], { status: 'explained', chosen: true, score: 800 }],
    [
      ['why-not', 'm1', 'a1'],
      { status: 'priced', loss: { matched: 0, fairness: 200, total: 100 } },
    ],
    [['why-not', 'm2', 'a2'], { status: 'not-a-candidate' }],
    [['unmatched', 'a3'], { status: 'explained' }],
    [['ties'], { status: 'told', count: 1, isAll: true }],
    [['alternatives', '1', '--differ', '1', '--loss', '20'], { status: 'told' }],
    [['conflict'], { status: 'no-conflict' }],
    [['conflict', '--everyone', 'right'], { status: 'conflict', isSmallest: true }],
    [['tradeoff', 'fairness'], { status: 'told' }],
    [['warnings'], { status: 'told' }],
    [['repair', '--leave', 'a1'], { status: 'repaired', lost: [{ a: 'm2', b: 'a1', score: 700 }] }],
    [['repair', '--join', 'a3', '--keep', 'm2,a1'], { status: 'repaired', lost: [] }],
  ])('%j', ([question = '', ...rest], expected) => {
    const { code, answer } = ask(question, ...rest);
    expect([code, answer]).toEqual([0, expect.objectContaining(expected)]);
  });

  it('prices every candidate pair, and a chosen one costs nothing', () => {
    const { answer } = ask('prices');
    expect(answer.pairs).toHaveLength(4);
    for (const { chosen, loss } of answer.pairs)
      if (chosen) expect(loss).toEqual({ matched: 0, fairness: 0, total: 0 });
  });

  it.each([
    ['an unknown question', ['whence']],
    ['a question without its ids', ['why', 'm1']],
    ['a pair that is none', ['repair', '--keep', 'm1']],
  ])('tells %s in one line', (_name, [question = '', ...rest]) => {
    expect(ask(question, ...rest)).toEqual({ code: 2, answer: null });
  });
});

describe('match', () => {
  it('imports, matches, saves, exports and explains in JSON', () => {
    const database = at('match.db');
    const xlsx = at('roster.xlsx');
    const { status, stdout } = pariksi(
      ...['match', sample, '--db', database, '--xlsx', xlsx, '--json', '--with-problem'],
    );
    expect(status).toBe(0);
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({ status: 'optimal', verified: true });
    for (const { score, reasons } of result.pairs)
      expect(reasons.reduce((sum: number, { points }: { points: number }) => sum + points, 0)).toBe(
        score,
      );
    const keys = new Set(result.problem.people.map(({ id }: { id: string }) => id));
    for (const { a, b } of result.pairs) expect(keys.has(a.key) && keys.has(b.key)).toBe(true);
    expect(existsSync(xlsx)).toBe(true);

    const [cohort] = JSON.parse(pariksi('cohorts', '--db', database, '--json').stdout);
    expect(cohort).toMatchObject({ id: result.cohortId, pairs: result.pairs.length });
    const again = at('again.xlsx');
    const id = String(result.cohortId);
    expect(pariksi('export', '--db', database, '--cohort', id, '--xlsx', again).status).toBe(0);
    expect(readFileSync(again).equals(readFileSync(xlsx))).toBe(true);

    const text = at('coaches.csv');
    const forCoaches = ['--cohort', id, '--for-coaches', '--csv', text];
    expect(pariksi('export', '--db', database, ...forCoaches).status).toBe(0);
    expect(readFileSync(text, 'utf8')).toMatch(/^\ufeffPari;Mentori;/);
    expect(readFileSync(text, 'utf8')).not.toMatch(/pisteet/i);

    const everybody = at('people.csv');
    expect(pariksi('export', '--db', database, '--people', '--csv', everybody).status).toBe(0);
    const read = pariksi('import', everybody, '--db', database, '--dry-run', '--json');
    expect(JSON.parse(read.stdout)).toMatchObject({ added: 0, changed: 0, leftOut: 0 });
  }, 60_000);

  it('solves the same problem again from the file it gives', () => {
    const { stdout } = pariksi(
      ...['match', sample, '--db', at('repeat.db'), '--json', '--with-problem'],
    );
    const { problem: solved, objective, pairs } = JSON.parse(stdout);
    const [line] = pariksi('solve', write('repeat.json', solved)).lines;
    const answer = JSON.parse(line ?? '');
    expect(answer.objective).toEqual(objective);
    expect(answer.pairs).toHaveLength(pairs.length);
  }, 60_000);

  it('prints a summary for a reader in each language', () => {
    for (const [language, sentence] of [
      ['fi', 'Todistetusti paras'],
      ['sv', 'Bevisligen bäst'],
      ['en', 'Proved best'],
    ] as const)
      expect(
        pariksi('match', sample, '--db', at(`${language}.db`), '--lang', language).stdout,
      ).toContain(sentence);
  }, 60_000);

  it('takes settings from a file', () => {
    const settings = write('settings.json', {
      weights: { goals: 100, competence: 0, sector: 0, geography: 0, agency: 0, experience: 0 },
      wishBonus: 0,
    });
    const { stdout } = pariksi(
      ...['match', sample, '--db', at('settings.db'), '--settings', settings, '--json'],
    );
    const criteria = new Set(
      JSON.parse(stdout).pairs.flatMap(({ reasons }: { reasons: { criterion: string }[] }) =>
        reasons.map(({ criterion }) => criterion),
      ),
    );
    expect([...criteria]).toEqual(['goals']);
  }, 60_000);

  it('refuses settings that are none, naming the place', () => {
    const settings = write('wrong.json', { weights: { goals: -1 } });
    const { status, stderr } = pariksi(
      ...['match', sample, '--db', at('wrong.db'), '--settings', settings],
    );
    expect(status).toBe(2);
    expect(stderr).toContain('weights.goals');
  });

  it('refuses settings in which a quota is called by an identity code, and imports nobody', () => {
    const code = ['0101', '90', '-', '123', 'A'].join('');
    const quota = { name: `katso ${code}`, tag: 'near', min: 1, max: null };
    const settings = write('named.json', {
      quotas: [{ ...quota, minShare: null, maxShare: null }],
    });
    const { status, stderr } = pariksi(
      ...['match', sample, '--db', at('named.db'), '--settings', settings],
    );
    expect(status).toBe(2);
    expect(stderr).not.toContain(code);
    const listed = pariksi('cohorts', '--db', at('named.db'), '--json').stdout;
    expect(JSON.parse(listed)).toEqual([]);
  }, 60_000);
});

describe('import', () => {
  it('stores nothing on a dry run and everything without it', () => {
    const database = at('import.db');
    const dry = JSON.parse(
      pariksi('import', sample, '--db', database, '--dry-run', '--json').stdout,
    );
    expect(dry.status).toBe('dry-run');
    const wet = JSON.parse(pariksi('import', sample, '--db', database, '--json').stdout);
    expect(wet).toMatchObject({ status: 'imported', added: dry.added });
    expect(wet.issues.length).toBeGreaterThan(0);
    for (const issue of wet.issues) expect(issue.message).not.toBe('');
  }, 60_000);

  it('writes how a file was read, and reads it as a changed mapping says', () => {
    const file = write(
      'people.csv',
      'Sukunimi;Etunimi;Virasto;Väri\nSalo;Aino;Lapin aluehalintovirasto;tarkastaja\n',
    );
    const saved = at('mapping.json');
    const imported = ['import', file, '--db', at('mapping.db'), '--dry-run'];
    const first = pariksi(...imported, '--json', '--save-mapping', saved);
    const [question] = JSON.parse(first.stdout).questions;
    expect(question).toMatchObject({ code: 'value-unknown', answer: null });
    if (process.platform !== 'win32') expect(statSync(saved).mode & 0o077).toBe(0);
    const mapping = JSON.parse(readFileSync(saved, 'utf8'));
    mapping.tables[0].columns[3].use = { kind: 'field', field: 'title' };
    mapping.answers = [{ question: question.id, option: 'LAAVI' }];
    const changed = pariksi(...imported, '--json', '--mapping', write('changed.json', mapping));
    const second = JSON.parse(changed.stdout);
    expect(second.tables[0].columns[3]).toMatchObject({ guess: 'chosen' });
    expect(second.questions).toMatchObject([{ answer: 'LAAVI' }]);
    const plain = pariksi(...imported, '--lang', 'sv').stdout;
    expect(plain).toContain(`Vad betyder ”Lapin aluehalintovirasto”? [${question.id}]`);
    expect(plain).toContain('Regionförvaltningsverket i Lappland [LAAVI]');
    const wrong = pariksi(...imported, '--mapping', write('wrong.json', { tables: 7 }));
    expect(wrong.status).toBe(2);
  }, 60_000);

  it.each([
    ['a file that is not there', null, 2],
    ['an empty file', '', 2],
    ['a page named as a workbook', '<html></html>', 2],
    ['a table with no known header', 'a;b\n1;2\n', 2],
  ])('refuses %s in one line and leaves the database as it was', (_name, contents, code) => {
    const file = contents === null ? at('absent.csv') : write('broken.csv', contents);
    const { status, stderr } = pariksi('import', file, '--db', at('refused.db'));
    expect(status).toBe(code);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toContain(folder);
  });
});

describe('usage', () => {
  it.each([
    [['unknown'], 2],
    [['solve'], 2],
    [['match', 'a', 'b'], 2],
    [['cohorts', '--nonsense'], 2],
    [['cohorts', '--lang', 'de'], 2],
    [['export', '--cohort', 'first', '--xlsx', 'x.xlsx'], 2],
    [['export', '--people', '--cohort', '1', '--xlsx', 'x.xlsx'], 2],
    [['export', '--people', '--for-coaches', '--xlsx', 'x.xlsx'], 2],
    [['export', '--people', '--xlsx', 'x.xlsx', '--csv', 'x.csv'], 2],
    [['export', '--people'], 2],
  ])('%j is told in one line on stderr', (words, code) => {
    const { status, stdout, stderr } = pariksi(...words);
    expect([status, stdout]).toEqual([code, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each(['solve', 'insight', 'match', 'import', 'export', 'cohorts', 'template'])(
    '%s has its own help',
    (command) => {
      const { status, stdout } = pariksi(command, '--help', '--lang', 'en');
      expect(status).toBe(0);
      expect(stdout).toContain(`npm run pariksi -- ${command}`);
    },
  );

  it('lists the commands when asked for help', () => {
    expect(pariksi('--help').stdout).toContain('npm run pariksi -- match');
    expect(pariksi('--help', '--lang', 'sv').stdout).toContain('Kommandon');
  });

  it('refuses a database that is none, and leaves it as it was', () => {
    const file = write('not-a-database.db', 'plain text, long enough to have a header of its own');
    const { status, stderr } = pariksi('cohorts', '--db', file);
    expect(status).toBe(1);
    expect(stderr).toContain('not-a-database.db');
    expect(readFileSync(file, 'utf8')).toContain('plain text');
  });

  it('exports nothing of a cohort that is not there', () => {
    const { status, stderr } = pariksi(
      ...['export', '--db', at('none.db'), '--cohort', '7', '--xlsx', at('none.xlsx')],
    );
    expect(status).toBe(2);
    expect(stderr).not.toBe('');
    expect(existsSync(at('none.xlsx'))).toBe(false);
  });
});

describe('template', () => {
  it('writes a workbook that can be imported back, empty', () => {
    const file = at('template.xlsx');
    expect(pariksi('template', file, '--db', at('template.db')).status).toBe(0);
    const read = pariksi('import', file, '--db', at('template.db'), '--dry-run', '--json');
    expect(JSON.parse(read.stdout).tables[0].columns.length).toBeGreaterThan(19);
  });
});
