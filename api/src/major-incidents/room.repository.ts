import { Injectable } from '@nestjs/common';
import type { Audience, MajorIncidentRole } from '@samsyn/domain/major-incidents/room';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';

export interface PartyRow {
  supplierId: string;
  name: string;
  calledAt: Date;
  joinedAt: Date | null;
  contribution: string | null;
}

export interface RoleRow {
  id: string;
  role: MajorIncidentRole;
  userId: string | null;
  personName: string;
  supplierId: string | null;
  from: Date;
  to: Date | null;
}

export interface UpdateRow {
  id: string;
  at: Date;
  audience: Audience;
  text: string;
  authorUserId: string | null;
  authorSupplierId: string | null;
}

export interface ObligationRow {
  id: string;
  name: string;
  hours: number;
  dueAt: Date;
  submittedAt: Date | null;
  reference: string | null;
}

export interface EvidenceRow {
  id: string;
  supplierId: string;
  question: string;
  askedAt: Date;
  dueAt: Date;
  answer: string | null;
  answeredAt: Date | null;
}

/** What stands in a major incident's room, as the caller may see it. */
@Injectable()
export class RoomRepository {
  parties(tx: TenantTransaction, id: string): Promise<PartyRow[]> {
    return tx.manager.query(
      `SELECT p.supplier_id AS "supplierId", s.name, p.called_at AS "calledAt", p.joined_at AS "joinedAt", p.contribution
         FROM major_incident_party p JOIN app.major_incident_parties($2) s ON s.id = p.supplier_id
        WHERE p.organisation_id = $1 AND p.major_incident_id = $2 ORDER BY p.called_at, s.name`,
      [tx.organisationId, id],
    );
  }

  roles(tx: TenantTransaction, id: string): Promise<RoleRow[]> {
    return tx.manager.query(
      `SELECT id, role, user_id AS "userId", person_name AS "personName", supplier_id AS "supplierId", from_at AS "from", to_at AS "to"
         FROM major_incident_role WHERE organisation_id = $1 AND major_incident_id = $2 ORDER BY from_at, id`,
      [tx.organisationId, id],
    );
  }

  updates(tx: TenantTransaction, id: string): Promise<UpdateRow[]> {
    return tx.manager.query(
      `SELECT id, at, audience, text, author_user_id AS "authorUserId", author_supplier_id AS "authorSupplierId"
         FROM major_incident_update WHERE organisation_id = $1 AND major_incident_id = $2 ORDER BY at, id`,
      [tx.organisationId, id],
    );
  }

  obligations(tx: TenantTransaction, id: string): Promise<ObligationRow[]> {
    return tx.manager.query(
      `SELECT id, name, hours, due_at AS "dueAt", submitted_at AS "submittedAt", reference
         FROM major_incident_obligation WHERE organisation_id = $1 AND major_incident_id = $2 ORDER BY due_at, name`,
      [tx.organisationId, id],
    );
  }

  evidence(tx: TenantTransaction, id: string): Promise<EvidenceRow[]> {
    return tx.manager.query(
      `SELECT id, supplier_id AS "supplierId", question, asked_at AS "askedAt", due_at AS "dueAt", answer, answered_at AS "answeredAt"
         FROM evidence_request WHERE organisation_id = $1 AND major_incident_id = $2 ORDER BY due_at, id`,
      [tx.organisationId, id],
    );
  }

  /** A party that comes later reads what all parties were told before. */
  async callIn(tx: TenantTransaction, id: string, supplierId: string, supplierIds: readonly string[]): Promise<void> {
    await tx.manager.query(
      `INSERT INTO major_incident_party (organisation_id, major_incident_id, supplier_id, called_at) VALUES ($1, $2, $3, $4)`,
      [tx.organisationId, id, supplierId, tx.now],
    );
    for (const table of ['major_incident_party', 'major_incident_role', 'major_incident_update'])
      await tx.manager.query(
        `UPDATE ${table} SET supplier_ids = $3 WHERE organisation_id = $1 AND major_incident_id = $2
          ${table === 'major_incident_update' ? "AND audience = 'all'" : ''}`,
        [tx.organisationId, id, supplierIds],
      );
  }

