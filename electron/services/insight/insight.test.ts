import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWords, sayReason } from '../../contract/index.ts';
import { readOrganisation } from '../../database/index.ts';
import { chooseParticipants, saveSettings } from '../cohorts.ts';
import { constrain } from '../constraints.ts';
import {
  cohortOfEverybody,
  csvFile,
  importFile,
  openTestDesk,
  runMatch,
  type TestDesk,
} from '../testing/desk.ts';
import {
  alternativesTo,
  choicesOf,
  contradictionIn,
  exchangeCost,
  forcePair,
  type Hearing,
  tiesOf,
  tradeoffOf,
  warningsOf,
} from './index.ts';

const unheard: Hearing = [() => {}, undefined];
let desk: TestDesk;

beforeEach(async () => {
  desk = openTestDesk();
  await importFile(
    desk,
    csvFile(
      'Rooli;Sukunimi;Etunimi;Sähköposti;Virasto;Tavoitteet;Mentorointikieli',
      'mentori;Aalto;Aino;aino@avi.example;ESAVI;LEAD, DIGI;suomi',
      'mentori;Berg;Bo;bo@avi.example;LSAVI;DIGI;suomi, ruotsi',
      'aktori;Cavén;Cecilia;cecilia@avi.example;ISAVI;LEAD;suomi',
      'aktori;Dahl;Didrik;didrik@avi.example;LSAVI;DIGI;suomi',
      'aktori;Ek;Eva;eva@avi.example;ISAVI;LEAD;ruotsi',
    ),
  );
});
afterEach(() => desk.close());

async function matched() {
  const cohort = cohortOfEverybody(desk);
  const run = await runMatch(desk, cohort.id);
  const idOf = (lastName: string): number =>
    cohort.people.find(({ person }) => person.lastName === lastName)?.person.id ?? 0;
  return { cohort, run, runId: run.id, idOf };
}

describe('what an exchange would cost', () => {
  it('is what the run loses when both new pairs are locked, and nothing for pairs that are chosen', async () => {
    const { cohort, run, runId } = await matched();
    const [one, other] = run.pairs;
    if (one === undefined || other === undefined) throw new Error('two pairs were expected');
    const idsOf = (a: { id: number }, b: { id: number }) => ({ a: a.id, b: b.id });
    const present = [idsOf(one.a, one.b), idsOf(other.a, other.b)] as const;
    const nothing = { matched: 0, fairness: 0, total: 0 };
    expect(await exchangeCost(desk, { runId, pairs: present }, ...unheard)).toEqual(nothing);
    const pairs = [idsOf(one.a, other.b), idsOf(other.a, one.b)] as const;
    const loss = await exchangeCost(desk, { runId, pairs }, ...unheard);
    for (const { a, b } of pairs) constrain(desk.database, cohort.id, a, b, 'locked');
    const after = await runMatch(desk, cohort.id);
    expect(after.objective?.total).toBe((run.objective?.total ?? 0) - (loss?.total ?? 0));
    const lifted = pairs;
    const personId = one.b.id;
    const held = await choicesOf(desk, { runId: after.id, personId, most: 9, lifted }, ...unheard);
    const back = held.find(({ partner }) => partner.id === one.a.id);
    expect(back?.loss?.total).toBe(-(loss?.total ?? 0));
  });
});

