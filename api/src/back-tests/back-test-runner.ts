import { Injectable, type OnModuleInit } from '@nestjs/common';
import { displayed } from '@samsyn/domain/numbers/display';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { systemPrincipal, Tenancy } from '../platform/tenancy/tenant-transaction.js';
import { monthsBetween } from '../results/period-results.js';
import { traitsOf } from '@samsyn/domain/service-levels/metric';
import type { BackTestResultDto } from './back-tests.dto.js';
import { BackTestsRepository } from './back-tests.repository.js';
import { DraftEvaluation, type TriedMonth } from './draft-evaluation.service.js';
import { DraftEvidenceRepository } from './draft-evidence.repository.js';
import type { DraftDto } from './draft.dto.js';

interface RunBackTestJob {
  organisationId: string;
  id: string;
}

/** Runs back-tests in the background; a job that is killed begins again, and writes nothing but its results. */
@Injectable()
export class BackTestRunner implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly tenancy: Tenancy,
    private readonly repository: BackTestsRepository,
    private readonly evidence: DraftEvidenceRepository,
    private readonly evaluation: DraftEvaluation,
  ) {}

  onModuleInit(): void {
    this.jobs.work<RunBackTestJob>('run-back-test', (job) => this.run(job));
  }

  async run({ organisationId, id }: RunBackTestJob): Promise<void> {
    const principal = systemPrincipal(organisationId);
    try {
      await this.tenancy.run(principal, async (tx) => {
        const test = await this.repository.find(tx, id);
        if (!test || test.status === 'done') return;
        const total = await this.repository.incidents(tx);
        // Progress is told beside the transaction that reads, or nobody would see it.
        const tell = (done: number) => this.tenancy.run(principal, (own) => this.repository.progress(own, id, done, total));
        await tell(0);
        const pairs = await this.evidence.pairs(tx, test.supplierIds, test.towerIds);
        const months = monthsBetween(test.from, test.to);
        const tried = await this.evaluation.evaluate(tx, test.drafts, { pairs, months }, tell);
        await this.repository.finish(tx, id, tried.map((one) => resultOf(one, test.drafts)));
      });
    } catch (error) {
      await this.tenancy.run(principal, (tx) => this.repository.fail(tx, id));
      throw error;
    }
  }
}

function resultOf({ draft, pair, month, figure, counts, credit }: TriedMonth, drafts: readonly DraftDto[]): BackTestResultDto {
  const terms = drafts[draft];
  const direction = (terms && traitsOf(terms.metric).direction) ?? terms?.direction ?? 'higher_is_better';
  const { supplierId, supplierName, towerId, towerName } = pair;
  return {
    draft,
    ...{ supplierId, supplierName, towerId, towerName },
    period: month,
    value: figure.value && displayed(figure.value, direction),
    verdict: figure.verdict,
    volume: figure.volume,
    met: counts.met,
    missed: counts.missed,
    creditMinor: credit && credit.amountMinor.toString(),
    currency: credit && credit.currency,
  };
}
