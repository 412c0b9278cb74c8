// One program per work and size, so that its peak memory is its own:
// node scripts/bench/program.ts WORK SIZE [once]
import { type Measurement, measure, measureCold, type Work } from './measure.ts';
import type { MakeWork } from './works.ts';

const [name = '', size = '', once] = process.argv.slice(2);
console.log(JSON.stringify(await figures()));

/** What a program does not measure, it does not load: memory is measured too. */
async function figures(): Promise<Measurement> {
  if (name.startsWith('workbook-')) {
    const { workbookWorks } = await import('./workbook/works.ts');
    // A workbook is read once, by a worker that has just been started.
    return measureCold(await made(workbookWorks[name]));
  }
  const { works } = await import('./works.ts');
  const make = works[name] ?? (await import('./peers.ts')).peers[name];
  return measure(await made(make), once === 'once');
}

async function made(make: MakeWork | undefined): Promise<Work> {
  if (make === undefined) throw new Error(`There is no work ${name} in this benchmark.`);
  return await make(Number(size));
}
