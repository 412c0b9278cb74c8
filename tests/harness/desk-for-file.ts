import { afterAll, beforeAll } from 'vitest';
import { type OpenDesk, openDesk, removeFolder, temporaryFolder } from './open-desk.ts';

/**
 * The desk that all tests of a file share: opened and prepared before the first of them, closed and
 * removed after the last. To be used in a test, or in `prepare`, and not before.
 */
export function openDeskForFile(prepare: () => Promise<void> = async () => {}): OpenDesk {
  const folder = temporaryFolder();
  let opened: OpenDesk | null = null;
  const desk = (): OpenDesk => {
    if (opened === null) throw new Error('the desk is opened before the first test');
    return opened;
  };
  beforeAll(async () => {
    opened = await openDesk({ folder });
    await prepare();
  });
  afterAll(async () => {
    await opened?.close();
    removeFolder(folder);
  });
  return {
    folder,
    get electron() {
      return desk().electron;
    },
    get page() {
      return desk().page;
    },
    get runtime() {
      return desk().runtime;
    },
    get complaints() {
      return desk().complaints;
    },
    close: () => desk().close(),
  };
}
