import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  closingOf,
  type Person,
  type ProfileFields,
  pairOn,
  placeOn,
  type RosterPair,
} from '../contract/index.ts';
import { listPeople, readPersonHistory } from '../database/index.ts';
import { chooseParticipants, requireCohort, saveSettings } from './cohorts.ts';
import { constrain } from './constraints.ts';
import { redoLatest, undoLatest } from './history.ts';
import { editOrganisation } from './organisation.ts';
import { agree, closeProgramme } from './pair-endings.ts';
import { editPeople, editPerson, erase } from './people.ts';
import { programmeOf, reach } from './programme.ts';
import { acceptRun, requireRoster } from './rosters.ts';
import {
  addPeople,
  cohortOfEverybody,
  csvFile,
  idOfPerson,
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

const idOf = (name: string): number => idOfPerson(desk, name);

function personOf(name: string): Person {
  const person = listPeople(desk.database).find(({ lastName }) => lastName === name);
  if (person === undefined) throw new Error('nobody is called so');
  return person;
}

function edit(name: string, changes: Partial<ProfileFields>): void {
  const { id, revision } = personOf(name);
  editPerson(desk.database, { id, revision, changes });
}

/** The only pair that a programme has. */
function onlyPair(cohortId: number): RosterPair {
  const { pairs } = programmeOf(desk.database, cohortId);
  const [pair] = pairs;
  if (pair === undefined || pairs.length > 1) throw new Error(`there are ${pairs.length} pairs`);
  return pair;
}

async function accept(cohortId: number): Promise<void> {
  acceptRun(desk.database, (await runMatch(desk, cohortId)).id);
}

describe('a visit that is given another week', () => {
  /** Aalto receives Berg in week 20, locked, on 5.3. */
  async function visit(): Promise<number> {
    addPeople(
      desk,
      { lastName: 'Aalto', shadowingRole: 'host', offers: ['LAKI'] },
      { lastName: 'Berg', shadowingRole: 'visitor', seeks: ['LAKI'] },
    );
    const { id, settings } = cohortOfEverybody(desk, 'Vierailut', 'shadowing');
    saveSettings(desk.database, id, { ...settings, weeks: ['2026-W20', '2026-W21', '2026-W22'] });
    await giveWeek(id, '2026-W20');
    return id;
  }

  async function giveWeek(cohortId: number, slot: string): Promise<void> {
    constrain(desk.database, cohortId, idOf('Aalto'), idOf('Berg'), 'locked', { slot });
    await accept(cohortId);
  }

  it('goes on as the same pair, with its agreement and its lock, and was in its week before', async () => {
    const id = await visit();
    reach(desk.database, id, 'confirmed', '2026-03-06');
    const agreed = onlyPair(id);
    agree(desk.database, id, [agreed.id], '2026-03-09');
    desk.setNow('2026-04-01T10:00:00Z');
    await giveWeek(id, '2026-W21');
    const pair = onlyPair(id);
    expect(pair).toMatchObject({
      id: agreed.id,
      slot: '2026-W21',
      startedOn: '2026-03-05',
      agreedOn: '2026-03-09',
      ended: null,
      isLocked: true,
    });
    expect(['2026-03-10', '2026-03-31', '2026-04-01'].map((day) => pairOn(pair, day).slot)).toEqual(
      ['2026-W20', '2026-W20', '2026-W21'],
    );
    expect(requireRoster(desk.database, id).pairs).toHaveLength(1);
    expect(closingOf(programmeOf(desk.database, id))).toMatchObject({
      pairs: 1,
      going: 1,
      ended: { replaced: 0 },
      agreed: 1,
      people: 2,
    });
    expect(readPersonHistory(desk.database, idOf('Berg'))[0]?.pairs).toMatchObject([
      { slot: '2026-W21', startedOn: '2026-03-05', ended: null },
    ]);
  });

  it('is undone and done again with all that was known of earlier days', async () => {
    const id = await visit();
    reach(desk.database, id, 'confirmed', '2026-03-06');
    const before = programmeOf(desk.database, id);
    desk.setNow('2026-04-01T10:00:00Z');
    await giveWeek(id, '2026-W21');
    const after = programmeOf(desk.database, id);
    undoLatest(desk.database);
    expect(programmeOf(desk.database, id).pairs).toEqual(before.pairs);
    redoLatest(desk.database);
    expect(programmeOf(desk.database, id)).toEqual(after);
  });

  it('was in the evening of each day where it was put last, and in every week of before', async () => {
    const id = await visit();
    reach(desk.database, id, 'confirmed', '2026-03-06');
    desk.setNow('2026-04-01T10:00:00Z');
    await giveWeek(id, '2026-W21');
    await giveWeek(id, '2026-W22');
    desk.setNow('2026-05-01T10:00:00Z');
    await giveWeek(id, '2026-W20');
    const weeks = (day: string) => pairOn(onlyPair(id), day).slot;
    expect(['2026-03-31', '2026-04-01', '2026-04-30', '2026-05-01'].map(weeks)).toEqual([
      '2026-W20',
      '2026-W22',
      '2026-W22',
      '2026-W20',
    ]);
    expect(onlyPair(id).earlier).toHaveLength(2);
  });

  it('was nowhere else as long as it was a mere proposal, nor on the day of its beginning', async () => {
    const id = await visit();
    desk.setNow('2026-03-06T10:00:00Z');
    await giveWeek(id, '2026-W21');
    expect(onlyPair(id)).toMatchObject({ slot: '2026-W21', earlier: [] });
  });

  it('ends with who leaves, and its week of before is known still', async () => {
    const id = await visit();
    reach(desk.database, id, 'confirmed', '2026-03-06');
    desk.setNow('2026-04-01T10:00:00Z');
    await giveWeek(id, '2026-W21');
    const berg = idOf('Berg');
    const withoutBerg = requireCohort(desk.database, id).people.flatMap(
      ({ person, role, capacity }) =>
        person.id === berg ? [] : [{ personId: person.id, role, capacity }],
    );
    chooseParticipants(desk.database, id, withoutBerg);
    const pair = onlyPair(id);
    expect(pair.ended).toEqual({ on: '2026-04-01', kind: 'interrupted' });
    expect(pairOn(pair, '2026-03-10').slot).toBe('2026-W20');
  });
});

describe('a third who leaves an agreed trio', () => {
  /** A trio of three on 5.3.; its third leaves on 1.4. */
  async function leftTrio() {
    for (const [index, lastName] of ['Aalto', 'Berg', 'Cavén'].entries())
      addPeople(desk, {
        lastName,
        agency: index === 2 ? 'LAAVI' : 'ESAVI',
        unit: 'Kirjaamo',
        tasks: [{ task: 'KIRJ', level: 3, wantsToLearn: false }],
      });
    const { id, settings } = cohortOfEverybody(desk, 'Työparit', 'workpair');
    saveSettings(desk.database, id, { ...settings, oddPerson: 'trio' });
    await accept(id);
    reach(desk.database, id, 'confirmed', '2026-03-06');
    const trio = onlyPair(id);
    const third = trio.third?.person.lastName ?? '';
    desk.setNow('2026-04-01T10:00:00Z');
    const staying = requireCohort(desk.database, id).people.flatMap(({ person, role, capacity }) =>
      person.lastName === third ? [] : [{ personId: person.id, role, capacity }],
    );
    const thirdId = idOf(third);
    chooseParticipants(desk.database, id, staying);
    return { id, trio, third, thirdId };
  }

  it('was in it until then, and is counted once among those who were in pairs', async () => {
    const { id, trio } = await leftTrio();
    const pair = onlyPair(id);
    expect(pair).toMatchObject({ third: null, thirdThen: null, ended: null });
    expect(pairOn(pair, '2026-03-10').third).toEqual(trio.third);
    expect(pairOn(pair, '2026-04-01').third).toBeNull();
    const closing = closingOf(programmeOf(desk.database, id));
    expect(closing).toMatchObject({ pairs: 1, going: 1, people: 3 });
    expect(closing.agencies.reduce((sum, { people }) => sum + people, 0)).toBe(3);
  });

  it('has the pair in their history as interrupted, and the two have it as one that goes on', async () => {
    const { trio, thirdId } = await leftTrio();
    expect(readPersonHistory(desk.database, thirdId)[0]).toMatchObject({
      role: null,
      pairs: [
        {
          partners: [{ id: trio.a.id }, { id: trio.b.id }],
          startedOn: '2026-03-05',
          ended: { on: '2026-04-01', kind: 'interrupted' },
          unit: 'Kirjaamo',
        },
      ],
    });
    expect(readPersonHistory(desk.database, trio.a.id)[0]?.pairs).toMatchObject([
      {
        partners: [{ id: trio.b.id }],
        earlierThirds: [{ person: { id: thirdId }, until: '2026-04-01' }],
        startedOn: '2026-03-05',
        ended: null,
      },
    ]);
  });

  it('is, while in it, told with the day they joined and where they then were', async () => {
    const { id, third, thirdId, trio } = await leftTrio();
    undoLatest(desk.database);
    edit(third, { unit: 'Arkisto' });
    expect(onlyPair(id).thirdThen).toEqual(trio.thirdThen);
    expect(trio.thirdThen?.unit).toBe('Kirjaamo');
    expect(readPersonHistory(desk.database, thirdId)[0]?.pairs).toMatchObject([
      { startedOn: '2026-03-05', ended: null, unit: 'Kirjaamo' },
    ]);
  });
});

describe('where people were', () => {
  /** Aalto, of the registry of ESAVI, with Berg since 5.3. */
  async function confirmedPair(): Promise<number> {
    addPeople(
      desk,
      {
        lastName: 'Aalto',
        role: 'mentor',
        agency: 'ESAVI',
        unit: 'Kirjaamo',
        office: 'HEL',
      },
      { lastName: 'Berg', role: 'mentee', agency: 'LAAVI' },
    );
    // By the e-mail an import knows who is meant.
    edit('Aalto', { email: 'elli.aalto@virasto.example' });
    const { id } = cohortOfEverybody(desk);
    await accept(id);
    reach(desk.database, id, 'confirmed', '2026-03-06');
    return id;
  }

  const unitsOf = (cohortId: number, personId: number, ...days: readonly string[]) => {
    const places = programmeOf(desk.database, cohortId).places.filter(
      (place) => place.personId === personId,
    );
    return days.map((day) => placeOn(places, day)?.unit ?? null);
  };

  const bothSides = ['2026-04-30', '2026-05-01', '2026-09-01'] as const;

  it.each([
    ['an edit', async () => edit('Aalto', { unit: 'Arkisto' })],
    [
      'an edit of many',
      async () => {
        const people = ['Aalto', 'Berg'].map((name) => {
          const { id, revision } = personOf(name);
          return { id, revision };
        });
        await editPeople(desk.database, { people, changes: { unit: 'Arkisto' } });
      },
    ],
    [
      'an import',
      async () => {
        await importFile(
          desk,
          csvFile(
            'Sukunimi;Etunimi;Sähköposti;Rooli;Virasto;Yksikkö',
            'Aalto;Elli;elli.aalto@virasto.example;mentori;ESAVI;Arkisto',
          ),
        );
      },
    ],
  ])('is known by the day after %s, and undo forgets the move', async (_name, move) => {
    const id = await confirmedPair();
    const aalto = idOf('Aalto');
    desk.setNow('2026-05-01T10:00:00Z');
    await move();
    expect(unitsOf(id, aalto, ...bothSides)).toEqual(['Kirjaamo', 'Arkisto', 'Arkisto']);
    undoLatest(desk.database);
    expect(unitsOf(id, aalto, ...bothSides)).toEqual(['Kirjaamo', 'Kirjaamo', 'Kirjaamo']);
    redoLatest(desk.database);
    expect(unitsOf(id, aalto, ...bothSides)).toEqual(['Kirjaamo', 'Arkisto', 'Arkisto']);
  });

  it('is another only for another place, and is the evening of each day', async () => {
    const id = await confirmedPair();
    desk.setNow('2026-05-01T10:00:00Z');
    edit('Aalto', { title: 'ylitarkastaja' });
    edit('Aalto', { unit: 'Arkisto' });
    edit('Aalto', { unit: 'Luvat' });
    // Of whom nothing was known does not move, but becomes known.
    edit('Berg', { agency: null });
    desk.setNow('2026-06-01T10:00:00Z');
    edit('Berg', { agency: 'ESAVI' });
    const { places } = programmeOf(desk.database, id);
    const datesOf = (name: string) =>
      places
        .filter(({ personId }) => personId === idOf(name))
        .map(({ until, agency, unit }) => [until, agency, unit]);
    expect(datesOf('Aalto')).toEqual([
      ['2026-05-01', 'ESAVI', 'Kirjaamo'],
      [null, 'ESAVI', 'Luvat'],
    ]);
    expect(datesOf('Berg')).toEqual([
      ['2026-05-01', 'LAAVI', null],
      [null, 'ESAVI', null],
    ]);
  });

  it('keeps an office where nobody works any more from being removed', async () => {
    await confirmedPair();
    addPeople(desk, { lastName: 'Cavén', office: 'TKU' });
    edit('Cavén', { office: 'HEL' });
    const removal = { kind: 'remove', table: 'office', code: 'TKU' } as const;
    expect(() => editOrganisation(desk.database, removal)).toThrow(
      expect.objectContaining({ refusal: expect.objectContaining({ code: 'reference-in-use' }) }),
    );
  });

  it('leaves nothing of an erased person, and is back when that is undone', async () => {
    const id = await confirmedPair();
    const aalto = idOf('Aalto');
    desk.setNow('2026-05-01T10:00:00Z');
    edit('Aalto', { unit: 'Arkisto' });
    const before = programmeOf(desk.database, id).places;
    erase(desk.database, aalto);
    const { places, pairs } = programmeOf(desk.database, id);
    expect(places.filter(({ personId }) => personId === aalto)).toEqual([]);
    expect(JSON.stringify(pairs)).not.toContain('Kirjaamo');
    undoLatest(desk.database);
    expect(programmeOf(desk.database, id).places).toEqual(before);
  });

  it('is told of a closed programme too', async () => {
    const id = await confirmedPair();
    desk.setNow('2026-05-01T10:00:00Z');
    edit('Aalto', { unit: 'Arkisto' });
    closeProgramme(desk.database, id, '2026-12-01');
    expect(unitsOf(id, idOf('Aalto'), ...bothSides)).toEqual(['Kirjaamo', 'Arkisto', 'Arkisto']);
  });
});
