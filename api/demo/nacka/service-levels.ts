const hour = 3_600_000;

export interface DemoServiceLevel {
  metric: 'response' | 'resolution' | 'availability';
  priority: number | null;
  targetMs: number | null;
  calendar: 'office' | 'always';
  expectedPercent: string;
  minimumPercent: string;
  weight: string;
}

const level = (
  metric: DemoServiceLevel['metric'],
  priority: number | null,
  targetMs: number | null,
  calendar: DemoServiceLevel['calendar'],
  [expectedPercent, minimumPercent]: [string, string],
  weight: string,
): DemoServiceLevel => ({ metric, priority, targetMs, calendar, expectedPercent, minimumPercent, weight });

/** The promises every demo contract makes in each of its towers. Illustrative: the case publishes no targets. */
export const serviceLevels: DemoServiceLevel[] = [
  level('response', 1, 0.5 * hour, 'always', ['95', '85'], '10'),
  level('response', 2, hour, 'always', ['95', '85'], '10'),
  level('response', 3, 4 * hour, 'office', ['95', '85'], '15'),
  level('response', 4, 8 * hour, 'office', ['95', '85'], '5'),
  level('resolution', 1, 8 * hour, 'always', ['90', '75'], '20'),
  level('resolution', 2, 24 * hour, 'always', ['90', '75'], '15'),
  level('resolution', 3, 3 * 11 * hour, 'office', ['85', '70'], '20'),
  level('resolution', 4, 5 * 11 * hour, 'office', ['85', '70'], '5'),
];

/** Promised, but no outages are recorded in this release: not measured, which lowers the coverage. */
export const availability = level('availability', null, null, 'always', ['99.9', '99.5'], '10');

export const demoMinimumVolume = 5;
