import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { TakenTurn, Turn } from '@samsyn/domain/innovation/answer-clock';
import type { InnovationAction, InnovationParty, InnovationState } from '@samsyn/domain/innovation/innovation-state';
import type { ProposalTask } from '@samsyn/domain/innovation/innovation-terms';
import type { AttachedFile } from '../../platform/files/attached-file.js';
import { partyOf } from '../../platform/tenancy/party.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { MessageKind, PlanPilotDto, ReportPilotDto } from './proposal-parts.dto.js';
import type { ProposalEntity } from './proposal.entity.js';
import type { PilotOutcome } from './proposals.dto.js';

export interface StoredStep {
  action: InnovationAction;
  from: InnovationState;
  to: InnovationState;
  reason: string | null;
  userId: string | null;
  supplierId: string | null;
  at: Date;
}

export interface StoredTurn {
  sequence: number;
  waitingOn: InnovationParty;
  task: ProposalTask;
  fromOn: string;
  answerBy: string;
  answeredOn: string | null;
}

export interface StoredMessage {
  id: string;
  kind: MessageKind;
  questionId: string | null;
  text: string;
  userId: string | null;
  supplierId: string | null;
  at: Date;
  answerBy: string | null;
  answeredAt: Date | null;
}

export interface StoredPilot {
  plan: string;
  fromOn: string;
  toOn: string;
  successMeasure: string;
  result: string | null;
  outcome: PilotOutcome | null;
  reportedAt: Date | null;
}

export interface StoredFile extends AttachedFile {
  id: string;
  supplierId: string | null;
  createdAt: Date;
}

/** What stands on a proposal, in the order it came. */
@Injectable()
export class ProposalPartsRepository {
  steps(tx: TenantTransaction, id: string): Promise<StoredStep[]> {
    return tx.manager.query(
      `SELECT action, from_state AS "from", to_state AS "to", reason, user_id AS "userId", by_supplier_id AS "supplierId", at
         FROM proposal_step WHERE organisation_id = $1 AND proposal_id = $2 ORDER BY sequence`,
      [tx.organisationId, id],
    );
  }

  async addStep(tx: TenantTransaction, { id, supplierIds }: ProposalEntity, step: Pick<StoredStep, 'action' | 'from' | 'to' | 'reason'>): Promise<void> {
    await tx.manager.query(
      `INSERT INTO proposal_step (organisation_id, proposal_id, sequence, supplier_ids, action, from_state, to_state, reason, user_id, by_supplier_id, at)
       SELECT $1, $2, coalesce(max(sequence), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10
         FROM proposal_step WHERE organisation_id = $1 AND proposal_id = $2`,
      [
        ...[tx.organisationId, id, supplierIds, step.action, step.from, step.to, step.reason],
        ...[tx.principal.userId, partyOf(tx), tx.now],
      ],
    );
  }

  turns(tx: TenantTransaction, id: string): Promise<StoredTurn[]> {
    return tx.manager.query(
      `SELECT sequence, waiting_on AS "waitingOn", task, from_on::text AS "fromOn", answer_by::text AS "answerBy", answered_on::text AS "answeredOn"
         FROM proposal_turn WHERE organisation_id = $1 AND proposal_id = $2 ORDER BY sequence`,
      [tx.organisationId, id],
    );
  }

  /** What suppliers were to do by a day of a span, each with whom it was of. */
  supplierTurns(tx: TenantTransaction, from: string, to: string): Promise<(TakenTurn & { supplierId: string })[]> {
    return tx.manager.query(
      `SELECT s.id AS "supplierId", t.answer_by::text AS "answerBy", t.answered_on::text AS "answeredOn"
         FROM proposal_turn t CROSS JOIN LATERAL unnest(t.supplier_ids) AS s (id)
        WHERE t.organisation_id = $1 AND t.waiting_on = 'supplier' AND t.answer_by BETWEEN $2::date AND $3::date
        ORDER BY s.id, t.proposal_id, t.sequence`,
      [tx.organisationId, from, to],
    );
  }

  async endTurn(tx: TenantTransaction, id: string, sequence: number, answeredOn: string): Promise<void> {
    await tx.manager.query(
      'UPDATE proposal_turn SET answered_on = $4 WHERE organisation_id = $1 AND proposal_id = $2 AND sequence = $3',
      [tx.organisationId, id, sequence, answeredOn],
    );
  }

