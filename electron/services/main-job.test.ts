import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refused } from '../contract/index.ts';
import { listCohorts, listPeople, readHistory, readRoster } from '../database/index.ts';
import { chooseParticipants, requireCohort, saveSettings } from './cohorts.ts';
import { constrain, exchange } from './constraints.ts';
import { redoLatest, undoLatest } from './history.ts';
import { explainPair, listRunsOf, problemOfRun, requireRun, standingOf } from './matching.ts';
import { erase } from './people.ts';
import { acceptRun, requireRoster, rosterTable } from './rosters.ts';
import {
  cohortOfEverybody,
  csvFile,
  importFile,
  openTestDesk,
  runMatch,
  sampleFile,
  type TestDesk,
} from './testing/desk.ts';

let desk: TestDesk;

beforeEach(() => {
  desk = openTestDesk();
});
afterEach(() => desk.close());

const refusalOf = (work: () => unknown): string => {
  try {
    work();
    return 'no refusal';
  } catch (error) {
    return error instanceof Refused ? error.refusal.code : String(error);
  }
};

describe('the main job on the sample', () => {
  it('goes from the workbook to a roster that is proved best', async () => {
    await importFile(desk, sampleFile());
    const run = await runMatch(desk, cohortOfEverybody(desk).id);
    expect(run).toMatchObject({ status: 'optimal', verified: true, isOutdated: false });
    expect(run.objective).toEqual(run.bound);
    const roster = acceptRun(desk.database, run.id);
    expect(roster.isProvedBest).toBe(true);
    expect(roster.pairs).toHaveLength(run.pairs.length);
    const [cohort] = listCohorts(desk.database);
    expect(cohort).toMatchObject({ status: 'proposal', pairs: run.pairs.length });
    expect(
      (
        await rosterTable(desk.database, roster.cohortId, 'fi', {
          columns: 'everything',
          format: 'xlsx',
        })
      ).length,
    ).toBeGreaterThan(0);
  });

  it('shows parts that add up to each score', async () => {
    await importFile(desk, sampleFile());
    const run = await runMatch(desk, cohortOfEverybody(desk).id);
    for (const { score, parts } of run.pairs)
      expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(score);
  });

  it('gives every person left out at least one reason', async () => {
    await importFile(desk, sampleFile());
    const run = await runMatch(desk, cohortOfEverybody(desk).id);
    expect(run.unmatched.length).toBeGreaterThan(0);
    for (const { reasons } of run.unmatched) expect(reasons.length).toBeGreaterThan(0);
  });

  it('imports nothing new the second time', async () => {
    const first = await importFile(desk, sampleFile());
    const second = await importFile(desk, sampleFile());
    expect(second).toMatchObject({ added: 0, changed: 0, unchanged: first.added });
  });
});

describe('importing again', () => {
  const personAfter = async (...lines: readonly string[]) => {
    await importFile(desk, csvFile(...lines));
    return listPeople(desk.database)[0];
  };
  const first = () =>
    personAfter(
      'Sukunimi;Etunimi;Sähköposti;Virasto;Nimike',
      'Aalto;Aino;aino@avi.example;ESAVI;Tarkastaja',
    );

  it('keeps what is stored where the cell cannot be read', async () => {
    await first();
    const again = await personAfter(
      'Sukunimi;Etunimi;Sähköposti;Virasto;Nimike',
      'Aalto;Aino;aino@avi.example;Etelävirasto;Johtaja',
    );
    expect(again).toMatchObject({ agency: 'ESAVI', title: 'Johtaja' });
  });

  it('keeps what is stored where the file has no such column', async () => {
    await first();
    const again = await personAfter(
      'Sukunimi;Etunimi;Sähköposti',
      'Aalto;Aino Maria;aino@avi.example',
    );
    expect(again).toMatchObject({ firstName: 'Aino Maria', agency: 'ESAVI', title: 'Tarkastaja' });
  });

  it('takes an empty cell as not answered', async () => {
    await first();
    const again = await personAfter(
      'Sukunimi;Etunimi;Sähköposti;Virasto',
      'Aalto;Aino;aino@avi.example;',
    );
    expect(again).toMatchObject({ agency: null, title: 'Tarkastaja' });
  });
});

const header = 'Rooli;Sukunimi;Etunimi;Sähköposti;Tavoitteet';
const small = csvFile(
  header,
  'mentori;Aalto;Aino;aino@avi.example;LEAD',
  'mentori;Berg;Bo;bo@avi.example;DIGI',
  'aktori;Cavén;Cecilia;cecilia@avi.example;LEAD',
  'aktori;Dahl;Didrik;didrik@avi.example;DIGI',
);

