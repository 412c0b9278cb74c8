/** What of the surroundings decides the folder; `environment` is the process's own. */
export interface DataFolderInput {
  readonly platform: string;
  readonly environment: {
    readonly LOCALAPPDATA?: string | undefined;
    readonly XDG_DATA_HOME?: string | undefined;
  };
  readonly home: string;
}

/**
 * The folder in which the desk and the command line keep the database when no other is named.
 * Always a folder of this machine alone: a write-ahead log must not lie in a roaming profile.
 */
export function defaultDataFolder({ platform, environment, home }: DataFolderInput): string {
  switch (platform) {
    case 'win32':
      return `${filled(environment.LOCALAPPDATA) ?? `${home}\\AppData\\Local`}\\Pariksi`;
    case 'darwin':
      return `${home}/Library/Application Support/Pariksi`;
    default:
      return `${absolute(environment.XDG_DATA_HOME) ?? `${home}/.local/share`}/pariksi`;
  }
}

/** The name of the database within the data folder. */
export const databaseFileName = 'pariksi.db';

function filled(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value;
}

/** The XDG rules say that a relative path is to be ignored. */
function absolute(value: string | undefined): string | null {
  return value?.startsWith('/') ? value : null;
}