describe('what a pair would cost', () => {
  it('is nothing for a pair that is chosen', async () => {
    const { runId, run } = await matched();
    const [pair] = run.pairs;
    const asked = { runId, a: pair?.a.id ?? 0, b: pair?.b.id ?? 0 };
    expect(await forcePair(desk, asked, ...unheard)).toEqual({ status: 'chosen' });
  });

  it('names the rules for two who may not be paired', async () => {
    const { runId, idOf } = await matched();
    const asked = { runId, a: idOf('Aalto'), b: idOf('Ek') };
    expect(await forcePair(desk, asked, ...unheard)).toMatchObject({
      status: 'ruled-out',
      breaches: [{ rule: 'common-language' }],
    });
  });

  it('tells the loss and who would move', async () => {
    const { runId, idOf } = await matched();
    const asked = { runId, a: idOf('Aalto'), b: idOf('Dahl') };
    const forced = await forcePair(desk, asked, ...unheard);
    if (forced.status !== 'priced') throw new Error(forced.status);
    expect(Math.max(forced.loss.fairness, forced.loss.total)).toBeGreaterThan(0);
    expect(forced.moves.map(({ person }) => person.lastName)).toContain('Dahl');
  });

  it('is not told of two whom the coordinator has parted', async () => {
    const { cohort, idOf } = await matched();
    const asked = { a: idOf('Aalto'), b: idOf('Dahl') };
    constrain(desk.database, cohort.id, asked.a, asked.b, 'forbidden');
    const { id: runId } = await runMatch(desk, cohort.id);
    expect(await forcePair(desk, { runId, ...asked }, ...unheard)).toEqual({ status: 'forbidden' });
  });

  it('is not told of somebody without a place', async () => {
    const { cohort, idOf } = await matched();
    const full = cohort.people.map(({ person, role, capacity }) => ({
      personId: person.id,
      role,
      capacity: person.lastName === 'Aalto' ? 0 : capacity,
    }));
    chooseParticipants(desk.database, cohort.id, full);
    const { id: runId } = await runMatch(desk, cohort.id);
    const asked = { runId, a: idOf('Aalto'), b: idOf('Dahl') };
    expect(await forcePair(desk, asked, ...unheard)).toMatchObject({
      status: 'no-capacity',
      person: { lastName: 'Aalto' },
    });
  });

  it('names the locks in the way of two who may be paired', async () => {
    const { cohort, idOf } = await matched();
    constrain(desk.database, cohort.id, idOf('Aalto'), idOf('Cavén'), 'locked');
    const { id: runId } = await runMatch(desk, cohort.id);
    const asked = { runId, a: idOf('Aalto'), b: idOf('Dahl') };
    const forced = await forcePair(desk, asked, ...unheard);
    if (forced.status !== 'impossible' && forced.status !== 'priced')
      throw new Error(forced.status);
    if (forced.status === 'impossible') expect(forced.rules).toMatchObject([{ kind: 'lock' }]);
  });

  it('orders the partners of a person by what they cost, the chosen one first', async () => {
    const { runId, idOf } = await matched();
    const asked = { runId, personId: idOf('Berg'), most: 10 };
    const choices = await choicesOf(desk, asked, ...unheard);
    expect(choices.map(({ isChosen }) => isChosen)).toEqual([true, false, false]);
    expect(choices.find(({ isChosen }) => isChosen)?.loss).toEqual({
      matched: 0,
      fairness: 0,
      total: 0,
    });
  });
});

describe('other rosters', () => {
  it('all differ from the best one', async () => {
    const { runId } = await matched();
    const wanted = { runId, count: 2, differ: 1, loss: 1 };
    const others = await alternativesTo(desk, wanted, ...unheard);
    expect(others.length).toBeGreaterThan(0);
    for (const { changedPairs, moves } of others) {
      expect(changedPairs).toBeGreaterThan(0);
      expect(moves.length).toBeGreaterThan(0);
    }
  });

  it('are counted as pairs in every best roster or in some', async () => {
    const { runId, run } = await matched();
    const told = await tiesOf(desk, runId, ...unheard);
    expect(told?.always).toBeLessThanOrEqual(run.pairs.length);
  });

  it('lie on a curve against pairs across agencies', async () => {
    const { runId } = await matched();
    const curve = await tradeoffOf(desk, { runId, against: 'cross-agency' }, ...unheard);
    expect(curve.length).toBeGreaterThan(0);
    for (const { objective, pairs } of curve) {
      expect(pairs).toHaveLength(objective.matched);
      expect(pairs.reduce((sum, { score }) => sum + score, 0)).toBe(objective.total);
    }
  });
});

