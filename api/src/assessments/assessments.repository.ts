import { Injectable } from '@nestjs/common';
import type { ActionState } from '@samsyn/domain/actions/action-state';
import { fields, pageOfRows } from '../platform/database/rows.js';
import { alphabetical, type Listing } from '../platform/paging/listing.js';
import type { Page } from '../platform/paging/read-page.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { AssessmentDto, AssessmentItemDto, AssessmentQueryDto, AssessmentRowDto } from './assessments.dto.js';

export type StoredRow = Omit<AssessmentRowDto, 'grade' | 'graded'> & { grades: (number | null)[] };
export type StoredRound = StoredRow & Pick<AssessmentDto, 'summary'> & { supplierIds: string[] };
export type StoredItem = Omit<AssessmentItemDto, 'evidence' | 'recordedAt' | 'followUp' | 'answer'> & { evidence: string[]; recordedAt: Date };
export interface StoredAnswer {
  recommendationId: string;
  actionId: string | null;
  reason: string | null;
  answeredOn: string;
  answeredBy: string | null;
  actionTitle: string | null;
  actionState: ActionState | null;
  actionDueOn: string | null;
}

const itemsOf = (kind: string) => `assessment_item i WHERE i.organisation_id = a.organisation_id AND i.round_id = a.id AND i.kind = '${kind}'`;
const row = `${fields('a', ['id', 'title', 'state', 'version'], ['fromOn', 'toOn', 'answerBy', 'publishedOn'])},
  (SELECT coalesce(array_agg(i.grade), '{}') FROM ${itemsOf('criterion')}) AS grades,
  (SELECT count(*)::int FROM ${itemsOf('recommendation')}) AS recommendations,
  (SELECT count(*)::int FROM ${itemsOf('recommendation')} AND app.buyer() AND NOT EXISTS (
     SELECT 1 FROM assessment_answer w WHERE w.organisation_id = i.organisation_id AND w.recommendation_id = i.id)) AS unanswered`;
const listing: Listing = {
  id: 'a.id',
  sorts: { title: alphabetical('a.title'), toOn: { sql: 'a.to_on', type: 'date' } },
  defaultSort: '-toOn',
  search: ['a.title', 'a.summary'],
  counted: true,
};

@Injectable()
export class AssessmentsRepository {
  page(tx: TenantTransaction, request: AssessmentQueryDto): Promise<Page<StoredRow>> {
    return pageOfRows(tx, { select: row, from: 'assessment_round a', tenant: 'a', where: [['a.state = ?', request.state]] }, listing, request);
  }

  async find(tx: TenantTransaction, id: string): Promise<StoredRound | undefined> {
    const rows: StoredRound[] = await tx.manager.query(
      `SELECT ${row}, a.summary, a.supplier_ids AS "supplierIds" FROM assessment_round a WHERE a.organisation_id = $1 AND a.id = $2`,
      [tx.organisationId, id],
    );
    return rows[0];
  }

  items(tx: TenantTransaction, roundId: string): Promise<StoredItem[]> {
    return tx.manager.query(
      `SELECT ${fields('i', ['id', 'kind', 'text', 'remark', 'grade', 'weight', 'severity', 'evidence', 'aboutSupplierId', 'recordedAt'])}, s.name AS "aboutSupplierName"
         FROM assessment_item i LEFT JOIN supplier s ON s.organisation_id = i.organisation_id AND s.id = i.about_supplier_id
        WHERE i.organisation_id = $1 AND i.round_id = $2 ORDER BY i.sequence, i.id`,
      [tx.organisationId, roundId],
    );
  }

  /** With how each action stands, of those the caller may see. */
  answers(tx: TenantTransaction, roundId: string): Promise<StoredAnswer[]> {
    return tx.manager.query(
      `SELECT ${fields('w', ['recommendationId', 'actionId', 'reason', 'answeredBy'], ['answeredOn'])},
              c.title AS "actionTitle", c.state AS "actionState", c.due_on::text AS "actionDueOn"
         FROM assessment_answer w
         JOIN assessment_item i ON i.organisation_id = w.organisation_id AND i.id = w.recommendation_id
         LEFT JOIN action c ON c.organisation_id = w.organisation_id AND c.id = w.action_id
        WHERE w.organisation_id = $1 AND i.round_id = $2`,
      [tx.organisationId, roundId],
    );
  }

  async nextSequence(tx: TenantTransaction, roundId: string): Promise<number> {
    const rows: { n: number }[] = await tx.manager.query(
      'SELECT coalesce(max(sequence), 0)::int + 1 AS n FROM assessment_item WHERE organisation_id = $1 AND round_id = $2',
      [tx.organisationId, roundId],
    );
    return rows[0]?.n ?? 1;
  }

  async changeItem(tx: TenantTransaction, item: StoredItem): Promise<void> {
    const { id, text, remark, grade, weight, severity, evidence, aboutSupplierId } = item;
    await tx.manager.query(
      `UPDATE assessment_item SET text = $3, remark = $4, grade = $5, weight = $6, severity = $7, evidence = $8, about_supplier_id = $9
        WHERE organisation_id = $1 AND id = $2`,
      [tx.organisationId, id, text, remark, grade, weight, severity, evidence, aboutSupplierId],
    );
  }

  async publishItems(tx: TenantTransaction, roundId: string): Promise<void> {
    await tx.manager.query("UPDATE assessment_item SET state = 'published' WHERE organisation_id = $1 AND round_id = $2", [tx.organisationId, roundId]);
  }

  /** What is about the whole goes to all of them, what is about one to that one alone. */
  async shareItems(tx: TenantTransaction, roundId: string, supplierIds: readonly string[]): Promise<void> {
    await tx.manager.query(
      `UPDATE assessment_item SET supplier_ids = CASE
           WHEN about_supplier_id IS NULL THEN $3::uuid[]
           WHEN about_supplier_id = ANY ($3::uuid[]) THEN ARRAY[about_supplier_id]
           ELSE '{}'::uuid[] END
        WHERE organisation_id = $1 AND round_id = $2`,
      [tx.organisationId, roundId, supplierIds],
    );
  }

  /** Recommendations nobody has answered, due by the day. */
  unanswered(tx: TenantTransaction, until: string): Promise<{ roundId: string; text: string; dueOn: string }[]> {
    return tx.manager.query(
      `SELECT a.id AS "roundId", i.text, a.answer_by::text AS "dueOn" FROM assessment_round a
         JOIN assessment_item i ON i.organisation_id = a.organisation_id AND i.round_id = a.id AND i.kind = 'recommendation'
        WHERE a.organisation_id = $1 AND a.state = 'published' AND a.answer_by <= $2 AND app.buyer()
          AND NOT EXISTS (SELECT 1 FROM assessment_answer w WHERE w.organisation_id = i.organisation_id AND w.recommendation_id = i.id)
        ORDER BY i.id`,
      [tx.organisationId, until],
    );
  }
}
