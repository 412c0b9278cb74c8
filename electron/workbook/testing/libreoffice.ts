import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether a spreadsheet program is here that can be asked without a window. */
export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** What a file becomes when LibreOffice opens it and saves it in another format. */
export function savedByLibreOffice(
  bytes: Uint8Array,
  from: 'xlsx' | 'ods' | 'csv' | 'fods',
  to: 'xlsx' | 'ods' | 'xls',
): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'pariksi-libreoffice-'));
  try {
    const file = join(folder, `a.${from}`);
    writeFileSync(file, bytes);
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        ...(from === 'csv' ? ['--infilter=CSV:59,34,76'] : []),
        ...['--convert-to', to, '--outdir', join(folder, 'out'), file],
      ],
      { stdio: 'ignore', timeout: 120_000 },
    );
    return readFileSync(join(folder, 'out', `a.${to}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
