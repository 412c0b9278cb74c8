import { resolve, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAsset } from './asset.ts';

const folder = resolve('/product/out/renderer');

describe('an address of the page', () => {
  it.each([
    ['pariksi://desk/', 'index.html', 'text/html; charset=utf-8'],
    ['pariksi://desk/?document=roster&cohort=1', 'index.html', 'text/html; charset=utf-8'],
    ['pariksi://desk/assets/index-1a.js', 'assets/index-1a.js', 'text/javascript; charset=utf-8'],
    ['pariksi://desk/assets/inter.woff2', 'assets/inter.woff2', 'font/woff2'],
  ])('%s is served', (address, file, type) => {
    expect(findAsset(folder, address)).toEqual({ file: resolve(folder, file), type });
  });

  it.each([
    ['another scheme', 'file:///product/out/renderer/index.html'],
    ['another host', 'pariksi://elsewhere/index.html'],
    ['a port', 'pariksi://desk:1/index.html'],
    ['an encoded way out of the folder', 'pariksi://desk/%2e%2e%2f%2e%2e%2fpackage.json'],
    ['a way out through a backslash', 'pariksi://desk/..%5c..%5cpackage.json'],
    ['a byte that ends a path', 'pariksi://desk/index.html%00.js'],
    ['a broken escape', 'pariksi://desk/%E0%A4%A'],
    ['a kind of file that no page has', 'pariksi://desk/pariksi.db'],
    ['a folder', 'pariksi://desk/assets'],
    ['no address at all', 'index.html'],
  ])('%s is refused', (_, address) => {
    expect(findAsset(folder, address)).toBeNull();
  });

  it('never stands for a file outside the folder', () => {
    const steps = fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '/', 'a', '.js', '%00', '%25');
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 12 }), (parts) => {
        const asset = findAsset(folder, `pariksi://desk/${parts.join('')}.js`);
        expect(asset === null || asset.file.startsWith(folder + sep)).toBe(true);
      }),
    );
  });
});
