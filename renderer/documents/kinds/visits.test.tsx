import { describe, expect, test } from 'vitest';
import type { Organisation, Roster } from '../../../electron/contract/index.ts';
import {
  count,
  documentOf,
  organisation,
  person,
  rosterOf,
  rosterPair,
} from '../testing/printed.tsx';

describe('what the documents of job shadowing tell', () => {
  test('the week, the topic, the length and what is confidential', () => {
    const text = documentOf('shadowing', 'roster');
    for (const part of ['vko 5/2027', 'Laki', '2 päivää', 'salassa pidettävää']) {
      expect(text.toLowerCase()).toContain(part.toLowerCase());
    }
  });

  test('the calendar has a heading for each week, and one for visits without', () => {
    const text = documentOf('shadowing', 'calendar');
    expect(count(text, /<th scope="rowgroup"/g)).toBe(2);
    expect(text.indexOf('vko 5/2027')).toBeLessThan(text.indexOf('viikko sovittava'));
  });
});

test('the roster and the cards tell the language and the mode where they are known', () => {
  const known = { languages: ['sv'], meetingMode: 'remote' } as const;
  const unknown = { languages: [], meetingMode: null };
  const pairs = [
    rosterPair(1, person(1, known), person(2, known), 700),
    rosterPair(2, person(3, unknown), person(4, unknown), 600),
  ];
  for (const document of ['roster', 'cards'] as const) {
    const text = documentOf('shadowing', document, 'fi', {
      roster: { ...rosterOf(pairs), method: 'shadowing' },
    });
    expect(count(text, />ruotsi</g) + count(text, />ruotsi · etä</g)).toBe(1);
    expect(count(text, /etä</g)).toBe(1);
    expect(text).not.toContain('ei vastattu');
  }
});

describe('the visits of each place', () => {
  const office = (code: string, name: string): Organisation['offices'][number] => ({
    code,
    names: { fi: name, sv: name, en: name },
    agency: 'NORTH',
    isHead: false,
    latitude: 65,
    longitude: 25,
  });
  const offices = [office('ROI', 'Rovaniemi'), office('OUL', 'Oulu'), office('VAA', 'Vaasa')];
  const at = (id: number, name: string, code: string | null) =>
    person(id, { lastName: name, office: code });
  const late = {
    ...rosterPair(1, at(1, 'Iso', 'ROI'), at(2, 'Pieni', 'OUL'), 700),
    slot: '2027-W06',
  };
  const early = {
    ...rosterPair(2, at(1, 'Iso', 'ROI'), at(3, 'Uusi', null), 600),
    slot: '2027-W05',
  };
  const roster: Roster = { ...rosterOf([late, early]), method: 'shadowing' };
  const text = documentOf('shadowing', 'by-office', 'fi', {
    organisation: { ...organisation, offices },
    roster,
  });
  const sheets = text.split('<section').slice(1);

  test('begin on a page of their own that is headed by the place, in their order', () => {
    const heads = sheets.map((sheet) => /<h2[^>]*>([^<]+)</.exec(sheet)?.[1]);
    expect(heads).toEqual(['Rovaniemi', 'Oulu', 'Toimipaikka ei tiedossa']);
  });

  test('are those that it receives, by week, and those that its people make', () => {
    const [first = '', second = ''] = sheets;
    expect(first).toContain('Vastaanotettavat vierailijat');
    expect(first).not.toContain('Vierailulle lähtevät');
    expect(first.indexOf('Uusi')).toBeLessThan(first.indexOf('Pieni'));
    expect(second).toContain('Vierailulle lähtevät');
    expect(second).not.toContain('Vastaanotettavat vierailijat');
    expect(second).toContain('Iso');
    expect(second).not.toContain('Uusi');
  });

  test('name the place again on each further page of it', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      rosterPair(index + 1, at(index, 'Iso', 'ROI'), at(100 + index, 'Pieni', 'OUL'), 500),
    );
    const pages = documentOf('shadowing', 'by-office', 'fi', {
      organisation: { ...organisation, offices },
      roster: { ...roster, pairs: many },
    })
      .split('<section')
      .slice(1);
    const named = (name: string, tag: string): number =>
      pages.filter((page) => RegExp(`<${tag}[^>]*>${name}<`).test(page)).length;
    expect(named('Rovaniemi', 'h2')).toBe(1);
    expect(named('Oulu', 'h2')).toBe(1);
    expect(named('Rovaniemi', 'p')).toBeGreaterThan(0);
    expect(named('Rovaniemi', '(?:h2|p)') + named('Oulu', '(?:h2|p)')).toBe(pages.length);
  });

  test('are listed for each agency too', () => {
    const agencies = documentOf('shadowing', 'by-agency', 'fi', { roster });
    expect(agencies).toContain('Vierailut virastoittain');
    expect(count(agencies, /<h2/g)).toBe(1);
    expect(agencies).toContain('Vastaanotettavat vierailijat');
    expect(agencies).toContain('Vierailulle lähtevät');
  });
});
