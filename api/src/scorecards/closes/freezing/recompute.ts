import type { MonthInputs } from '@samsyn/domain/scorecards/month-inputs';
import type { ResultRow } from '../../../results/period-results.js';
import type { ScoreDetailDto } from '../../score-detail.dto.js';
import type { FrozenHead, FrozenKind, FrozenLines } from './frozen-lines.js';
import { rulesOf } from './rules.js';

/** Reads the frozen lines of a kind, some at a time. */
export type ReadLines = <Kind extends FrozenKind>(kind: Kind) => AsyncIterable<readonly FrozenLines[Kind][]>;

async function all<Kind extends FrozenKind>(read: ReadLines, kind: Kind): Promise<FrozenLines[Kind][]> {
  const lines: FrozenLines[Kind][] = [];
  for await (const some of read(kind)) lines.push(...some);
  return lines;
}

async function headOf(read: ReadLines): Promise<FrozenHead> {
  const [head] = await all(read, 'head');
  if (!head) throw new Error('nothing was frozen');
  return head;
}

/** R25: the results of a month from its frozen evidence; `told` hears how many incidents have been counted. */
export async function recomputeResults(read: ReadLines, told: (incidents: number) => Promise<void>): Promise<ResultRow[]> {
  const head = await headOf(read);
  const month = rulesOf(head.ruleVersion).month({
    head,
    levels: await all(read, 'levels'),
    calendars: await all(read, 'calendars'),
    outages: await all(read, 'outages'),
    maintenance: await all(read, 'maintenance'),
    recorded: await all(read, 'recorded'),
    measurements: await all(read, 'measurements'),
    deliveries: await all(read, 'deliveries'),
    agreed: await all(read, 'agreed'),
  });
  for await (const outcomes of read('outcomes')) for (const outcome of outcomes) month.addOutcome(outcome);
  let done = 0;
  for await (const incidents of read('incidents')) {
    for (const incident of incidents) month.addIncident(incident);
    await told((done += incidents.length));
  }
  return month.results();
}

/** R23, R25: the scores of a month from its frozen inputs. */
export const recomputeScores = (inputs: MonthInputs): ScoreDetailDto[] => rulesOf(inputs.ruleVersion).scores(inputs);

/** The one line of the inputs of the scores. */
export async function inputsOf(read: ReadLines): Promise<MonthInputs> {
  const [inputs] = await all(read, 'inputs');
  if (!inputs) throw new Error('the inputs of the scores were not frozen');
  return inputs;
}
