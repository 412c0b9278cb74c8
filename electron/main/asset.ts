import { extname, resolve, sep } from 'node:path';

/** The page's scheme, and the only address in it. */
export const pageScheme = 'pariksi';
export const pageOrigin = `${pageScheme}://desk`;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** A file of the page and the type under which it is served. */
export interface Asset {
  readonly file: string;
  readonly type: string;
}

/**
 * The file that an address of the page stands for, or null for an address of anything else: another
 * scheme or host, a path that would leave the folder, a kind of file that a page does not consist of.
 */
export function findAsset(folder: string, address: string): Asset | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== `${pageScheme}:` || url.host !== 'desk') return null;
  const path = decoded(url.pathname);
  if (path === null || /[\\\0]|\.\./.test(path)) return null;
  const file = resolve(folder, `.${path === '/' ? '/index.html' : path}`);
  const type = types[extname(file)];
  return type !== undefined && file.startsWith(resolve(folder) + sep) ? { file, type } : null;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
