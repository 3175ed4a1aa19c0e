import { migrate } from '../../src/platform/database/migrate.js';
import { periodInterval, periodOf, shiftPeriod } from '@samsyn/domain/time/period';
import { DAY } from '@samsyn/domain/time/instant';
import { type Load, type Target, withLoad, withServers } from '../http/served.js';
import { atMost, inRounds, median, medianRatio, rounded, type Bench } from '../measure.js';
import { createOrganisation } from '../organisation.js';
import { makeScorecards } from '../scorecards.js';
import { createDatabase, withTemporaryDatabase } from '../temporary-database.js';

// Many short rounds: what else the machine does comes and goes within a second or two.
const ROUNDS = 15;
const MILLISECONDS = 120;
const WARM_UP = 1500;
const MONTHS = 120;
const LARGE = 1_000_000;
/** As many as the last month of the large one has. */
const SMALL = Math.round(LARGE / MONTHS);
const zone = 'Europe/Stockholm';

/** All that the start page and the scorecard of an executive ask for. */
function requests(month: string, before: string): string[] {
  const whole = (period: string) => `${period}:organisation:organisation`;
  return [
    '/api/auth/me',
    '/api/organisations/current',
    '/api/overview',
    '/api/overview/decisions',
    '/api/saved-views',
    `/api/scorecards/${month}`,
    '/api/scorecards/periods',
    `/api/scorecards/comparison?left=${whole(before)}&right=${whole(month)}`,
    `/api/score-statements/summary?period=${month}`,
  ];
}

/** How much longer the executive's pages take with ten years of history and a million incidents than with one month. */
export const executive: Bench = async (say) =>
  withTemporaryDatabase(async (ownerUrl, dataDir) => {
    const last = shiftPeriod(periodOf(Date.now(), zone), -1);
    const prepare = async (count: number, months: number) => {
      say(`executive: preparing an organisation with ${count} incidents in ${months} months`);
      const databaseUrl = await createDatabase(ownerUrl, `months_${months}`);
      await migrate(databaseUrl);
      const first = shiftPeriod(last, 1 - months);
      const [from, to] = [periodInterval(first, zone).from, periodInterval(last, zone).to];
      // The last incidents are resolved within the month, too.
      const spread = { from: new Date(from).toISOString(), days: Math.floor((to - from) / DAY) - 1 };
      const { id, headers } = await createOrganisation(databaseUrl, count, 'executive', spread);
      await makeScorecards(databaseUrl, dataDir, id);
      return { databaseUrl, headers };
    };
    const prepared = { small: await prepare(SMALL, 1), large: await prepare(LARGE, MONTHS) };
    const servers = [prepared.small, prepared.large].map(({ databaseUrl }) => ({
      program: 'http/api-server.js',
      request: { databaseUrl, dataDir },
    }));
    return withServers(servers, ([small = 0, large = 0]) =>
      withLoad(async (load) => {
        // One month has none before it: the comparison is then of the month with itself, of as many lines.
        const pages = {
          small: requests(last, last).map((path): Target => ({ port: small, path, headers: prepared.small.headers })),
          large: requests(last, shiftPeriod(last, -1)).map((path): Target => ({ port: large, path, headers: prepared.large.headers })),
        };
        say('executive: all requests of both pages in turn');
        await times(load, pages.small, WARM_UP);
        await times(load, pages.large, WARM_UP);
        const each: Record<'small' | 'large', number[][]> = { small: [], large: [] };
        const measured = await inRounds(ROUNDS, {
          small: async () => sum(kept(each.small, await times(load, pages.small, MILLISECONDS))),
          large: async () => sum(kept(each.large, await times(load, pages.large, MILLISECONDS))),
        });
        const paths = pages.large.map(({ path }) => path.replace(/\?.*/, ''));
        const milliseconds = (rounds: number[][]) =>
          Object.fromEntries(paths.map((path, index) => [path, rounded(median(rounds.map((round) => round[index] ?? NaN)))]));
        return [
          {
            name: 'executive',
            ...atMost(medianRatio(measured.large, measured.small), 1.2),
            details: {
              ratioOf: `time of all requests of the executive's pages at ${LARGE} incidents in ${MONTHS} months to that at ${SMALL} in one`,
              milliseconds: { small: milliseconds(each.small), large: milliseconds(each.large) },
            },
          },
        ];
      }),
    );
  });

/** Milliseconds of one answer of each target. */
async function times(load: Load, targets: readonly Target[], milliseconds: number): Promise<number[]> {
  const found: number[] = [];
  for (const target of targets) found.push(1000 / (await load(target, milliseconds)).perSecond);
  return found;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function kept(rounds: number[][], times: number[]): number[] {
  rounds.push(times);
  return times;
}
