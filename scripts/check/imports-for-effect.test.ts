import { globSync, readFileSync } from 'node:fs';
import { join, matchesGlob, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { projectFolder } from '../runtime/index.ts';

/** The modules of our own that a module imports for what they do, as paths from the project's folder. */
function importedForEffect(file: string): readonly string[] {
  const source = readFileSync(join(projectFolder, file), 'utf8');
  return [...source.matchAll(/^import '(\.[^']+)';/gm)].map(([, named = '']) =>
    relative(projectFolder, resolve(projectFolder, file, '..', named)).replaceAll('\\', '/'),
  );
}

it('every module that is imported for its effect is kept by the bundler', () => {
  const { sideEffects } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  const imported = globSync('{electron,renderer,solver}/**/*.{ts,tsx}', {
    cwd: projectFolder,
  }).flatMap(importedForEffect);
  expect(imported).not.toEqual([]);
  const dropped = imported.filter(
    (path) => !sideEffects.some((kept: string) => matchesGlob(path, kept)),
  );
  expect(dropped).toEqual([]);
});
