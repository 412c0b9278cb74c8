// A part of npm run fix: what npm install leaves out of the lock file and npm ci needs.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { complete, type LockFile, lockFileSchema } from './lock-file/platforms.ts';
import { projectFolder } from './runtime/index.ts';

const path = join(projectFolder, 'package-lock.json');
// Checked, but not replaced by what was checked: the order of its fields is npm's own.
const lockFile: LockFile = JSON.parse(readFileSync(path, 'utf8'));
lockFileSchema.parse(lockFile);
writeFileSync(path, `${JSON.stringify(complete(lockFile), null, 2)}\n`);
