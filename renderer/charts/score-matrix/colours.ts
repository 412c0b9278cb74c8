import { useEffect, useState } from 'react';
import type { CellColours } from './paint.ts';
import { type Scale, stepOf } from './scale.ts';

type Colour = readonly [number, number, number];

/** The colours of a matrix as the theme has them now. */
export interface MatrixColours {
  readonly ink: string;
  readonly softInk: string;
  readonly paper: string;
  readonly line: string;
  readonly accent: string;
  readonly hatch: string;
  readonly ground: string;
  /** One for each step of the scale, the lowest first, and what is legible on it. */
  readonly steps: readonly { readonly fill: string; readonly ink: string }[];
  readonly cells: CellColours;
}

const FULL_SCORE = 1000;

/** Follows the theme with its contrast, the system's own colours, and the type. */
export function useThemeMoment(): number {
  const [moment, setMoment] = useState(0);
  useEffect(() => {
    const change = (): void => setMoment((before) => before + 1);
    const theme = new MutationObserver(change);
    theme.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-mantine-color-scheme', 'data-contrast'],
    });
    const forced = window.matchMedia('(forced-colors: active)');
    forced.addEventListener('change', change);
    // Until the type has been loaded, a canvas writes in another.
    document.fonts.addEventListener('loadingdone', change);
    return () => {
      theme.disconnect();
      forced.removeEventListener('change', change);
      document.fonts.removeEventListener('loadingdone', change);
    };
  }, []);
  return moment;
}

/** Reads the colours off an element in the page, for a scale. */
export function readColours(element: Element, scale: Scale): MatrixColours {
  const read = readerOf(element);
  const [low, middle, high] = [read('--heat-low'), read('--heat-middle'), read('--heat-high')];
  const ink = read('--ink');
  const paper = read('--paper');
  const hatch = read('--heat-hatch');
  const ground = read('--heat-ground');
  const last = Math.max(1, scale.starts.length - 1);
  const steps = scale.starts.map((_, step) => blend(low, middle, high, step / last));
  return {
    ink: tell(ink),
    softInk: tell(read('--ink-soft')),
    paper: tell(paper),
    line: tell(read('--line-strong')),
    accent: tell(read('--heat-mark')),
    hatch: tell(hatch),
    ground: tell(ground),
    steps: steps.map((fill) => ({ fill: tell(fill), ink: tell(farther(fill, ink, paper)) })),
    cells: {
      ofScore: Uint32Array.from({ length: FULL_SCORE + 1 }, (_, score) =>
        toPixel(steps[stepOf(scale, score)] ?? low),
      ),
      ground: toPixel(ground),
      hatch: toPixel(hatch),
      paper: toPixel(paper),
    },
  };
}

/** Lets the page itself work out what a name of the theme means here. */
function readerOf(element: Element): (name: string) => Colour {
  const probe = document.createElement('span');
  probe.style.forcedColorAdjust = 'none';
  return (name) => {
    element.append(probe);
    probe.style.color = `var(${name})`;
    const [red = 0, green = 0, blue = 0] = (
      getComputedStyle(probe).color.match(/[\d.]+/g) ?? []
    ).map(Number);
    probe.remove();
    return [red, green, blue];
  };
}

function blend(low: Colour, middle: Colour, high: Colour, share: number): Colour {
  return share < 0.5 ? mix(low, middle, share * 2) : mix(middle, high, share * 2 - 1);
}

function mix([r1, g1, b1]: Colour, [r2, g2, b2]: Colour, share: number): Colour {
  const between = (one: number, other: number): number => Math.round(one + (other - one) * share);
  return [between(r1, r2), between(g1, g2), between(b1, b2)];
}

/** Whichever of two colours stands out more from a ground (WCAG 2.1, contrast ratio). */
function farther(ground: Colour, one: Colour, other: Colour): Colour {
  return contrast(ground, one) >= contrast(ground, other) ? one : other;
}

function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const linear = (value: number): number =>
    value <= 10.314 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Red first in memory, as a canvas has it on every machine that the product runs on. */
function toPixel([red, green, blue]: Colour): number {
  return ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}

function tell([red, green, blue]: Colour): string {
  return `rgb(${red} ${green} ${blue})`;
}
