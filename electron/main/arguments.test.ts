import { describe, expect, it } from 'vitest';
import { type ArgumentProblem, ownWords, readArguments } from './arguments.ts';

const nothing = { databaseFile: null, cohortId: null, rosterPdf: null, language: null };

describe('the command line of the desk', () => {
  it('may be empty', () => {
    expect(readArguments([])).toEqual({ status: 'ok', arguments: nothing });
  });

  it('names a database, a cohort, a language and a file for the roster', () => {
    const words = [
      '--database=/tmp/a b=c.db',
      '--cohort=12',
      '--write-roster-pdf=roster.pdf',
      '--language=sv',
    ];
    expect(readArguments(words)).toEqual({
      status: 'ok',
      arguments: {
        databaseFile: '/tmp/a b=c.db',
        cohortId: 12,
        rosterPdf: 'roster.pdf',
        language: 'sv',
      },
    });
  });

  it('may carry the switches of Chromium', () => {
    const words = ['--no-sandbox', '--remote-debugging-port=0', '--cohort=1'];
    expect(readArguments(words)).toMatchObject({ status: 'ok', arguments: { cohortId: 1 } });
  });

  const refused: readonly {
    readonly says: string;
    readonly words: readonly string[];
    readonly problem: ArgumentProblem;
  }[] = [
    {
      says: 'an option that does not exist is refused',
      words: ['--databse=x.db'],
      problem: { code: 'argument-unknown', argument: '--databse=x.db' },
    },
    {
      says: 'a bare word is refused',
      words: ['staff.xlsx'],
      problem: { code: 'argument-unknown', argument: 'staff.xlsx' },
    },
    {
      says: 'an option without a value is refused',
      words: ['--database'],
      problem: { code: 'argument-without-value', argument: '--database' },
    },
    {
      says: 'an empty value is refused',
      words: ['--database='],
      problem: { code: 'argument-without-value', argument: '--database' },
    },
    {
      says: 'an option given twice is refused',
      words: ['--cohort=1', '--cohort=2'],
      problem: { code: 'argument-twice', argument: '--cohort' },
    },
    {
      says: 'a cohort that is not a whole number from 1 is refused',
      words: ['--cohort=0'],
      problem: { code: 'argument-value-wrong', argument: '--cohort' },
    },
    {
      says: 'a language that the desk does not speak is refused',
      words: ['--language=de'],
      problem: { code: 'argument-value-wrong', argument: '--language' },
    },
    {
      says: 'a roster without a cohort is refused',
      words: ['--write-roster-pdf=roster.pdf'],
      problem: { code: 'argument-needs-cohort', argument: '--write-roster-pdf' },
    },
  ];
  it.each(refused)('$says', ({ words, problem }) => {
    expect(readArguments(words)).toEqual({ status: 'wrong', problem });
  });
});

describe('the words meant for the desk', () => {
  it('follow the folder that a bare Electron was handed', () => {
    const argv = ['/opt/electron', '--no-sandbox', '.', '--cohort=1'];
    expect(ownWords(argv, false)).toEqual(['--cohort=1']);
  });

  it('follow the program when it is packaged', () => {
    expect(ownWords(['/opt/pariksi', '--cohort=1'], true)).toEqual(['--cohort=1']);
  });

  it('are none when there is no folder', () => {
    expect(ownWords(['/opt/electron', '--no-sandbox'], false)).toEqual([]);
  });
});
