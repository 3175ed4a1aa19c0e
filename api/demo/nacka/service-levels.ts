import { creditRuleFor } from './credit-rules.js';
import type { DemoServiceLevel } from './demo-service-level.js';
import { ownPromises } from './own-promises.js';

const hour = 3_600_000;

type Timed = 'response' | 'resolution';

const words = { response: ['SVAR', 'Påbörjad'], resolution: ['LÖSN', 'Löst'] } as const;

/** In the quiet months few incidents stop; two would still say too little. */
const minimumVolume = 3;

function timed(
  metric: Timed,
  priority: number,
  targetMs: number,
  calendar: DemoServiceLevel['calendar'],
  [expectedTarget, minimumTarget]: [string, string],
  weight: string,
): DemoServiceLevel {
  const [code, name] = words[metric];
  return {
    code: `${code}-P${priority}`,
    name: `${name} i tid, prioritet ${priority}`,
    ...{ metric, priority, targetMs, calendar, expectedTarget, minimumTarget, weight, minimumVolume },
    // Response clocks run through a wait for the user; a solution cannot.
    pauseReasons: metric === 'resolution' ? ['awaiting_user', 'awaiting_evidence'] : [],
  };
}

/** The promises every demo contract makes in each of its towers. Illustrative: the case publishes no targets. */
const common: DemoServiceLevel[] = [
  timed('response', 1, 2 * hour, 'always', ['85', '65'], '5'),
  timed('response', 2, 4 * hour, 'always', ['85', '65'], '5'),
  timed('response', 3, 8 * hour, 'office', ['90', '75'], '25'),
  timed('response', 4, 11 * hour, 'office', ['90', '75'], '5'),
  timed('resolution', 1, 24 * hour, 'always', ['80', '60'], '10'),
  timed('resolution', 2, 48 * hour, 'always', ['80', '60'], '10'),
  timed('resolution', 3, 4 * 11 * hour, 'office', ['85', '70'], '30'),
  timed('resolution', 4, 6 * 11 * hour, 'office', ['85', '70'], '5'),
];

const availability: DemoServiceLevel = {
  ...{ code: 'TILLG', name: 'Tillgänglighet', metric: 'availability', calendar: 'always' },
  ...{ expectedTarget: '99.9', minimumTarget: '99.5', weight: '5', minimumVolume: 0 },
};

/** Everything one supplier promises in one of its towers, with what a miss costs there. */
export function promisesOf(supplier: string, tower: string): DemoServiceLevel[] {
  const shared = tower === 'client' ? common : [...common, availability];
  return [...shared, ...ownPromises(supplier, tower)].map((promise) => {
    const creditRule = promise.creditRule ?? creditRuleFor(supplier, promise);
    return creditRule ? { ...promise, creditRule } : promise;
  });
}
