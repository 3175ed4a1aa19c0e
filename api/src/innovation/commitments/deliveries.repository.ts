import { Injectable } from '@nestjs/common';
import type { CommitmentKind, Instalment } from '@samsyn/domain/innovation/commitment';
import type { InnovationAction, InnovationParty, InnovationState } from '@samsyn/domain/innovation/innovation-state';
import type { AttachedFile } from '../../platform/files/attached-file.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';

export interface StoredDelivery {
  id: string;
  commitmentId: string;
  commitmentTitle: string;
  kind: CommitmentKind;
  quantity: number | null;
  contractId: string;
  supplierId: string;
  supplierName: string;
  ownerUserId: string | null;
  startsOn: string;
  dueOn: string;
  state: InnovationState;
  deliveredOn: string | null;
  verifiedOn: string | null;
  version: number;
}

export interface StoredStep {
  deliveryId: string;
  action: InnovationAction;
  state: InnovationState;
  reason: string | null;
  party: InnovationParty | null;
  userId: string | null;
  at: Date;
}

export interface StoredCredit {
  deliveryId: string;
  sourceKind: string;
  sourceId: string;
}

export interface DeliveryFile extends AttachedFile {
  id: string;
  deliveryId: string;
  party: InnovationParty;
  createdAt: Date;
}

export interface NewStep extends Omit<StoredStep, 'deliveryId' | 'userId' | 'at'> {
  /** Local date. */
  on: string;
}

const select = `
  SELECT d.id, d.commitment_id AS "commitmentId", c.title AS "commitmentTitle", c.kind, c.quantity, c.contract_id AS "contractId",
         d.supplier_id AS "supplierId", s.name AS "supplierName", c.owner_user_id AS "ownerUserId", d.starts_on::text AS "startsOn",
         d.due_on::text AS "dueOn", d.state, d.delivered_on::text AS "deliveredOn", d.verified_on::text AS "verifiedOn", d.version
    FROM commitment_delivery d
    JOIN commitment c ON c.organisation_id = d.organisation_id AND c.id = d.commitment_id
    JOIN supplier s ON s.organisation_id = d.organisation_id AND s.id = d.supplier_id`;

@Injectable()
export class DeliveriesRepository {
  ofCommitment(tx: TenantTransaction, commitmentId: string): Promise<StoredDelivery[]> {
    return tx.manager.query(`${select} WHERE d.organisation_id = $1 AND d.commitment_id = $2 ORDER BY d.due_on, d.id`, [tx.organisationId, commitmentId]);
  }

  async find(tx: TenantTransaction, id: string): Promise<StoredDelivery | undefined> {
    const rows: StoredDelivery[] = await tx.manager.query(`${select} WHERE d.organisation_id = $1 AND d.id = $2`, [tx.organisationId, id]);
    return rows[0];
  }

  /** What is not there and not given up, due on or before the day. */
  standing(tx: TenantTransaction, until: string): Promise<StoredDelivery[]> {
    return tx.manager.query(
      `${select} WHERE d.organisation_id = $1 AND d.due_on <= $2::date AND d.state NOT IN ('delivered', 'benefit_verified', 'rejected', 'expired')
        ORDER BY d.due_on, d.id`,
      [tx.organisationId, until],
    );
  }

  /** What was handed in and nobody has answered. */
  handedIn(tx: TenantTransaction, since: string): Promise<StoredDelivery[]> {
    return tx.manager.query(`${select} WHERE d.organisation_id = $1 AND d.state = 'delivered' AND d.due_on >= $2::date ORDER BY d.due_on, d.id`, [
      tx.organisationId,
      since,
    ]);
  }

  async lock(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.query('SELECT 1 FROM commitment_delivery WHERE organisation_id = $1 AND id = $2 FOR UPDATE', [tx.organisationId, id]);
  }

  /** Of the contract's commitments to propose, the earliest that has begun by the day and is owed more, locked. */
  async lockOpenProposals(tx: TenantTransaction, contractId: string, on: string): Promise<string | null> {
    const rows: { id: string }[] = await tx.manager.query(
      `SELECT d.id FROM commitment_delivery d
         JOIN commitment c ON c.organisation_id = d.organisation_id AND c.id = d.commitment_id
        WHERE d.organisation_id = $1 AND c.contract_id = $2 AND c.kind = 'proposals' AND d.state = 'committed' AND d.starts_on <= $3::date
        ORDER BY d.due_on, d.id LIMIT 1 FOR UPDATE OF d`,
      [tx.organisationId, contractId, on],
    );
    return rows[0]?.id ?? null;
  }

  async insert(tx: TenantTransaction, commitment: { id: string; supplierId: string }, all: readonly (Instalment & { id: string })[]): Promise<void> {
    if (all.length === 0) return;
    await tx.manager.query(
      `INSERT INTO commitment_delivery (organisation_id, id, commitment_id, supplier_id, starts_on, due_on, updated_at)
       SELECT $1, t.id, $2, $3, t.starts_on, t.due_on, $4 FROM unnest($5::uuid[], $6::date[], $7::date[]) AS t (id, starts_on, due_on)`,
      [
        ...[tx.organisationId, commitment.id, commitment.supplierId, tx.now],
        ...[all.map(({ id }) => id), all.map(({ startsOn }) => startsOn), all.map(({ dueOn }) => dueOn)],
      ],
    );
  }

