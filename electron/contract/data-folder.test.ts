import { describe, expect, it } from 'vitest';
import { type DataFolderInput, defaultDataFolder } from './data-folder.ts';

const windowsProfile = { LOCALAPPDATA: 'D:\\Local', APPDATA: 'D:\\Roaming' };

const cases: readonly {
  readonly says: string;
  readonly input: DataFolderInput;
  readonly folder: string;
}[] = [
  {
    says: 'on Linux it is below the home folder',
    input: { platform: 'linux', environment: {}, home: '/home/aino' },
    folder: '/home/aino/.local/share/pariksi',
  },
  {
    says: 'on Linux XDG_DATA_HOME is honoured',
    input: { platform: 'linux', environment: { XDG_DATA_HOME: '/data' }, home: '/home/aino' },
    folder: '/data/pariksi',
  },
  {
    says: 'a relative XDG_DATA_HOME is ignored',
    input: { platform: 'linux', environment: { XDG_DATA_HOME: 'data' }, home: '/home/aino' },
    folder: '/home/aino/.local/share/pariksi',
  },
  {
    says: 'on Windows it is the local profile, which does not roam',
    input: {
      platform: 'win32',
      environment: windowsProfile,
      home: 'C:\\Users\\aino',
    },
    folder: 'D:\\Local\\Pariksi',
  },
  {
    says: 'on Windows an empty LOCALAPPDATA falls back to the home folder',
    input: { platform: 'win32', environment: { LOCALAPPDATA: '' }, home: 'C:\\Users\\aino' },
    folder: 'C:\\Users\\aino\\AppData\\Local\\Pariksi',
  },
  {
    says: 'on macOS it is in the library',
    input: { platform: 'darwin', environment: {}, home: '/Users/aino' },
    folder: '/Users/aino/Library/Application Support/Pariksi',
  },
];

describe('the data folder', () => {
  it.each(cases)('$says', ({ input, folder }) => {
    expect(defaultDataFolder(input)).toBe(folder);
  });
});
