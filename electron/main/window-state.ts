import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const boundsSchema = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() });
const windowStateSchema = z
  .object({
    bounds: boundsSchema,
    isMaximised: z.boolean(),
    /** Light, dark, or as the system is; known here before the preferences are read. */
    theme: z.enum(['system', 'light', 'dark']).default('system'),
  })
  .readonly();

export type Bounds = Readonly<z.infer<typeof boundsSchema>>;
export type WindowState = z.infer<typeof windowStateSchema>;

export const leastSize = { width: 1024, height: 700 } as const;
const firstSize = { width: 1440, height: 900 } as const;
/** So much of the window must be on a screen that it can be taken hold of. */
const graspable = { width: 200, height: 40 } as const;

/** The state kept by `keepWindowState`, or null when there is none that can be read. */
export function readWindowState(file: string): WindowState | null {
  try {
    return windowStateSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}

/** Keeps the state for the next start. A disk that refuses costs no more than the place. */
export function keepWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(file, JSON.stringify(state));
  } catch {
    return;
  }
}

/**
 * Where the window opens: where it was, if its title bar is still on a screen, else in the middle of
 * the first screen. Never larger than the screen, never smaller than the least size.
 */
export function placeWindow(kept: Bounds | null, screens: readonly Bounds[]): Bounds {
  for (const screen of screens) {
    const there = kept === null ? null : { ...kept, ...sizeWithin(kept, screen) };
    if (there !== null && isGraspable(there, screen)) return there;
  }
  const [first = { x: 0, y: 0, ...firstSize }] = screens;
  const size = sizeWithin(kept ?? firstSize, first);
  return {
    x: first.x + Math.max(0, Math.round((first.width - size.width) / 2)),
    y: first.y + Math.max(0, Math.round((first.height - size.height) / 2)),
    ...size,
  };
}

type Size = Pick<Bounds, 'width' | 'height'>;

function sizeWithin(wanted: Size, screen: Size): Size {
  return {
    width: Math.max(leastSize.width, Math.min(wanted.width, screen.width)),
    height: Math.max(leastSize.height, Math.min(wanted.height, screen.height)),
  };
}

function isGraspable(window: Bounds, screen: Bounds): boolean {
  const width =
    Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  const isTopInside =
    window.y >= screen.y && window.y + graspable.height <= screen.y + screen.height;
  return width >= graspable.width && isTopInside;
}
