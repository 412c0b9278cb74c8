import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { willSaveTo } from './native-dialogs.ts';
import type { OpenDesk } from './open-desk.ts';
import { finnish } from './rooms.ts';

/** Does what saves a file, lets it be put into the desk's folder, and reads it once it is said to be there. */
export async function savedBy(
  desk: OpenDesk,
  name: string,
  save: () => Promise<unknown>,
): Promise<Uint8Array> {
  const file = join(desk.folder, name);
  await willSaveTo(desk.electron, file);
  await save();
  const said = desk.page.getByText(finnish.say('cohort:saved', { file: name }), { exact: true });
  await said.first().waitFor({ state: 'attached' });
  return readFileSync(file);
}

/** A text without its spaces, which paper breaks as it likes, and figures that a reader lacks. */
export function closely(text: string): string {
  return text.replaceAll(/[\s\0]+/g, '');
}
