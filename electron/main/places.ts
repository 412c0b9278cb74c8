import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { defaultDataFolder } from '../contract/index.ts';
import { pageOrigin } from './asset.ts';

/** Where the parts of the product lie, seen from the built main process. */
export const places = {
  backend: join(import.meta.dirname, 'backend.js'),
  preload: join(import.meta.dirname, '../preload/index.cjs'),
  pageFolder: join(import.meta.dirname, '../renderer'),
} as const;

/** The product's own data: messages, reference data, sample. */
export function resourcesFolder(): string {
  return join(app.getAppPath(), 'resources');
}

/** The folder of the database, the state of the window and Chromium's own files. */
export function dataFolder(): string {
  return defaultDataFolder({
    platform: process.platform,
    environment: process.env,
    home: homedir(),
  });
}

/** The address of the page; a development server's when one was started for an unpackaged desk. */
export function pageAddress(): string {
  const { ELECTRON_RENDERER_URL } = process.env;
  return (app.isPackaged ? undefined : ELECTRON_RENDERER_URL) ?? `${pageOrigin}/`;
}

/**
 * The SQLite binding that belongs to the runtime, or null for the one that better-sqlite3 finds by
 * itself. Only a runtime for trying and testing has its own.
 */
export function sqliteBinding(): string | null {
  const { PARIKSI_SQLITE_BINDING } = process.env;
  if (!app.isPackaged) return PARIKSI_SQLITE_BINDING ?? null;
  const shipped = join(process.resourcesPath, 'sqlite', 'better_sqlite3.node');
  return existsSync(shipped) ? shipped : null;
}