  async join(tx: TenantTransaction, id: string, supplierId: string): Promise<void> {
    await tx.manager.query(
      `UPDATE major_incident_party SET joined_at = coalesce(joined_at, $4)
        WHERE organisation_id = $1 AND major_incident_id = $2 AND supplier_id = $3`,
      [tx.organisationId, id, supplierId, tx.now],
    );
  }

  async contribute(tx: TenantTransaction, id: string, supplierId: string, text: string): Promise<void> {
    await tx.manager.query(
      'UPDATE major_incident_party SET contribution = $4 WHERE organisation_id = $1 AND major_incident_id = $2 AND supplier_id = $3',
      [tx.organisationId, id, supplierId, text],
    );
  }

  /** Whoever had the role, of the same party, has it no more. */
  async assign(tx: TenantTransaction, id: string, row: Omit<RoleRow, 'from' | 'to'>, supplierIds: readonly string[]): Promise<void> {
    await tx.manager.query(
      `UPDATE major_incident_role SET to_at = $5
        WHERE organisation_id = $1 AND major_incident_id = $2 AND role = $3 AND supplier_id IS NOT DISTINCT FROM $4 AND to_at IS NULL`,
      [tx.organisationId, id, row.role, row.supplierId, tx.now],
    );
    await tx.manager.query(
      `INSERT INTO major_incident_role (organisation_id, id, major_incident_id, role, supplier_id, user_id, person_name, from_at, supplier_ids)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [tx.organisationId, row.id, id, row.role, row.supplierId, row.userId, row.personName, tx.now, supplierIds],
    );
  }

  async say(tx: TenantTransaction, id: string, row: UpdateRow, supplierIds: readonly string[]): Promise<void> {
    const { audience, text, authorUserId, authorSupplierId } = row;
    await tx.manager.query(
      `INSERT INTO major_incident_update (organisation_id, id, major_incident_id, at, audience, text, author_user_id,
                                          author_supplier_id, supplier_ids)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [tx.organisationId, row.id, id, row.at, audience, text, authorUserId, authorSupplierId, supplierIds],
    );
  }

  async oblige(tx: TenantTransaction, id: string, { id: own, name, hours, dueAt }: Pick<ObligationRow, 'id' | 'name' | 'hours' | 'dueAt'>): Promise<void> {
    await tx.manager.query(
      `INSERT INTO major_incident_obligation (organisation_id, id, major_incident_id, name, hours, due_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [tx.organisationId, own, id, name, hours, dueAt],
    );
  }

  async submit(tx: TenantTransaction, id: string, own: string, submittedAt: Date, reference: string | null): Promise<boolean> {
    const [rows]: [unknown[], number] = await tx.manager.query(
      `UPDATE major_incident_obligation SET submitted_at = $4, reference = $5
        WHERE organisation_id = $1 AND major_incident_id = $2 AND id = $3 AND submitted_at IS NULL RETURNING 1`,
      [tx.organisationId, id, own, submittedAt, reference],
    );
    return rows.length > 0;
  }

  async ask(tx: TenantTransaction, id: string, row: Pick<EvidenceRow, 'id' | 'supplierId' | 'question' | 'dueAt'>): Promise<void> {
    const { id: own, supplierId, question, dueAt } = row;
    await tx.manager.query(
      `INSERT INTO evidence_request (organisation_id, id, major_incident_id, supplier_id, question, due_at, asked_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [tx.organisationId, own, id, supplierId, question, dueAt, tx.now],
    );
  }

  async answer(tx: TenantTransaction, id: string, own: string, answer: string): Promise<void> {
    await tx.manager.query(
      `UPDATE evidence_request SET answer = $4, answered_at = $5 WHERE organisation_id = $1 AND major_incident_id = $2 AND id = $3`,
      [tx.organisationId, id, own, answer, tx.now],
    );
  }
}
