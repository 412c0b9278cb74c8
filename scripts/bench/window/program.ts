// npm run bench -- window: what the desk's window takes, beside an Electron that does nothing.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { runScript, say } from '../../runtime/index.ts';
import { sayLoad } from '../load.ts';
import { removeFiles } from '../workbook/files.ts';
import { type Figure, figureLine } from './figures.ts';
import { measureWindow } from './measure-window.ts';

await runScript(async () => {
  const { values } = parseArgs({
    options: { json: { type: 'string' }, quick: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const { json, quick } = values;
  const loadBefore = sayLoad();
  const figures: Figure[] = [];
  await measureWindow(quick, (figure) => {
    figures.push(figure);
    say(figureLine(figure));
  });
  const loadAfter = sayLoad();
  removeFiles();
  if (json !== undefined) {
    const report = { quick, loadBefore, loadAfter, figures };
    await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
  }
  return figures.length === 0 ? 1 : 0;
});
