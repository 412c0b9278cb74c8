import type { Plan } from '../plan.ts';

const peers = ['workbook-sheetjs', 'workbook-hucre'];

/** Workbooks of 25 columns, by their rows, read whole: guard, parser, people with their issues. */
export const workbookPlan: Plan = {
  lines: [
    {
      title: 'reading people, 25 columns',
      program: { name: 'workbook-read', size: 10_000 },
      aim: { cpuMs: 3000, megabytes: 300 },
      peers,
    },
    {
      title: 'reading people, 25 columns',
      program: { name: 'workbook-read', size: 100_000 },
      aim: { cpuMs: 20_000, megabytes: 1024 },
      peers,
    },
    {
      title: 'writing people',
      program: { name: 'workbook-write', size: 10_000 },
      aim: null,
      peers: [],
    },
  ],
  growth: [
    { title: 'reading people', name: 'workbook-read', sizes: [12_500, 25_000, 50_000, 100_000] },
  ],
};
