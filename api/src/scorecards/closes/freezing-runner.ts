import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import { Notifications } from '../../platform/notifications/notifications.service.js';
import { Changes } from '../../platform/realtime/changes.service.js';
import { systemPrincipal, Tenancy, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { lockMeasuring } from '../../results/measuring-lock.js';
import { DueMeasuring } from '../due-measuring.service.js';
import { ScorecardsService } from '../scorecards.service.js';
import { ClosesRepository, type Progress, type StoredFreezing } from './closes.repository.js';
import { closers, linkOf } from './closing.js';
import { Freezer, type FreezingProgress } from './freezing/freezer.service.js';
import { FreezesRepository } from './freezing/freezes.repository.js';

const tellEveryMs = 500;

/** R25: freezes a month in one transaction: it is closed, or it is as it was. */
@Injectable()
export class FreezingRunner {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly closes: ClosesRepository,
    private readonly freezes: FreezesRepository,
    private readonly freezer: Freezer,
    private readonly measuring: DueMeasuring,
    private readonly scorecards: ScorecardsService,
    private readonly audit: Audit,
    private readonly changes: Changes,
    private readonly notifications: Notifications,
  ) {}

  /** Does everything of an organisation that is signed and not yet done. */
  async runAll(organisationId: string): Promise<void> {
    const ids = await this.tenancy.run(systemPrincipal(organisationId), (tx) => this.closes.unfinished(tx));
    for (const id of ids) await this.run(organisationId, id);
  }

  /** Does what is signed and not yet done; run again after a kill, it begins anew. */
  async run(organisationId: string, id: string): Promise<void> {
    const principal = systemPrincipal(organisationId);
    if (!(await this.tenancy.run(principal, (tx) => this.closes.begin(tx, id)))) return;
    try {
      await this.measuring.measure(organisationId);
      await this.tenancy.run(principal, async (tx) => {
        // Nothing is measured meanwhile, and no second process does the same.
        await lockMeasuring(tx);
        const freezing = await this.closes.findFreezing(tx, id);
        if (freezing?.state === 'running') await this.freeze(tx, freezing);
      });
    } catch (error) {
      await this.tenancy.run(principal, (tx) => this.fail(tx, id));
      throw error;
    }
  }

  private async freeze(tx: TenantTransaction, freezing: StoredFreezing): Promise<void> {
    const { id, period, kind, signedBy } = freezing;
    const version = kind === 'close' ? 1 : (await this.freezes.ofPeriod(tx, period)).length + 1;
    const frozen = await this.freezer.freeze(tx, period, version, this.progress(tx.organisationId, id));
    if (kind === 'close' && !(await this.closes.close(tx, period, signedBy ?? ''))) throw new Error(`${period} is no longer in review`);
    await this.closes.end(tx, id, 'done');
    const action = kind === 'close' ? 'closed' : 'restated';
    await this.closes.addStep(tx, period, { action });
    const supplierIds = await this.scorecards.suppliersOf(tx, period);
    await this.audit.record(tx, {
      ...{ action, objectType: 'period', objectId: id, after: { period, version, hash: frozen.contentHash } },
      tells: { topic: 'periods', supplierIds },
    });
    await this.changes.record(tx, { topic: 'scorecards', subjectId: null, kind: action, supplierIds });
    const notice = { kind: kind === 'close' ? 'month_closed' : 'month_restated', params: { period } } as const;
    for (const supplierId of supplierIds) {
      const link = `/scorecards/${period}/suppliers/${supplierId}`;
      await this.notifications.notify(tx, { ...notice, to: { supplierIds: [supplierId] }, link });
    }
    await this.notifications.notify(tx, { ...notice, to: { roles: closers }, link: linkOf(period) });
  }

  private async fail(tx: TenantTransaction, id: string): Promise<void> {
    const freezing = await this.closes.findFreezing(tx, id);
    if (!freezing || (freezing.state !== 'running' && freezing.state !== 'queued')) return;
    await this.closes.end(tx, id, 'failed');
    const action = freezing.kind === 'close' ? 'close_failed' : 'restatement_failed';
    await this.closes.addStep(tx, freezing.period, { action });
    await this.changes.record(tx, { topic: 'periods', subjectId: null, kind: action, supplierIds: [] });
  }

  /** Tells how far it is beside the transaction that works, or nobody would see it. */
  private progress(organisationId: string, id: string): FreezingProgress {
    const now: Progress = { phase: 'evidence', done: 0, total: 0 };
    let toldAt = 0;
    const tell = async (part: Partial<Progress>, always: boolean) => {
      Object.assign(now, part);
      if (!always && Date.now() - toldAt < tellEveryMs) return;
      toldAt = Date.now();
      await this.tenancy.run(systemPrincipal(organisationId), async (tx) => {
        await this.closes.progress(tx, id, now);
        await this.changes.record(tx, { topic: 'periods', subjectId: null, kind: 'progress', supplierIds: [] });
      });
    };
    let read = 0;
    return {
      evidence: {
        // Each incident is read once and counted once.
        total: (incidents) => tell({ total: incidents * 2 }, true),
        done: (incidents) => tell({ done: (read = incidents) }, false),
      },
      recomputing: (incidents) => tell({ phase: 'recomputing', done: read + incidents }, false),
      keeping: () => tell({ phase: 'keeping' }, true),
    };
  }
}
