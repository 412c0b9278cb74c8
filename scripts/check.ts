// npm run check: types of every room, lint, format and import rules, unused code.
import { runChecks } from './check/checks.ts';
import { runScript } from './runtime/index.ts';

await runScript(async () => ((await runChecks()) ? 0 : 1));
