import { Injectable } from '@nestjs/common';
import { overrunOf } from '@samsyn/domain/service-levels/availability';
import { elapsed } from '@samsyn/domain/time/elapsed';
import { clip, type Interval, union } from '@samsyn/domain/time/interval';
import { MaintenanceWindowsService } from '../evidence/maintenance-windows/maintenance-windows.service.js';
import { OutagesService } from '../evidence/outages/outages.service.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { EvidenceEffectDto } from './evidence-effects.dto.js';
import type { MeasuredLevel } from './level-catalogue.js';
import { LevelEvidenceRepository } from './level-evidence.repository.js';
import { type CountedOf, countedOf } from './level-events.js';
import { windowOf } from './level-figure.js';
import { MeasureService } from './measure.service.js';
import { type RestingOn, ResultsRepository } from './results.repository.js';

/** So many results are told; a rolling window has one a month for as long as it rolls. */
const most = 24;

/** In a window, with what counts for nothing there. */
type Effect = (level: MeasuredLevel, within: { period: Interval; now: number; leftOut: readonly Interval[] }) => CountedOf;

/** R11: which results an outage or a maintenance window counts in, and for how much, as its promises read today. */
@Injectable()
export class EvidenceEffects {
  constructor(
    private readonly outages: OutagesService,
    private readonly windows: MaintenanceWindowsService,
    private readonly results: ResultsRepository,
    private readonly evidence: LevelEvidenceRepository,
    private readonly measuring: MeasureService,
  ) {}

  async ofOutage(tx: TenantTransaction, id: string): Promise<EvidenceEffectDto[]> {
    const { cause, impact, ...outage } = await this.outages.get(tx, id);
    const [from, to] = [Date.parse(outage.from), outage.to === null ? null : Date.parse(outage.to)];
    return this.effects(tx, { ...outage, probed: false }, (level, within) => countedOf(level, { from, to, cause, impact }, within));
  }

  /** What was not agreed takes nothing out of the service time. */
  async ofMaintenance(tx: TenantTransaction, id: string): Promise<EvidenceEffectDto[]> {
    const { agreed, endedAt, ...window } = await this.windows.get(tx, id);
    if (!agreed) return [];
    const maintenance = { from: Date.parse(window.from), to: Date.parse(window.to), endedAt: endedAt === null ? null : Date.parse(endedAt) };
    const overrun = overrunOf(maintenance);
    const to = new Date(overrun.to).toISOString();
    return this.effects(tx, { ...window, to, probed: true }, (level, within) => {
      const taken = clip(maintenance, within.period);
      return {
        ms: countedOf(level, overrun, within).ms,
        leftOutMs: taken === null ? 0 : elapsed(level.calendar, taken.from, taken.to),
      };
    });
  }

  private async effects(tx: TenantTransaction, evidence: RestingOn, effect: Effect): Promise<EvidenceEffectDto[]> {
    const results = await this.results.restingOn(tx, evidence, most);
    if (results.length === 0) return [];
    const { levels } = await this.measuring.catalogue(tx);
    const effects: EvidenceEffectDto[] = [];
    for (const result of results) {
      const level = levels.find(({ terms }) => terms.id === result.serviceLevelId);
      if (!level) continue;
      const period = windowOf(level, result.period);
      const { supplierId, towerId, terms } = level;
      const maintenance = await this.evidence.maintenance(tx, { supplierId, towerId, component: terms.component }, period);
      const leftOut = union([...maintenance, ...terms.exclusions.times]);
      const { ms, leftOutMs } = effect(level, { period, now: tx.now.getTime(), leftOut });
      effects.push({ ...result, countedMs: Math.round(ms), leftOutMs: Math.round(leftOutMs) });
    }
    return effects;
  }
}