  async remove(tx: TenantTransaction, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await tx.manager.query('DELETE FROM commitment_delivery WHERE organisation_id = $1 AND id = ANY ($2::uuid[])', [tx.organisationId, ids]);
  }

  steps(tx: TenantTransaction, ids: readonly string[]): Promise<StoredStep[]> {
    return tx.manager.query(
      `SELECT delivery_id AS "deliveryId", action, state, reason, party, user_id AS "userId", at FROM commitment_step
        WHERE organisation_id = $1 AND delivery_id = ANY ($2::uuid[]) ORDER BY delivery_id, sequence`,
      [tx.organisationId, ids],
    );
  }

  credits(tx: TenantTransaction, ids: readonly string[]): Promise<StoredCredit[]> {
    return tx.manager.query(
      `SELECT delivery_id AS "deliveryId", source_kind AS "sourceKind", source_id AS "sourceId" FROM commitment_credit
        WHERE organisation_id = $1 AND delivery_id = ANY ($2::uuid[]) ORDER BY delivery_id, at, source_id`,
      [tx.organisationId, ids],
    );
  }

  files(tx: TenantTransaction, ids: readonly string[]): Promise<DeliveryFile[]> {
    return tx.manager.query(
      `SELECT id, delivery_id AS "deliveryId", party, file_key AS "fileKey", file_name AS "fileName", media_type AS "mediaType",
              size_bytes::float8 AS "sizeBytes", sha256, created_at AS "createdAt" FROM commitment_file
        WHERE organisation_id = $1 AND delivery_id = ANY ($2::uuid[]) ORDER BY created_at, id`,
      [tx.organisationId, ids],
    );
  }

  /** The step and what it makes of the delivery. */
  async take(tx: TenantTransaction, delivery: StoredDelivery, { action, state, reason, party, on }: NewStep): Promise<void> {
    const { id, supplierId, version } = delivery;
    const deliveredOn = action === 'deliver' ? on : state === 'committed' || state === 'rejected' ? null : delivery.deliveredOn;
    await tx.manager.query(
      `INSERT INTO commitment_step (organisation_id, delivery_id, sequence, supplier_id, action, state, reason, party, user_id, at, local_on)
       SELECT $1, $2, coalesce(max(sequence), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10::date FROM commitment_step
        WHERE organisation_id = $1 AND delivery_id = $2`,
      [tx.organisationId, id, supplierId, action, state, reason, party, tx.principal.userId, tx.now, on],
    );
    await tx.manager.query(
      `UPDATE commitment_delivery SET state = $3, delivered_on = $4::date, verified_on = $5::date, version = $6, updated_at = $7
        WHERE organisation_id = $1 AND id = $2`,
      [
        ...[tx.organisationId, id, state, deliveredOn],
        ...[action === 'verify' ? on : delivery.verifiedOn, version + 1, tx.now],
      ],
    );
  }

  /** Whether it is counted now; what counts towards one delivery counts towards no other. */
  async addCredit(tx: TenantTransaction, delivery: StoredDelivery, source: { kind: string; id: string }): Promise<boolean> {
    const rows: unknown[] = await tx.manager.query(
      `INSERT INTO commitment_credit (organisation_id, delivery_id, source_kind, source_id, supplier_id, at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING 1`,
      [tx.organisationId, delivery.id, source.kind, source.id, delivery.supplierId, tx.now],
    );
    return rows.length > 0;
  }

  async creditedTo(tx: TenantTransaction, source: { kind: string; id: string }): Promise<string | null> {
    const rows: { id: string }[] = await tx.manager.query(
      'SELECT delivery_id AS id FROM commitment_credit WHERE organisation_id = $1 AND source_kind = $2 AND source_id = $3',
      [tx.organisationId, source.kind, source.id],
    );
    return rows[0]?.id ?? null;
  }

  async touch(tx: TenantTransaction, { id, version }: StoredDelivery): Promise<void> {
    await tx.manager.query('UPDATE commitment_delivery SET version = $3, updated_at = $4 WHERE organisation_id = $1 AND id = $2', [
      tx.organisationId,
      id,
      version + 1,
      tx.now,
    ]);
  }

  async addFile(tx: TenantTransaction, supplierId: string, file: DeliveryFile): Promise<void> {
    const { id, deliveryId, party, fileKey, fileName, mediaType, sizeBytes, sha256, createdAt } = file;
    await tx.manager.query(
      `INSERT INTO commitment_file (organisation_id, id, delivery_id, supplier_id, party, file_key, file_name, media_type, size_bytes, sha256, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [tx.organisationId, id, deliveryId, supplierId, party, fileKey, fileName, mediaType, sizeBytes, sha256, createdAt],
    );
  }
}
