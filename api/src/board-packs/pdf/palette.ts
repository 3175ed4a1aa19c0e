import type { Verdict } from '@samsyn/domain/service-levels/verdict';

export const palette = {
  ink: '#15272d',
  muted: '#4c6067',
  line: '#d5dcd8',
  lineStrong: '#72858a',
  sunken: '#f1f4f1',
  deep: '#0d2f37',
  accent: '#0b5766',
  warm: '#c4600f',
  paper: '#ffffff',
} as const;

interface Tone {
  strong: string;
  soft: string;
  onSoft: string;
}

/** The portal's own colours of a verdict; a word and a sign always stand beside them. */
export const tones: Record<Verdict, Tone> = {
  met: { strong: '#0a6350', soft: '#d0eee5', onSoft: '#05483a' },
  below_expected: { strong: '#815000', soft: '#fde7bd', onSoft: '#5c3800' },
  below_minimum: { strong: '#a3162e', soft: '#fbd3d8', onSoft: '#7a0a1f' },
  not_measured: { strong: '#536166', soft: '#e5e9e8', onSoft: '#3d4a4e' },
};

/** Each verdict's sign on a 24-unit grid, as strokes. */
export const signs: Record<Verdict, string> = {
  met: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12.3l2.8 2.8L16 9.5',
  below_expected: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM7.5 10.5L12 14.5l4.5-4',
  below_minimum: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM9 9l6 6M15 9l-6 6',
  not_measured: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8.5 12h7',
};
