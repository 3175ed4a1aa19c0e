const hour = 3_600_000;

export interface DemoServiceLevel {
  metric: 'response' | 'resolution' | 'availability';
  priority: number | null;
  targetMs: number | null;
  calendar: 'office' | 'always';
  expectedTarget: string;
  minimumTarget: string;
  weight: string;
}

const level = (
  metric: DemoServiceLevel['metric'],
  priority: number | null,
  targetMs: number | null,
  calendar: DemoServiceLevel['calendar'],
  [expectedTarget, minimumTarget]: [string, string],
  weight: string,
): DemoServiceLevel => ({ metric, priority, targetMs, calendar, expectedTarget, minimumTarget, weight });

/** The promises every demo contract makes in each of its towers. Illustrative: the case publishes no targets. */
export const serviceLevels: DemoServiceLevel[] = [
  level('response', 1, 2 * hour, 'always', ['85', '65'], '5'),
  level('response', 2, 4 * hour, 'always', ['85', '65'], '5'),
  level('response', 3, 8 * hour, 'office', ['90', '75'], '25'),
  level('response', 4, 11 * hour, 'office', ['90', '75'], '5'),
  level('resolution', 1, 24 * hour, 'always', ['80', '60'], '10'),
  level('resolution', 2, 48 * hour, 'always', ['80', '60'], '10'),
  level('resolution', 3, 4 * 11 * hour, 'office', ['85', '70'], '30'),
  level('resolution', 4, 6 * 11 * hour, 'office', ['85', '70'], '5'),
];

/** Promised, but no outages are recorded in this release: not measured, which lowers the coverage. */
export const availability = level('availability', null, null, 'always', ['99.9', '99.5'], '5');

/** In the quiet months few incidents stop; two would still say too little. */
export const demoMinimumVolume = 3;