  async addTurn(tx: TenantTransaction, { id, supplierIds, towerId }: ProposalEntity, sequence: number, turn: Turn, fromOn: string): Promise<void> {
    await tx.manager.query(
      `INSERT INTO proposal_turn (organisation_id, proposal_id, sequence, supplier_ids, tower_id, waiting_on, task, from_on, answer_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [tx.organisationId, id, sequence, supplierIds, towerId, turn.waitingOn, turn.task, fromOn, turn.answerBy],
    );
  }

  messages(tx: TenantTransaction, id: string): Promise<StoredMessage[]> {
    return tx.manager.query(
      `SELECT id, kind, question_id AS "questionId", text, user_id AS "userId", by_supplier_id AS "supplierId", at,
              answer_by::text AS "answerBy", answered_at AS "answeredAt"
         FROM proposal_message WHERE organisation_id = $1 AND proposal_id = $2 ORDER BY at, id`,
      [tx.organisationId, id],
    );
  }

  async addMessage(
    tx: TenantTransaction,
    { id, supplierIds }: ProposalEntity,
    { kind, questionId, text, answerBy }: Pick<StoredMessage, 'kind' | 'questionId' | 'text' | 'answerBy'>,
  ): Promise<void> {
    await tx.manager.query(
      `INSERT INTO proposal_message (organisation_id, id, proposal_id, supplier_ids, kind, question_id, text, user_id, by_supplier_id, at, answer_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[tx.organisationId, randomUUID(), id, supplierIds, kind, questionId, text],
        ...[tx.principal.userId, partyOf(tx), tx.now, answerBy],
      ],
    );
    if (questionId === null) return;
    await tx.manager.query(
      'UPDATE proposal_message SET answered_at = $3 WHERE organisation_id = $1 AND id = $2 AND answered_at IS NULL',
      [tx.organisationId, questionId, tx.now],
    );
  }

  async pilot(tx: TenantTransaction, id: string): Promise<StoredPilot | null> {
    const rows: StoredPilot[] = await tx.manager.query(
      `SELECT plan, from_on::text AS "fromOn", to_on::text AS "toOn", success_measure AS "successMeasure", result, outcome, reported_at AS "reportedAt"
         FROM pilot WHERE organisation_id = $1 AND proposal_id = $2`,
      [tx.organisationId, id],
    );
    return rows[0] ?? null;
  }

  async planPilot(tx: TenantTransaction, { id, supplierIds }: ProposalEntity, { plan, fromOn, toOn, successMeasure }: PlanPilotDto): Promise<void> {
    await tx.manager.query(
      `INSERT INTO pilot (organisation_id, proposal_id, supplier_ids, plan, from_on, to_on, success_measure) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (organisation_id, proposal_id) DO UPDATE SET plan = excluded.plan, from_on = excluded.from_on, to_on = excluded.to_on,
         success_measure = excluded.success_measure`,
      [tx.organisationId, id, supplierIds, plan, fromOn, toOn, successMeasure],
    );
  }

  async reportPilot(tx: TenantTransaction, { id }: ProposalEntity, { result, outcome }: ReportPilotDto): Promise<void> {
    await tx.manager.query(
      'UPDATE pilot SET result = $3, outcome = $4, reported_at = $5 WHERE organisation_id = $1 AND proposal_id = $2',
      [tx.organisationId, id, result, outcome, tx.now],
    );
  }

  files(tx: TenantTransaction, id: string): Promise<StoredFile[]> {
    return tx.manager.query(
      `SELECT id, by_supplier_id AS "supplierId", file_key AS "fileKey", file_name AS "fileName", media_type AS "mediaType",
              size_bytes::float8 AS "sizeBytes", sha256, created_at AS "createdAt"
         FROM proposal_file WHERE organisation_id = $1 AND proposal_id = $2 ORDER BY created_at, id`,
      [tx.organisationId, id],
    );
  }

  async addFile(tx: TenantTransaction, { id, supplierIds }: ProposalEntity, file: AttachedFile): Promise<void> {
    await tx.manager.query(
      `INSERT INTO proposal_file (organisation_id, id, proposal_id, supplier_ids, by_supplier_id, file_key, file_name, media_type, size_bytes, sha256, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[tx.organisationId, randomUUID(), id, supplierIds, partyOf(tx), file.fileKey, file.fileName, file.mediaType],
        ...[file.sizeBytes, file.sha256, tx.now],
      ],
    );
  }

  /** How many benefits of it are verified, and the last day on which one is measured. */
  async benefits(tx: TenantTransaction, id: string): Promise<{ verified: number; measuredUntil: string | null }> {
    const rows: { verified: number; measuredUntil: string | null }[] = await tx.manager.query(
      `SELECT (count(*) FILTER (WHERE state = 'verified'))::int AS verified, max(measure_to)::text AS "measuredUntil"
         FROM benefit WHERE organisation_id = $1 AND proposal_id = $2`,
      [tx.organisationId, id],
    );
    return rows[0] ?? { verified: 0, measuredUntil: null };
  }
}
