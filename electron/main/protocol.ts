import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { findAsset, pageScheme } from './asset.ts';
import { pageHeaders, withNonce } from './page-policy.ts';

/** Makes the page's scheme a secure one of its own origin. To be called before the app is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true } },
  ]);
}

/** Serves the files of the page's folder, and nothing else, to the session. */
export function servePage(session: Session, folder: string): void {
  session.protocol.handle(pageScheme, (request) => respond(folder, request));
}

async function respond(folder: string, request: Request): Promise<Response> {
  const asset = request.method === 'GET' ? findAsset(folder, request.url) : null;
  if (asset === null) return refusal();
  const nonce = randomBytes(16).toString('base64');
  const headers = { ...pageHeaders(nonce), 'Content-Type': asset.type };
  try {
    return asset.file.endsWith('.html')
      ? new Response(withNonce(await readFile(asset.file, 'utf8'), nonce), { headers })
      : new Response(await readFile(asset.file), { headers });
  } catch {
    return refusal();
  }
}

/** What is forbidden and what is not there look alike. */
function refusal(): Response {
  return new Response(null, {
    status: 404,
    headers: pageHeaders(randomBytes(16).toString('base64')),
  });
}