async function smallCohort() {
  await importFile(desk, small);
  const cohort = cohortOfEverybody(desk);
  const idOf = (lastName: string): number =>
    cohort.people.find(({ person }) => person.lastName === lastName)?.person.id ?? 0;
  return { cohort, idOf };
}

const namesOf = (run: Awaited<ReturnType<typeof runMatch>>): string[] =>
  run.pairs.map(({ a, b }) => `${a.lastName}-${b.lastName}`).sort();

describe('locks and forbidden pairs', () => {
  it('a locked pair is in the next run and marked there', async () => {
    const { cohort, idOf } = await smallCohort();
    expect(namesOf(await runMatch(desk, cohort.id))).toEqual(['Aalto-Cavén', 'Berg-Dahl']);
    constrain(desk.database, cohort.id, idOf('Aalto'), idOf('Dahl'), 'locked');
    const run = await runMatch(desk, cohort.id);
    expect(namesOf(run)).toEqual(['Aalto-Dahl', 'Berg-Cavén']);
    expect(run.pairs.filter(({ isLocked }) => isLocked).map(({ a }) => a.lastName)).toEqual([
      'Aalto',
    ]);
  });

  it('a forbidden pair is not in the next run', async () => {
    const { cohort, idOf } = await smallCohort();
    constrain(desk.database, cohort.id, idOf('Aalto'), idOf('Cavén'), 'forbidden');
    expect(namesOf(await runMatch(desk, cohort.id))).not.toContain('Aalto-Cavén');
  });

  it('a lock on a stranger to the cohort is refused', async () => {
    const { cohort, idOf } = await smallCohort();
    expect(
      refusalOf(() => constrain(desk.database, cohort.id, idOf('Aalto'), 9999, 'locked')),
    ).toBe('person-unknown');
  });

  it('two who change places are locked to each other’s partners as one undo step', async () => {
    const { cohort, idOf } = await smallCohort();
    const pairs = [
      { a: idOf('Aalto'), b: idOf('Dahl') },
      { a: idOf('Berg'), b: idOf('Cavén') },
    ] as const;
    const changed = exchange(desk.database, cohort.id, pairs);
    expect(changed.constraints.map(({ a, b, kind }) => ({ a: a.id, b: b.id, kind }))).toEqual(
      pairs.map((pair) => ({ ...pair, kind: 'locked' })),
    );
    expect(namesOf(await runMatch(desk, cohort.id))).toEqual(['Aalto-Dahl', 'Berg-Cavén']);
    undoLatest(desk.database);
    expect(requireCohort(desk.database, cohort.id).constraints).toEqual([]);
    const strange = [pairs[0], { a: pairs[1].a, b: 9999 }] as const;
    expect(refusalOf(() => exchange(desk.database, cohort.id, strange))).toBe('person-unknown');
    expect(requireCohort(desk.database, cohort.id).constraints).toEqual([]);
  });

  it('two locks on one place make the problem infeasible and are named', async () => {
    const { cohort, idOf } = await smallCohort();
    constrain(desk.database, cohort.id, idOf('Aalto'), idOf('Cavén'), 'locked');
    constrain(desk.database, cohort.id, idOf('Aalto'), idOf('Dahl'), 'locked');
    const run = await runMatch(desk, cohort.id);
    expect(run.status).toBe('infeasible');
    expect(run.conflict).toHaveLength(2);
    expect(refusalOf(() => acceptRun(desk.database, run.id))).toBe('run-without-roster');
  });
});

describe('runs', () => {
  it('a run is outdated once the cohort has changed, and no longer when that is undone', async () => {
    const { cohort } = await smallCohort();
    const run = await runMatch(desk, cohort.id);
    saveSettings(desk.database, cohort.id, { ...cohort.settings, wishBonus: 10 });
    expect(requireRun(desk.database, run.id).isOutdated).toBe(true);
    undoLatest(desk.database);
    expect(requireRun(desk.database, run.id).isOutdated).toBe(false);
  });

  it('the newest run is told in short as it is told whole', async () => {
    const { cohort } = await smallCohort();
    expect(standingOf(desk.database, cohort.id)).toBeNull();
    await runMatch(desk, cohort.id);
    const newest = await runMatch(desk, cohort.id);
    for (const wishBonus of [cohort.settings.wishBonus, cohort.settings.wishBonus + 10]) {
      saveSettings(desk.database, cohort.id, { ...cohort.settings, wishBonus });
      expect(requireRun(desk.database, newest.id)).toMatchObject({
        ...standingOf(desk.database, cohort.id),
      });
    }
    expect(standingOf(desk.database, cohort.id)).toMatchObject({
      verified: true,
      isOutdated: true,
    });
  });

  it('every run is kept, the newest first', async () => {
    const { cohort } = await smallCohort();
    const first = await runMatch(desk, cohort.id);
    const second = await runMatch(desk, cohort.id);
    expect(listRunsOf(desk.database, cohort.id).map(({ id }) => id)).toEqual([second.id, first.id]);
  });

  it('the problem of a run uses keys as ids', async () => {
    const { cohort } = await smallCohort();
    const run = await runMatch(desk, cohort.id);
    expect(problemOfRun(desk.database, run.id).people.map(({ id }) => id)).toContain(
      'aino@avi.example',
    );
  });

  it('a cohort without mentees is refused', async () => {
    const { cohort, idOf } = await smallCohort();
    chooseParticipants(desk.database, cohort.id, [
      { personId: idOf('Aalto'), role: 'mentor', capacity: 1 },
    ]);
    await expect(runMatch(desk, cohort.id)).rejects.toMatchObject({
      refusal: { code: 'participants-missing', params: { method: 'mentoring' } },
    });
  });

  it('a cancelled match keeps nothing', async () => {
    const { cohort } = await smallCohort();
    const { matchCohort } = await import('./matching.ts');
    const event = await matchCohort(desk, { cohortId: cohort.id }, () => {}, AbortSignal.abort());
    expect(event).toEqual({ kind: 'cancelled' });
    expect(listRunsOf(desk.database, cohort.id)).toEqual([]);
  });
});

