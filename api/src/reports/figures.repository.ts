import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { DisputeEntity } from './dispute.entity.js';
import { ReportCorrectionEntity } from './report-correction.entity.js';
import { ReportFigureEntity } from './report-figure.entity.js';

export type NewFigure = Pick<
  ReportFigureEntity,
  'id' | 'reportId' | 'supplierId' | 'number' | 'item' | 'serviceLevelId' | 'resultId' | 'reported' | 'measured' | 'standing' | 'deviation' | 'relativeDeviation' | 'reason'
>;

/** R22: the figures of reports, with the disputes and corrections about them. */
@Injectable()
export class FiguresRepository {
  of(tx: TenantTransaction, reportId: string, number: number): Promise<ReportFigureEntity[]> {
    return tx.manager.find(ReportFigureEntity, {
      where: { organisationId: tx.organisationId, reportId, number },
      order: { item: 'ASC' },
    });
  }

  find(tx: TenantTransaction, id: string): Promise<ReportFigureEntity | null> {
    return tx.manager.findOneBy(ReportFigureEntity, { organisationId: tx.organisationId, id });
  }

  findForUpdate(tx: TenantTransaction, reportId: string, id: string): Promise<ReportFigureEntity | null> {
    return tx.manager.findOne(ReportFigureEntity, {
      where: { organisationId: tx.organisationId, reportId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async insert(tx: TenantTransaction, figures: readonly NewFigure[]): Promise<void> {
    const { organisationId } = tx;
    if (figures.length > 0) await tx.manager.insert(ReportFigureEntity, figures.map((figure) => ({ ...figure, organisationId })));
  }

  async update(tx: TenantTransaction, { id, version }: ReportFigureEntity, changes: Partial<ReportFigureEntity>): Promise<void> {
    await tx.manager.update(ReportFigureEntity, { organisationId: tx.organisationId, id }, { ...changes, version: version + 1 });
  }

  dispute(tx: TenantTransaction, id: string): Promise<DisputeEntity | null> {
    return tx.manager.findOneBy(DisputeEntity, { organisationId: tx.organisationId, id });
  }

  disputes(tx: TenantTransaction, reportId: string): Promise<DisputeEntity[]> {
    return tx.manager.find(DisputeEntity, {
      where: { organisationId: tx.organisationId, reportId },
      order: { openedAt: 'ASC', id: 'ASC' },
    });
  }

  disputeForUpdate(tx: TenantTransaction, reportId: string, id: string): Promise<DisputeEntity | null> {
    return tx.manager.findOne(DisputeEntity, {
      where: { organisationId: tx.organisationId, reportId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async openDispute(
    tx: TenantTransaction,
    dispute: Pick<DisputeEntity, 'id' | 'caseNumber' | 'reportId' | 'figureId' | 'supplierId' | 'openedBy' | 'statement'>,
  ): Promise<void> {
    const { organisationId, now: openedAt } = tx;
    await tx.manager.insert(DisputeEntity, { ...dispute, organisationId, openedAt, state: 'open', version: 1 });
  }

  async updateDispute(tx: TenantTransaction, { id, version }: DisputeEntity, changes: Partial<DisputeEntity>): Promise<void> {
    await tx.manager.update(DisputeEntity, { organisationId: tx.organisationId, id }, { ...changes, version: version + 1 });
  }

  corrections(tx: TenantTransaction, reportId: string): Promise<ReportCorrectionEntity[]> {
    return tx.manager.find(ReportCorrectionEntity, {
      where: { organisationId: tx.organisationId, reportId },
      order: { at: 'ASC', id: 'ASC' },
    });
  }

  correctionForUpdate(tx: TenantTransaction, reportId: string, id: string): Promise<ReportCorrectionEntity | null> {
    return tx.manager.findOne(ReportCorrectionEntity, {
      where: { organisationId: tx.organisationId, reportId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async correct(
    tx: TenantTransaction,
    correction: Pick<ReportCorrectionEntity, 'id' | 'reportId' | 'figureId' | 'supplierId' | 'value' | 'replacedValue' | 'reason' | 'party'>,
  ): Promise<void> {
    const { organisationId, principal, now: at } = tx;
    await tx.manager.insert(ReportCorrectionEntity, { ...correction, organisationId, userId: principal.userId, at, state: 'proposed', version: 1 });
  }

  async updateCorrection(tx: TenantTransaction, { id, version }: ReportCorrectionEntity, changes: Partial<ReportCorrectionEntity>): Promise<void> {
    await tx.manager.update(ReportCorrectionEntity, { organisationId: tx.organisationId, id }, { ...changes, version: version + 1 });
  }
}
