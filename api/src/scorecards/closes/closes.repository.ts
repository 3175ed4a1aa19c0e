import { Injectable } from '@nestjs/common';
import type { PeriodAction, PeriodStatus } from '@samsyn/domain/scorecards/period-close';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { FreezingDto, LateEvidenceDto } from './closes.dto.js';

export interface StoredStanding {
  status: PeriodStatus;
  reviewUntil: string | null;
  reviewStartedBy: string | null;
  version: number;
}

export interface StoredFreezing extends Omit<FreezingDto, 'askedByName' | 'signedByName' | 'startedAt'> {
  id: string;
  period: string;
  askedBy: string;
  signedBy: string | null;
  startedAt: Date | null;
}

export interface StoredPeriodStep {
  action: PeriodAction | 'closed' | 'close_failed' | 'restated' | 'restatement_failed';
  reason: string | null;
  reviewUntil: string | null;
  userId: string | null;
  at: Date;
}

export type NewStep = Pick<StoredPeriodStep, 'action'> & Partial<Pick<StoredPeriodStep, 'reason' | 'reviewUntil'>>;
export type StoredLate = Omit<LateEvidenceDto, 'noticedAt' | 'version'> & { noticedAt: Date };

const freezingColumns = `id, period, kind, state, reason, asked_by AS "askedBy", signed_by AS "signedBy", phase,
  done_steps AS "doneSteps", total_steps AS "totalSteps", started_at AS "startedAt"`;
const mostLate = 200;

@Injectable()
export class ClosesRepository {
  async standing(tx: TenantTransaction, period: string): Promise<StoredStanding | undefined> {
    const rows: StoredStanding[] = await tx.manager.query(
      `SELECT status, review_until::text AS "reviewUntil", review_started_by AS "reviewStartedBy", version FROM period
        WHERE organisation_id = $1 AND period = $2`,
      [tx.organisationId, period],
    );
    return rows[0];
  }

  /** Answers whether the month stood as the caller saw it. */
  async startReview(tx: TenantTransaction, period: string, seen: number, lastDay: string): Promise<boolean> {
    const [, changed]: [unknown, number] = await tx.manager.query(
      `UPDATE period SET status = 'in_review', review_until = $4, review_started_by = $5, version = version + 1
        WHERE organisation_id = $1 AND period = $2 AND version = $3 AND status = 'open'`,
      [tx.organisationId, period, seen, lastDay, tx.principal.userId],
    );
    return changed > 0;
  }

  async withdrawReview(tx: TenantTransaction, period: string, seen: number): Promise<boolean> {
    const [, changed]: [unknown, number] = await tx.manager.query(
      `UPDATE period SET status = 'open', review_until = NULL, review_started_by = NULL, version = version + 1
        WHERE organisation_id = $1 AND period = $2 AND version = $3 AND status = 'in_review'`,
      [tx.organisationId, period, seen],
    );
    return changed > 0;
  }

  /** Closes the month, and with it every row that is stored of it; answers whether it was still in review. */
  async close(tx: TenantTransaction, period: string, signedBy: string): Promise<boolean> {
    const [, changed]: [unknown, number] = await tx.manager.query(
      `UPDATE period SET status = 'closed', closed_by = $3, closed_at = $4, version = version + 1
        WHERE organisation_id = $1 AND period = $2 AND status = 'in_review'`,
      [tx.organisationId, period, signedBy, tx.now],
    );
    return changed > 0;
  }

  /** The newest close or restatement of a month. */
  async freezing(tx: TenantTransaction, period: string): Promise<StoredFreezing | undefined> {
    const rows: StoredFreezing[] = await tx.manager.query(
      `SELECT ${freezingColumns} FROM period_freezing WHERE organisation_id = $1 AND period = $2 ORDER BY created_at DESC, id DESC LIMIT 1`,
      [tx.organisationId, period],
    );
    return rows[0];
  }

  async findFreezing(tx: TenantTransaction, id: string): Promise<StoredFreezing | undefined> {
    const rows: StoredFreezing[] = await tx.manager.query(
      `SELECT ${freezingColumns} FROM period_freezing WHERE organisation_id = $1 AND id = $2`,
      [tx.organisationId, id],
    );
    return rows[0];
  }

  /** Those that a process which ended may have left. */
  async unfinished(tx: TenantTransaction): Promise<string[]> {
    const rows: { id: string }[] = await tx.manager.query(
      `SELECT id FROM period_freezing WHERE organisation_id = $1 AND state IN ('queued', 'running')`,
      [tx.organisationId],
    );
    return rows.map(({ id }) => id);
  }

