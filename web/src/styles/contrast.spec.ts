import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const web = join(process.cwd(), process.cwd().endsWith('web') ? '' : 'web');
const css = ['_theme', '_verdicts'].map((name) => readFileSync(join(web, `src/styles/${name}.scss`), 'utf8')).join();
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name = '', ...pair]) => [
    name,
    pair,
  ]),
);

type Rgb = [number, number, number];

function colour(token: string, theme: number): Rgb {
  const hex = tokens.get(token)?.[theme];
  if (!hex) throw new Error(`No colour ${token}`);
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as Rgb;
}

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = ([r, g, b]: Rgb) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const verdicts = ['met', 'below-expected', 'below-minimum', 'not-measured'];
const pairs: [text: string, ground: string, least: number][] = [
  ...['page', 'card', 'sunken'].flatMap((ground): [string, string, number][] => [
    ['ink', ground, 7],
    ['ink-muted', ground, 4.5],
    ['link', ground, 4.5],
    ['line-strong', ground, 3],
    ['focus', ground, 3],
  ]),
  ['rail-ink', 'rail', 4.5],
  ['rail-ink', 'rail-active', 4.5],
  ['mat-sys-on-primary', 'mat-sys-primary', 4.5],
  ['mat-sys-on-primary-container', 'mat-sys-primary-container', 4.5],
  ['mat-sys-error', 'page', 4.5],
  ...verdicts.flatMap((verdict): [string, string, number][] => [
    [verdict, 'card', 4.5],
    [verdict, 'page', 4.5],
    [verdict, `${verdict}-soft`, 3],
    [`${verdict}-on-soft`, `${verdict}-soft`, 4.5],
  ]),
  ...[1, 2, 3, 4, 5, 6].map((series): [string, string, number] => [`chart-${series}`, 'card', 3]),
];

describe.each([
  ['light', 0],
  ['dark', 1],
])('the colours in the %s theme', (_name, theme) => {
  it.each(pairs)('%s on %s reaches %d : 1', (text, ground, least) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(least);
  });

  // Machado, Oliveira and Fernandes' matrices for full red-green blindness, in linear light.
  it.each([
    ['deuteranopia', [0.367, 0.861, -0.228, 0.28, 0.673, 0.047, -0.012, 0.043, 0.969]],
    ['protanopia', [0.152, 1.053, -0.205, 0.115, 0.786, 0.099, -0.004, -0.048, 1.052]],
  ])('verdicts stay apart with %s', (_kind, matrix) => {
    const seen = verdicts.slice(0, 3).map((verdict) => {
      const [r, g, b] = colour(verdict, theme).map(linear) as Rgb;
      return [0, 3, 6].map((row) => (matrix[row] ?? 0) * r + (matrix[row + 1] ?? 0) * g + (matrix[row + 2] ?? 0) * b);
    });
    const distance = (one: number, other: number) =>
      Math.hypot(...[0, 1, 2].map((at) => Math.cbrt(seen[one]?.[at] ?? 0) - Math.cbrt(seen[other]?.[at] ?? 0)));
    for (const [one, other] of [[0, 1], [1, 2], [0, 2]] as const) {
      expect(distance(one, other)).toBeGreaterThan(0.12);
    }
  });
});
