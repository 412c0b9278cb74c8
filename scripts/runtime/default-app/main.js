// Stands where Electron's own default application would: it loads the modules named by `-r`, and
// runs the application whose folder is the first other parameter that is not a switch.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const load = createRequire(import.meta.url);
const parameters = process.argv.slice(1);
for (let place = parameters.indexOf('-r'); place >= 0; place = parameters.indexOf('-r')) {
  const [, module] = parameters.splice(place, 2);
  load(resolve(module));
}
const folder = parameters.find((parameter) => !parameter.startsWith('-'));
if (folder === undefined) {
  process.stderr.write('Name the folder of an application, as in: electron .\n');
  app.exit(1);
} else {
  const path = resolve(folder);
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  app.setName(manifest.productName ?? manifest.name);
  app.setVersion(manifest.version);
  app.setDesktopName(manifest.desktopName ?? `${manifest.name}.desktop`);
  app.setAppPath(path);
  await import(pathToFileURL(join(path, manifest.main)).href);
}