  async addFreezing(
    tx: TenantTransaction,
    freezing: Pick<StoredFreezing, 'id' | 'period' | 'kind' | 'state' | 'reason' | 'askedBy' | 'signedBy'>,
  ): Promise<void> {
    const { id, period, kind, state, reason, askedBy, signedBy } = freezing;
    await tx.manager.query(
      `INSERT INTO period_freezing (organisation_id, id, period, kind, state, reason, asked_by, signed_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [tx.organisationId, id, period, kind, state, reason, askedBy, signedBy, tx.now],
    );
  }

  /** Answers whether the proposal was still waiting. */
  async answerProposal(tx: TenantTransaction, id: string, state: 'queued' | 'withdrawn', signedBy: string | null): Promise<boolean> {
    const [, changed]: [unknown, number] = await tx.manager.query(
      `UPDATE period_freezing SET state = $3, signed_by = $4, finished_at = CASE WHEN $3 = 'withdrawn' THEN $5::timestamptz END
        WHERE organisation_id = $1 AND id = $2 AND state = 'proposed'`,
      [tx.organisationId, id, state, signedBy, tx.now],
    );
    return changed > 0;
  }

  /** Answers whether there is anything to do. */
  async begin(tx: TenantTransaction, id: string): Promise<boolean> {
    const [, changed]: [unknown, number] = await tx.manager.query(
      `UPDATE period_freezing SET state = 'running', phase = 'evidence', done_steps = 0, total_steps = 0, started_at = $3
        WHERE organisation_id = $1 AND id = $2 AND state IN ('queued', 'running', 'failed')`,
      [tx.organisationId, id, tx.now],
    );
    return changed > 0;
  }

  async progress(tx: TenantTransaction, id: string, { phase, done, total }: Progress): Promise<void> {
    await tx.manager.query(
      `UPDATE period_freezing SET phase = $3, done_steps = $4, total_steps = $5
        WHERE organisation_id = $1 AND id = $2 AND state = 'running'`,
      [tx.organisationId, id, phase, done, total],
    );
  }

  async end(tx: TenantTransaction, id: string, state: 'done' | 'failed'): Promise<void> {
    await tx.manager.query(
      `UPDATE period_freezing SET state = $3, done_steps = total_steps, finished_at = $4
        WHERE organisation_id = $1 AND id = $2 AND state IN ('queued', 'running')`,
      [tx.organisationId, id, state, tx.now],
    );
  }

  /** Two at once collide on the number (SQLSTATE 23505). */
  async addStep(tx: TenantTransaction, period: string, { action, reason = null, reviewUntil = null }: NewStep): Promise<void> {
    await tx.manager.query(
      `INSERT INTO period_step (organisation_id, period, sequence, action, reason, review_until, user_id, at)
       SELECT $1, $2, coalesce(max(s.sequence), 0) + 1, $3, $4, $5, $6, $7 FROM period_step s
        WHERE s.organisation_id = $1 AND s.period = $2`,
      [tx.organisationId, period, action, reason, reviewUntil, tx.principal.userId, tx.now],
    );
  }

  /** The newest first. */
  async steps(tx: TenantTransaction, period: string): Promise<StoredPeriodStep[]> {
    return tx.manager.query(
      `SELECT action, reason, review_until::text AS "reviewUntil", user_id AS "userId", at FROM period_step
        WHERE organisation_id = $1 AND period = $2 ORDER BY sequence DESC`,
      [tx.organisationId, period],
    );
  }

  async late(tx: TenantTransaction, period: string): Promise<{ items: StoredLate[]; count: number }> {
    const items: StoredLate[] = await tx.manager.query(
      `SELECT e.kind, e.service_level_id AS "serviceLevelId", l.code, l.name, s.name AS "supplierName", e.incident_id AS "incidentId",
              i.external_id AS "externalId", e.was, e.would_be AS "wouldBe", e.noticed_at AS "noticedAt"
         FROM late_evidence e
         JOIN service_level l ON l.organisation_id = e.organisation_id AND l.id = e.service_level_id
         JOIN supplier s ON s.organisation_id = e.organisation_id AND s.id = e.supplier_id
         LEFT JOIN incident i ON i.organisation_id = e.organisation_id AND i.id = e.incident_id
        WHERE e.organisation_id = $1 AND e.period = $2
        ORDER BY e.noticed_at DESC, e.id LIMIT ${mostLate}`,
      [tx.organisationId, period],
    );
    const rows: { count: number }[] = await tx.manager.query(
      'SELECT count(*)::integer AS count FROM late_evidence WHERE organisation_id = $1 AND period = $2',
      [tx.organisationId, period],
    );
    return { items, count: rows[0]?.count ?? 0 };
  }

  /** Months whose review was over before `today` (a local date), and restatements that wait for the second pair of eyes. */
  async toSign(tx: TenantTransaction, today: string): Promise<{ kind: 'month_to_close' | 'restatement_proposed'; id: string; period: string }[]> {
    return tx.manager.query(
      `SELECT 'month_to_close' AS kind, p.period AS id, p.period FROM period p
        WHERE p.organisation_id = $1 AND p.status = 'in_review' AND p.review_until < $2::date
          AND NOT EXISTS (SELECT 1 FROM period_freezing f
                           WHERE f.organisation_id = p.organisation_id AND f.period = p.period AND f.state IN ('queued', 'running'))
       UNION ALL
       SELECT 'restatement_proposed', id::text, period FROM period_freezing
        WHERE organisation_id = $1 AND kind = 'restatement' AND state = 'proposed'
       ORDER BY 3, 1`,
      [tx.organisationId, today],
    );
  }
}

export interface Progress {
  phase: NonNullable<FreezingDto['phase']>;
  done: number;
  total: number;
}
