import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { acceptRun } from './rosters.ts';
import { substitutionOf } from './substitution.ts';
import {
  cohortOfEverybody,
  importFile,
  openTestDesk,
  runMatch,
  type TestDesk,
} from './testing/desk.ts';

let desk: TestDesk;

beforeEach(() => {
  desk = openTestDesk();
});
afterEach(() => desk.close());

it('the roster of the sample takes most tasks off one person alone, and says so of each pair', async () => {
  const name = 'pariksi-esimerkki-tyoparit.xlsx';
  const url = new URL(`../../resources/sample/${name}`, import.meta.url);
  await importFile(desk, { name, bytes: readFileSync(url) });
  const { id } = cohortOfEverybody(desk, 'Esimerkki', 'workpair');
  const run = await runMatch(desk, id);
  acceptRun(desk.database, run.id);
  const { tasks } = substitutionOf(desk.database, id);
  const before = tasks.filter(({ isAtRiskBefore }) => isAtRiskBefore).map(({ task }) => task);
  const after = tasks.filter(({ isAtRiskAfter }) => isAtRiskAfter).map(({ task }) => task);
  expect(before.sort()).toEqual(['ASIA', 'HANK', 'KIRJ', 'TALO', 'TURV']);
  expect(after).toEqual(['KIRJ']);
  const newly = run.pairs
    .flatMap(({ parts }) => parts.map(({ reason }) => reason))
    .filter(({ code }) => code === 'tasks-newly-covered' || code === 'tasks-partly-new')
    .flatMap(({ params }) => params['tasks'] ?? []);
  expect(newly.sort()).toEqual(['ASIA', 'HANK', 'TALO', 'TURV']);
});
