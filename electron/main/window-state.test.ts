import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepWindowState, leastSize, placeWindow, readWindowState } from './window-state.ts';

const laptop = { x: 0, y: 0, width: 1920, height: 1040 };
const second = { x: 1920, y: 0, width: 2560, height: 1400 };

describe('the place of the window', () => {
  it('is the middle of the first screen at the first start', () => {
    expect(placeWindow(null, [laptop])).toEqual({ x: 240, y: 70, width: 1440, height: 900 });
  });

  it('is where it was while that screen is there', () => {
    const kept = { x: 2000, y: 100, width: 1500, height: 1000 };
    expect(placeWindow(kept, [laptop, second])).toEqual(kept);
  });

  it('is the middle of the first screen when its screen has gone', () => {
    const kept = { x: 2000, y: 100, width: 1500, height: 1000 };
    expect(placeWindow(kept, [laptop])).toEqual({ x: 210, y: 20, width: 1500, height: 1000 });
  });

  it('is moved when the title bar is above the screen', () => {
    const kept = { x: 100, y: -200, width: 1100, height: 800 };
    expect(placeWindow(kept, [laptop]).y).toBeGreaterThanOrEqual(0);
  });

  it('is never below the least size and its title bar is always within reach', () => {
    const number = fc.integer({ min: -5000, max: 5000 });
    const size = fc.integer({ min: 1, max: 9000 });
    const bounds = fc.record({ x: number, y: number, width: size, height: size });
    fc.assert(
      fc.property(bounds, (kept) => {
        const placed = placeWindow(kept, [laptop, second]);
        expect(placed.width).toBeGreaterThanOrEqual(leastSize.width);
        expect(placed.height).toBeGreaterThanOrEqual(leastSize.height);
        expect(placed.y).toBeGreaterThanOrEqual(0);
        expect(placed.x + placed.width).toBeGreaterThanOrEqual(200);
      }),
    );
  });
});

describe('the kept state of the window', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pariksi-window-'));

  it('is read back as it was written', () => {
    const file = join(folder, 'window.json');
    const state = { bounds: laptop, isMaximised: true, theme: 'dark' } as const;
    keepWindowState(file, state);
    expect(readWindowState(file)).toEqual(state);
  });

  it('follows the light of the system where none was kept', () => {
    const file = join(folder, 'without-theme.json');
    writeFileSync(file, JSON.stringify({ bounds: laptop, isMaximised: false }));
    expect(readWindowState(file)?.theme).toBe('system');
  });

  it.each([
    ['not there', null],
    ['not JSON', '{'],
    ['of another form', '{"bounds":{"x":"left"}}'],
  ])('is none when the file is %s', (name, text) => {
    const file = join(folder, `${name}.json`);
    if (text !== null) writeFileSync(file, text);
    expect(readWindowState(file)).toBeNull();
  });

  it('is given up quietly where nothing can be written', () => {
    const state = { bounds: laptop, isMaximised: false, theme: 'system' } as const;
    expect(() => keepWindowState(join(folder, 'missing/window.json'), state)).not.toThrow();
  });
});
