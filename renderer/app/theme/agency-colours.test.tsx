import { globSync, readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AgencyShape } from '../../ui/index.ts';

type Three = readonly [number, number, number];

/**
 * What is left of a colour, in linear light, where one kind of cone is missing.
 * Machado, Oliveira and Fernandes: A physiologically-based model for simulation of color vision
 * deficiency, IEEE TVCG 15 (2009), table 1, severity 1.
 */
const sights: Readonly<Record<string, readonly [Three, Three, Three]>> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** How far apart two colours of small marks must be to be told from each other, in CIELAB. */
const leastDistance = 9;

const indexes = [0, 1, 2, 3, 4, 5] as const;
const theme = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
/** The six colours of each scheme, in the order in which the theme sets them. */
const schemes = ['light', 'dark', 'high contrast, light', 'high contrast, dark'].map(
  (name, place) => ({
    name,
    colours: indexes.map((index) => {
      const found = [...theme.matchAll(new RegExp(`--agency-${index}: #(\\w{6})`, 'g'))];
      return linear(found[place]?.[1] ?? '');
    }),
  }),
);

function linear(hex: string): Three {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(0), channel(2), channel(4)];
}

const sum = (weights: Three, [r, g, b]: Three): number =>
  weights[0] * r + weights[1] * g + weights[2] * b;

/** CIELAB of linear sRGB at D65. */
function labOf(colour: Three): Three {
  const root = (value: number): number =>
    value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116;
  const x = root(sum([0.4124564, 0.3575761, 0.1804375], colour) / 0.95047);
  const y = root(sum([0.2126729, 0.7151522, 0.072175], colour));
  const z = root(sum([0.0193339, 0.119192, 0.9503041], colour) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How a colour looks with such a sight, in CIELAB. */
function seen(colour: Three, [red, green, blue]: readonly [Three, Three, Three]): Three {
  const shown = (value: number): number => Math.min(1, Math.max(0, value));
  return labOf([shown(sum(red, colour)), shown(sum(green, colour)), shown(sum(blue, colour))]);
}

describe.each(schemes)('the colours of the six agencies in $name', ({ colours }) => {
  it.each(Object.entries(sights))('differ from each other: %s', (_, sight) => {
    const labs = colours.map((colour) => seen(colour, sight));
    const distances = labs.flatMap((one, index) =>
      labs
        .slice(index + 1)
        .map((other) => Math.hypot(...one.map((value, axis) => value - (other[axis] ?? NaN)))),
    );
    expect(distances).toHaveLength(15);
    expect(Math.min(...distances)).toBeGreaterThan(leastDistance);
  });
});

describe('an agency in black and white', () => {
  const shapeOf = (index: number): string =>
    renderToStaticMarkup(<AgencyShape index={index} />).replace(/fill="[^"]*"/, '');

  it('has a shape of its own', () => {
    expect(new Set([-1, ...indexes].map(shapeOf)).size).toBe(7);
  });

  it('is never drawn by its colour alone but for the arcs of the map, which end at its shape', () => {
    const draws = (text: string) => (file: string) => readFileSync(file, 'utf8').includes(text);
    const sources = globSync('renderer/**/*.tsx').filter((file) => !file.includes('.test.'));
    const colouring = sources
      .filter(draws('agencyColour('))
      .map((file) => file.replaceAll('\\', '/'));
    expect(colouring.sort()).toEqual([
      'renderer/charts/finland-map/link-shapes.tsx',
      'renderer/ui/agency-mark.tsx',
    ]);
    const ends = readFileSync('renderer/charts/finland-map/map-drawing.tsx', 'utf8');
    expect(ends).toContain('<AgencyShape ');
  });
});
