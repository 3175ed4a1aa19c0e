import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { readCursor, writeCursor } from '../../platform/paging/cursor.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { OpenSloQueryDto } from './openslo.dto.js';
import type { OpenSloDocument, OpenSloKind } from './openslo.js';

export interface StoredDocument {
  id: string;
  kind: OpenSloKind;
  name: string;
  document: OpenSloDocument;
  source: string;
  updatedAt: Date;
}

const defaultLimit = 50;
const sort = 'name';
const columns = 'id, kind, name, document, source, updated_at AS "updatedAt"';
const position = "kind || ' ' || name";

@Injectable()
export class OpenSloRepository {
  /** By kind, then name. */
  async page(tx: TenantTransaction, query: OpenSloQueryDto): Promise<{ items: StoredDocument[]; nextCursor: string | null }> {
    const { kind = null, limit = defaultLimit, cursor } = query;
    const after = cursor === undefined ? null : readCursor(cursor, sort);
    const rows: StoredDocument[] = await tx.manager.query(
      `SELECT ${columns} FROM openslo_document
        WHERE organisation_id = $1 AND ($2::text IS NULL OR kind = $2)
          AND ($3::text IS NULL OR (${position}, id) > ($3, $4::uuid))
        ORDER BY ${position}, id LIMIT $5`,
      [tx.organisationId, kind, after?.value ?? null, after?.id ?? null, limit + 1],
    );
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    const nextCursor = last ? writeCursor({ sort, value: `${last.kind} ${last.name}`, id: last.id }) : null;
    return { items: rows.slice(0, limit), nextCursor };
  }

  async all(tx: TenantTransaction, kind: OpenSloKind | null): Promise<StoredDocument[]> {
    return tx.manager.query(
      `SELECT ${columns} FROM openslo_document
        WHERE organisation_id = $1 AND ($2::text IS NULL OR kind = $2) ORDER BY ${position}, id`,
      [tx.organisationId, kind],
    );
  }

  async find(tx: TenantTransaction, id: string): Promise<StoredDocument | undefined> {
    const rows: StoredDocument[] = await tx.manager.query(
      `SELECT ${columns} FROM openslo_document WHERE organisation_id = $1 AND id = $2`,
      [tx.organisationId, id],
    );
    return rows[0];
  }

  /** Adds a document, or the next version of one of the same kind and name; `null`: it was there just so. */
  async keep(tx: TenantTransaction, document: OpenSloDocument, source: string): Promise<{ id: string; added: boolean } | null> {
    const { kind, metadata } = document;
    const rows: { id: string; added: boolean }[] = await tx.manager.query(
      `INSERT INTO openslo_document AS o (organisation_id, id, kind, name, document, source, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $7)
       ON CONFLICT (organisation_id, kind, name) DO UPDATE
         SET document = excluded.document, source = excluded.source, version = o.version + 1, updated_at = excluded.updated_at
         WHERE o.document <> excluded.document
       RETURNING id, version = 1 AS added`,
      [tx.organisationId, randomUUID(), kind, metadata.name, JSON.stringify(document), source, tx.now],
    );
    return rows[0] ?? null;
  }

  async idOf(tx: TenantTransaction, { kind, metadata }: OpenSloDocument): Promise<string | null> {
    const rows: { id: string }[] = await tx.manager.query(
      'SELECT id FROM openslo_document WHERE organisation_id = $1 AND kind = $2 AND name = $3',
      [tx.organisationId, kind, metadata.name],
    );
    return rows[0]?.id ?? null;
  }

  async remove(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.query('DELETE FROM openslo_document WHERE organisation_id = $1 AND id = $2', [tx.organisationId, id]);
  }
}