describe('explaining any two people', () => {
  it('names every rule that forbids them', async () => {
    await importFile(
      desk,
      csvFile(
        'Rooli;Sukunimi;Etunimi;Sähköposti;Mentorointikieli;Ei paria henkilön kanssa',
        'mentori;Aalto;Aino;aino@avi.example;suomi;Cecilia Cavén',
        'aktori;Cavén;Cecilia;cecilia@avi.example;ruotsi;',
      ),
    );
    const cohort = cohortOfEverybody(desk);
    const [mentor, mentee] = ['mentor', 'mentee'].map(
      (role) => cohort.people.find((participant) => participant.role === role)?.person.id ?? 0,
    );
    const explanation = explainPair(desk.database, cohort.id, mentor ?? 0, mentee ?? 0);
    expect(explanation).toMatchObject({
      status: 'ruled-out',
      breaches: [{ rule: 'named-exclusion' }, { rule: 'common-language' }],
    });
  });

  it('sees a line of supervisors that runs through somebody outside the cohort', async () => {
    await importFile(
      desk,
      csvFile(
        'Rooli;Sukunimi;Etunimi;Sähköposti;Esihenkilö',
        'mentori;Aalto;Aino;aino@avi.example;',
        ';Berg;Bo;bo@avi.example;Aino Aalto',
        'aktori;Cavén;Cecilia;cecilia@avi.example;Bo Berg',
      ),
    );
    const cohort = cohortOfEverybody(desk);
    expect(cohort.people).toHaveLength(2);
    const run = await runMatch(desk, cohort.id);
    expect(run.pairs).toEqual([]);
    expect(run.unmatched.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([
      ['unmatched-no-candidates', 'unmatched-removed-by'],
      ['unmatched-no-candidates', 'unmatched-removed-by'],
    ]);
  });
});

describe('undo, redo and erasing', () => {
  it('takes the whole main job back step by step and forth again', async () => {
    const { cohort } = await smallCohort();
    const run = await runMatch(desk, cohort.id);
    acceptRun(desk.database, run.id);
    expect(readHistory(desk.database).undo?.code).toBe('accept-roster');
    undoLatest(desk.database);
    expect(readRoster(desk.database, cohort.id)).toBeNull();
    redoLatest(desk.database);
    expect(requireRoster(desk.database, cohort.id).pairs).toHaveLength(2);
    while (readHistory(desk.database).undo !== null) undoLatest(desk.database);
    expect(listPeople(desk.database)).toEqual([]);
    expect(refusalOf(() => undoLatest(desk.database))).toBe('nothing-to-undo');
    while (readHistory(desk.database).redo !== null) redoLatest(desk.database);
    expect(requireRoster(desk.database, cohort.id).pairs).toHaveLength(2);
    expect(refusalOf(() => redoLatest(desk.database))).toBe('nothing-to-redo');
  });

  it('keeps an erased person in the roster without a name', async () => {
    const { cohort, idOf } = await smallCohort();
    const aalto = idOf('Aalto');
    acceptRun(desk.database, (await runMatch(desk, cohort.id)).id);
    erase(desk.database, aalto);
    const erased = requireRoster(desk.database, cohort.id).pairs.find(({ a }) => a.id === aalto);
    expect(erased?.a).toMatchObject({ isErased: true, lastName: '', firstName: '', email: null });
    expect(refusalOf(() => erase(desk.database, aalto))).toBe('person-unknown');
  });
});
