import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Answers } from '@samsyn/domain/forms/form';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { ReportCommentEntity } from './report-comment.entity.js';
import { ReportDraftEntity } from './report-draft.entity.js';
import { ReportFileEntity } from './report-file.entity.js';
import { ReportStepEntity } from './report-step.entity.js';
import { ReportVersionEntity } from './report-version.entity.js';
import { SignatoryEntity } from './signatory.entity.js';

type Row<Entity extends { organisationId: string }> = Omit<Entity, 'organisationId'>;

/** What belongs to a report: its draft, its versions, and everything that was said and done. */
@Injectable()
export class ReportRecordRepository {
  draft(tx: TenantTransaction, reportId: string): Promise<ReportDraftEntity | null> {
    return tx.manager.findOneBy(ReportDraftEntity, { organisationId: tx.organisationId, reportId });
  }

  draftForUpdate(tx: TenantTransaction, reportId: string): Promise<ReportDraftEntity | null> {
    return tx.manager.findOne(ReportDraftEntity, {
      where: { organisationId: tx.organisationId, reportId },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async openDraft(tx: TenantTransaction, draft: { reportId: string; supplierId: string; templateVersionId: string }): Promise<void> {
    const { organisationId, now: savedAt } = tx;
    await tx.manager.insert(ReportDraftEntity, { ...draft, organisationId, answers: {}, reasons: {}, version: 1, savedBy: null, savedAt });
  }

  async saveDraft(
    tx: TenantTransaction,
    { reportId, version }: ReportDraftEntity,
    changes: { answers?: Answers; reasons?: Record<string, string>; templateVersionId?: string },
  ): Promise<void> {
    const next = { ...changes, version: version + 1, savedBy: tx.principal.userId, savedAt: tx.now };
    await tx.manager.update(ReportDraftEntity, { organisationId: tx.organisationId, reportId }, next);
  }

  versions(tx: TenantTransaction, reportId: string): Promise<ReportVersionEntity[]> {
    return this.of(tx, ReportVersionEntity, { reportId }, { number: 'ASC' });
  }

  async addVersion(tx: TenantTransaction, version: Row<ReportVersionEntity>): Promise<void> {
    await tx.manager.insert(ReportVersionEntity, { ...version, organisationId: tx.organisationId });
  }

  async signatories(tx: TenantTransaction, ids: readonly string[]): Promise<Map<string, SignatoryEntity>> {
    const rows = await tx.manager
      .createQueryBuilder(SignatoryEntity, 'signatory')
      .where('signatory.organisationId = :organisationId', { organisationId: tx.organisationId })
      .andWhere('signatory.id = ANY (:ids)', { ids })
      .getMany();
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The supplier's signatory by that name and title, as a new one where there is none yet. */
  async signatory(tx: TenantTransaction, supplierId: string, { name, title }: { name: string; title: string }): Promise<string> {
    const { organisationId } = tx;
    const known = await tx.manager.findOneBy(SignatoryEntity, { organisationId, supplierId, name, title });
    if (known) return known.id;
    const id = randomUUID();
    await tx.manager.insert(SignatoryEntity, { organisationId, id, supplierId, name, title });
    return id;
  }

  steps(tx: TenantTransaction, reportId: string): Promise<ReportStepEntity[]> {
    return this.of(tx, ReportStepEntity, { reportId }, { sequence: 'ASC' });
  }

  /** The report must be locked. */
  async addStep(tx: TenantTransaction, step: Omit<Row<ReportStepEntity>, 'id' | 'sequence' | 'userId' | 'at'>): Promise<void> {
    const { organisationId, principal, now: at } = tx;
    const sequence = 1 + (await tx.manager.countBy(ReportStepEntity, { organisationId, reportId: step.reportId }));
    await tx.manager.insert(ReportStepEntity, { ...step, organisationId, id: randomUUID(), sequence, userId: principal.userId, at });
  }

  comments(tx: TenantTransaction, reportId: string): Promise<ReportCommentEntity[]> {
    return this.of(tx, ReportCommentEntity, { reportId }, { at: 'ASC', id: 'ASC' });
  }

  async addComment(tx: TenantTransaction, comment: Omit<Row<ReportCommentEntity>, 'userId' | 'at'>): Promise<void> {
    const { organisationId, principal, now: at } = tx;
    await tx.manager.insert(ReportCommentEntity, { ...comment, organisationId, userId: principal.userId, at });
  }

  files(tx: TenantTransaction, reportId: string): Promise<ReportFileEntity[]> {
    return this.of(tx, ReportFileEntity, { reportId }, { at: 'ASC', id: 'ASC' });
  }

  async addFile(tx: TenantTransaction, file: Omit<Row<ReportFileEntity>, 'userId' | 'at'>): Promise<void> {
    const { organisationId, principal, now: at } = tx;
    await tx.manager.insert(ReportFileEntity, { ...file, organisationId, userId: principal.userId, at });
  }

  async removeFile(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.delete(ReportFileEntity, { organisationId: tx.organisationId, id });
  }

  private of<Entity extends ObjectLiteral & { organisationId: string }>(
    tx: TenantTransaction,
    entity: EntityTarget<Entity>,
    where: { reportId: string },
    order: Record<string, 'ASC'>,
  ): Promise<Entity[]> {
    const query = tx.manager
      .createQueryBuilder(entity, 'row')
      .where('row.organisationId = :organisationId', { organisationId: tx.organisationId })
      .andWhere('row.reportId = :reportId', where);
    for (const [column, direction] of Object.entries(order)) query.addOrderBy(`row.${column}`, direction);
    return query.getMany();
  }
}