describe('rules that contradict each other', () => {
  it('come with each lock that could be lifted', async () => {
    const { cohort, idOf } = await matched();
    constrain(desk.database, cohort.id, idOf('Aalto'), idOf('Cavén'), 'locked');
    constrain(desk.database, cohort.id, idOf('Aalto'), idOf('Dahl'), 'locked');
    const run = await runMatch(desk, cohort.id);
    const found = await contradictionIn(desk, run.id, ...unheard);
    expect(found).toMatchObject({
      rules: [{ kind: 'lock' }, { kind: 'lock' }],
      isSmallest: true,
      ways: [{ kind: 'lift-lock' }, { kind: 'lift-lock' }],
    });
  });

  it('come with the number to which a minimum has to go down', async () => {
    const { cohort } = await matched();
    const quota = { name: 'yli virastorajojen', tag: 'cross-agency' as const, min: 5 };
    const quotas = [{ ...quota, max: null, minShare: null, maxShare: null }];
    saveSettings(desk.database, cohort.id, { ...cohort.settings, quotas });
    const run = await runMatch(desk, cohort.id);
    expect(run.status).toBe('infeasible');
    expect(await contradictionIn(desk, run.id, ...unheard)).toEqual({
      rules: [{ kind: 'quota', name: 'yli virastorajojen' }],
      isSmallest: true,
      ways: [{ kind: 'relax-quota', name: 'yli virastorajojen', bound: 'min', to: 2 }],
    });
  });

  it('come with the lowest score that a locked pair has to be allowed', async () => {
    const { cohort, idOf, run: first } = await matched();
    const scores = first.pairs.map(({ score }) => score).sort((one, other) => one - other);
    const weakest = first.pairs.find(({ score }) => score === scores[0]);
    if (weakest === undefined) throw new Error('a roster of pairs');
    constrain(desk.database, cohort.id, weakest.a.id, weakest.b.id, 'locked');
    saveSettings(desk.database, cohort.id, {
      ...cohort.settings,
      lowestScore: weakest.score + 1,
    });
    const run = await runMatch(desk, cohort.id);
    expect(run.status).toBe('infeasible');
    const found = await contradictionIn(desk, run.id, ...unheard);
    expect(found).toMatchObject({
      rules: [{ kind: 'lock' }, { kind: 'lowest-score', score: weakest.score + 1 }],
      isSmallest: true,
      ways: [{ kind: 'lift-lock' }, { kind: 'lower-score', to: weakest.score }],
    });
    // Of people who have changed since, nobody can tell how they stood below the score.
    const others = cohort.people.filter(({ person }) => person.id !== idOf('Ek'));
    const still = others.map(({ person, ...own }) => ({ ...own, personId: person.id }));
    chooseParticipants(desk.database, cohort.id, still);
    expect(await contradictionIn(desk, run.id, ...unheard)).toMatchObject({
      rules: [{ kind: 'lock' }],
      ways: [{ kind: 'lift-lock' }],
    });
  });

  it('come with the number of mentees that a mentor has to be allowed', async () => {
    const { cohort, idOf } = await matched();
    const roomy = cohort.people.map(({ person, role, capacity }) => ({
      personId: person.id,
      role,
      capacity: person.lastName === 'Aalto' ? 3 : capacity,
    }));
    chooseParticipants(desk.database, cohort.id, roomy);
    for (const mentee of ['Cavén', 'Dahl'])
      constrain(desk.database, cohort.id, idOf('Aalto'), idOf(mentee), 'locked');
    saveSettings(desk.database, cohort.id, { ...cohort.settings, menteesPerMentor: 1 });
    const run = await runMatch(desk, cohort.id);
    expect(await contradictionIn(desk, run.id, ...unheard)).toMatchObject({
      rules: [{ kind: 'lock' }, { kind: 'lock' }, { kind: 'group-limit', most: 1 }],
      ways: [{ kind: 'lift-lock' }, { kind: 'lift-lock' }, { kind: 'larger-groups', to: 2 }],
    });
    saveSettings(desk.database, cohort.id, { ...cohort.settings, menteesPerMentor: 2 });
    expect((await runMatch(desk, cohort.id)).status).toBe('optimal');
  });

  it('come with each parted pair that could be allowed again', async () => {
    const { cohort, idOf } = await matched();
    const quota = { name: 'yli virastorajojen', tag: 'cross-agency' as const, min: 2 };
    const quotas = [{ ...quota, max: null, minShare: null, maxShare: null }];
    saveSettings(desk.database, cohort.id, { ...cohort.settings, quotas });
    for (const mentee of ['Cavén', 'Dahl'])
      constrain(desk.database, cohort.id, idOf('Aalto'), idOf(mentee), 'forbidden');
    const run = await runMatch(desk, cohort.id);
    const found = await contradictionIn(desk, run.id, ...unheard);
    expect(found?.rules.map(({ kind }) => kind)).toEqual(['quota', 'forbidden', 'forbidden']);
    expect(found?.ways.map(({ kind }) => kind)).toEqual([
      'relax-quota',
      'lift-forbidden',
      'lift-forbidden',
    ]);
  });

  it('are none where the rules hold', async () => {
    const { runId } = await matched();
    expect(await contradictionIn(desk, runId, ...unheard)).toBeNull();
  });
});

describe('warnings before a run', () => {
  it('are all worded in every language', async () => {
    const { cohort } = await matched();
    const found = await warningsOf(desk, cohort.id, undefined);
    expect(found.map(({ code }) => code)).toContain('warning-blank');
    for (const language of ['fi', 'sv', 'en'] as const)
      for (const warning of found) {
        const words = createWords(language);
        const said = sayReason(words, readOrganisation(desk.database), warning, (key) => key);
        expect([warning.code, said]).not.toEqual([warning.code, warning.code]);
      }
  });
});
