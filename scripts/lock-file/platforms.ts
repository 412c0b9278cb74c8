import { z } from 'zod';

const packageSchema = z.looseObject({
  version: z.string().optional(),
  dev: z.boolean().optional(),
  gypfile: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
type LockedPackage = z.infer<typeof packageSchema>;

/** The part of package-lock.json that is looked at; the rest is kept as it is. */
export const lockFileSchema = z.looseObject({ packages: z.record(z.string(), packageSchema) });
export type LockFile = z.infer<typeof lockFileSchema>;

/** A package for another system that a locked package would take if it could, and that is not locked. */
export interface MissingPackage {
  readonly name: string;
  readonly version: string;
  readonly wantedBy: string;
}

/**
 * The optional packages that the lock file does not name. npm leaves out those that the registry
 * at hand does not carry, and `npm ci` then refuses the lock file for it, on every system.
 */
export function missingPackages({ packages }: LockFile): readonly MissingPackage[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isLocked(packages, path, name))
      .map(([name, version]) => ({ name, version, wantedBy: path })),
  );
}

/**
 * Packages that bring their binaries and say in their own package.json that npm shall not compile
 * them. The npm that comes with Node 20 reads that in the lock file alone, where it is not written.
 */
const neverCompiled = ['node_modules/better-sqlite3'];

/** The packages that an older npm would try to compile, which fails on a bare machine. */
export function compiledPackages({ packages }: LockFile): readonly string[] {
  return neverCompiled.filter((path) => packages[path]?.gypfile !== false);
}

/** npm looks for a package beside the one that wants it, then in every folder above. */
function isLocked(packages: LockFile['packages'], path: string, name: string): boolean {
  if (`${path}${path === '' ? '' : '/'}node_modules/${name}` in packages) return true;
  if (path === '') return false;
  const above = path.lastIndexOf('/node_modules/');
  return isLocked(packages, above < 0 ? '' : path.slice(0, above), name);
}

/**
 * The lock file with the missing packages named, each for the system that its name tells, and with
 * the packages marked that are never compiled.
 */
export function complete(lockFile: LockFile): LockFile {
  const added = missingPackages(lockFile).map(({ name, version, wantedBy }) => {
    const isForDevelopment = lockFile.packages[wantedBy]?.dev === true;
    return [`node_modules/${name}`, { version, ...platformOf(name, isForDevelopment) }] as const;
  });
  const marked = Object.entries(lockFile.packages).map(
    ([path, entry]) =>
      [path, neverCompiled.includes(path) ? { ...entry, gypfile: false } : entry] as const,
  );
  const entries = [...marked, ...added];
  entries.sort(([one], [other]) => one.localeCompare(other, 'en'));
  return { ...lockFile, packages: Object.fromEntries(entries) };
}

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd'];
const moreSystems = ['openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

/** Reads `@scope/binding-linux-arm64-musl` as the fields by which npm knows what it is for. */
function platformOf(name: string, isForDevelopment: boolean): LockedPackage {
  const words = name.split(/[/-]/);
  const system = words.find((word) => [...systems, ...moreSystems].includes(word));
  const processor = words.find((word) => processors.includes(word));
  if (system === undefined || processor === undefined) {
    throw new Error(`${name} does not tell for which system it is; lock it by hand`);
  }
  const library = words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc';
  const hasLibrary = system === 'linux' && words.some((word) => /^(musl|gnu)/.test(word));
  return {
    cpu: [processor],
    ...(isForDevelopment ? { dev: true } : {}),
    ...(hasLibrary ? { libc: [library] } : {}),
    optional: true,
    os: [system],
  };
}
