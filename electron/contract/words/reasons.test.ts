import { describe, expect, expectTypeOf, it } from 'vitest';
import type { ReasonCode, RuleCode } from '../../../solver/index.ts';
import type { Organisation } from '../organisation.ts';
import { languageSchema } from '../values.ts';
import { messages } from './messages.ts';
import { sayReason } from './reasons.ts';
import { createWords, type MessageKey } from './words.ts';

const organisation: Organisation = {
  agencies: [],
  sectors: [],
  offices: [],
  travel: [],
  goals: [
    { code: 'LEAD', names: { fi: 'Johtaminen ja työ', sv: 'Ledarskap', en: 'Leadership' } },
    { code: 'DIGI', names: { fi: 'Digi', sv: 'Digi', en: 'Digital' } },
  ],
  competences: [],
  tasks: [],
};
const nameOfPerson = (key: string): string =>
  ({ 'aino@avi.example': 'Aino Aalto' })[key] ?? 'poistettu';
const say = (
  code: string,
  params: Parameters<typeof sayReason>[2]['params'] = {},
  language = 'fi',
) =>
  sayReason(
    createWords(languageSchema.parse(language)),
    organisation,
    { code, params },
    nameOfPerson,
  );

describe('a reason in words', () => {
  it('names goals in the language of the reader, keeping them apart', () => {
    expect(say('goals-shared', { goals: ['LEAD', 'DIGI'] })).toBe(
      'Yhteiset tavoitteet: Johtaminen ja työ; Digi.',
    );
    expect(say('goals-shared', { goals: ['LEAD'] }, 'sv')).toBe('Gemensamma mål: Ledarskap.');
  });

  it('names people, also those who were erased', () => {
    expect(say('unmatched-outcompeted', { by: ['aino@avi.example', 'erased-1'] })).toContain(
      'Aino Aalto ja poistettu',
    );
  });

  it('names the rule that removed candidates', () => {
    expect(say('unmatched-removed-by', { rule: 'earlier-pair', count: 3 })).toBe(
      '3 mahdollista paria jäi pois: aiempi pari.',
    );
  });

  it('writes half a year as the language does', () => {
    expect(say('experience-gap', { years: 2.5 })).toContain('2,5 vuotta');
    expect(say('experience-gap', { years: 1 })).toContain('1 vuosi enemmän');
    expect(say('experience-gap', { years: 2.5 }, 'en')).toContain('2.5 years');
  });

  it('says travel and its limit as a timetable does', () => {
    expect(say('geography-near', { minutes: 85 })).toBe('Matkaa 1 h 25 min suuntaansa.');
    expect(say('rule-travel-limit', { minutes: 455, limit: 180 }, 'en')).toContain(
      'the trip (7 h 35 min) is over the limit (3 h)',
    );
    expect(say('geography-far', { minutes: 45 }, 'sv')).toBe('Resan tar 45 min i en riktning.');
  });

  it('words what is worth knowing before a run, naming people, goals and fields', () => {
    expect(say('warning-goal-scarce', { goal: 'LEAD', seekers: 3, places: 1 })).toBe(
      'Tavoite Johtaminen ja työ: hakee 3, paikkoja 1.',
    );
    expect(say('warning-over-asked', { by: ['aino@avi.example'], count: 1 })).toContain(
      'Aino Aalto',
    );
    expect(say('warning-one-candidate', { by: ['aino@avi.example'], count: 1 }, 'en')).toBe(
      'Only one possible pair: Aino Aalto.',
    );
    expect(say('warning-blank', { field: 'goals', count: 2 })).toBe(
      'Tavoitteet: 2 henkilöä ei ole vastannut.',
    );
  });

  it('says apart which tasks hung on one person and which did not', () => {
    const params = { count: 1, tasks: ['pay'], tasksBefore: ['file', 'law'] };
    expect(say('tasks-partly-new', params)).toBe(
      'Ei enää yhden osaajan varassa: pay. Kahden varassa kuten ennestäänkin: file; law.',
    );
  });

  it('words what rosters keep from when every task covered was told alike', () => {
    expect(say('tasks-covered', { count: 1, tasks: ['pay'] })).toBe('Kahden osaajan varassa: pay.');
  });

  it('shows a code that nobody has worded as it is', () => {
    expect(say('never-heard-of')).toBe('never-heard-of');
  });

  it('has a sentence for every reason and every rule, and a short name for the rule', () => {
    type Code = ReasonCode | `rule-${RuleCode}` | `named-${RuleCode}`;
    expectTypeOf<`reasons:${Code}`>().toExtend<MessageKey>();
    const keys = Object.keys(messages.fi.reasons);
    const rules = keys.filter((key) => key.startsWith('rule-')).map((key) => key.slice(5));
    expect(rules.length).toBe(13);
    expect(rules.filter((rule) => !keys.includes(`named-${rule}`))).toEqual([]);
  });
});
