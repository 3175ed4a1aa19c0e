import { Injectable } from '@nestjs/common';
import type { CreditEvent } from '@samsyn/domain/credits/credit-line';
import { traitsOf } from '@samsyn/domain/service-levels/metric';
import { elapsed } from '@samsyn/domain/time/elapsed';
import { clip, union } from '@samsyn/domain/time/interval';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { MeasuredLevel } from './level-catalogue.js';
import { LevelEvidenceRepository } from './level-evidence.repository.js';
import { type FigureLevel, windowOf } from './level-figures.service.js';

export interface LevelEvent extends CreditEvent {
  kind: 'outage' | 'incident';
}

/** What single events of a window count against a promise, in service ms. */
@Injectable()
export class LevelEvents {
  constructor(private readonly repository: LevelEvidenceRepository) {}

  /** R11: outages by what of them counts. R4: missed incidents by how far they ran over. Others have no events. */
  async of(tx: TenantTransaction, level: MeasuredLevel, month: string): Promise<LevelEvent[]> {
    const { evidence, timed } = traitsOf(level.terms.metric);
    if (evidence === 'outages' && level.terms.seriesId === null) return this.outages(tx, level, month);
    if (!timed) return [];
    const missed = await this.repository.missed(tx, level.terms.id, month);
    return missed.map(({ id, elapsedMs }) => ({
      id,
      kind: 'incident',
      ms: Math.max(0, elapsedMs - (level.terms.targetMs ?? elapsedMs)),
    }));
  }

  /** R11: outages by what of them counts in the window. */
  async outages(tx: TenantTransaction, level: FigureLevel, month: string): Promise<LevelEvent[]> {
    const { terms, supplierId, towerId, calendar } = level;
    const window = windowOf(level, month);
    const place = { supplierId, towerId, component: terms.component };
    const { causes, times } = terms.exclusions;
    const leftOut = union([...(await this.repository.maintenance(tx, place, window)), ...times]);
    return (await this.repository.outages(tx, place, window)).flatMap(({ id, from, to, cause, impact }) => {
      const counted = clip({ from, to: to ?? tx.now.getTime() }, window);
      if (counted === null || impact === 0 || (cause !== null && causes.includes(cause))) return [];
      const ms = elapsed(calendar, counted.from, counted.to, leftOut);
      return ms === 0 ? [] : [{ id, kind: 'outage' as const, ms }];
    });
  }
}
