import { Injectable } from '@nestjs/common';
import type { MonthInputs } from '@samsyn/domain/scorecards/month-inputs';
import { RULE_VERSION } from '@samsyn/domain/service-levels/explanation';
import { randomUUID } from 'node:crypto';
import type { TenantTransaction } from '../../../platform/tenancy/tenant-transaction.js';
import { AggregateService } from '../../../results/aggregate.service.js';
import type { ResultRow } from '../../../results/period-results.js';
import { ScorecardComputation } from '../../compute.service.js';
import { canonical, sha256 } from './canonical.js';
import { ChunkWriter } from './chunk-writer.js';
import { EvidenceFreezer, type FreezeProgress } from './evidence-freezer.service.js';
import { FreezesRepository, type Part, type StoredFreeze } from './freezes.repository.js';
import { recomputeResults, recomputeScores } from './recompute.js';

export interface FreezingProgress {
  evidence: FreezeProgress;
  recomputing(incidents: number): Promise<void>;
  keeping(): Promise<void>;
}

/** R25: freezes a month and makes its results and scores from what was frozen, and from nothing else. */
@Injectable()
export class Freezer {
  constructor(
    private readonly evidence: EvidenceFreezer,
    private readonly freezes: FreezesRepository,
    private readonly aggregates: AggregateService,
    private readonly scorecards: ScorecardComputation,
  ) {}

  /**
   * Version 1 is the close: the stored results and scorecards of the month become those of the freeze. Later versions are
   * restatements, which change nothing that is stored.
   */
  async freeze(tx: TenantTransaction, period: string, version: number, progress: FreezingProgress): Promise<StoredFreeze> {
    const id = randomUUID();
    const writer = new ChunkWriter((chunk) => this.freezes.insertChunk(tx, id, chunk));
    await this.evidence.freeze(tx, writer, period, version > 1, progress.evidence);
    const results = await recomputeResults(this.freezes.reader(tx, id), (incidents) => progress.recomputing(incidents));
    await progress.keeping();
    if (version === 1) await this.aggregates.replaceMonth(tx, period, results);
    const today = await this.scorecards.inputsOf(tx, period);
    const inputs = version === 1 ? today : restated(today, results);
    await writer.add('inputs', inputs);
    const parts = new Parts();
    for (const row of results) parts.add(row.supplierId, await writer.add('results', row));
    for (const detail of recomputeScores(inputs)) parts.add(detail.supplierId, await writer.add('scores', detail));
    await writer.flush();
    if (version === 1) await this.scorecards.compute(tx, [period]);
    const manifest = canonical({
      ...{ organisationId: tx.organisationId, period, version, ruleVersion: RULE_VERSION, cutOffAt: tx.now.toISOString() },
      ...{ chunks: writer.entries, parts: parts.all() },
    });
    const freeze = { id, period, version, ruleVersion: RULE_VERSION, manifest, contentHash: sha256(manifest), cutOffAt: tx.now };
    await this.freezes.insert(tx, freeze, parts.all());
    return freeze;
  }
}

/** What each supplier's part of a freeze is, by its hash. */
export class Parts {
  private readonly lines = new Map<string, string[]>();

  add(supplierId: string | null, line: string): void {
    if (supplierId !== null) this.lines.set(supplierId, [...(this.lines.get(supplierId) ?? []), line]);
  }

  all(): Part[] {
    return [...this.lines]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([supplierId, lines]) => ({ supplierId, contentHash: sha256(...lines) }));
  }
}

/** The inputs as they are today with the restated results in the place of the closed ones. */
function restated(inputs: MonthInputs, results: readonly ResultRow[]): MonthInputs {
  const byLevel = new Map(results.map((row) => [row.serviceLevelId, row]));
  return {
    ...inputs,
    figures: inputs.figures.flatMap((figure) => {
      const row = byLevel.get(figure.serviceLevelId);
      if (!row) return [];
      const { exactValue, met, missed, volume, verdict } = row;
      return [{ ...figure, exactValue, met, missed, volume, verdict }];
    }),
  };
}
