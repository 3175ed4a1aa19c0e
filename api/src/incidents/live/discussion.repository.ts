import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { Visibility } from './discussion.dto.js';

interface Authored {
  id: string;
  incidentId: string;
  visibility: Visibility;
  authorId: string | null;
  authorSupplierId: string | null;
  createdAt: Date;
}

export interface StoredComment extends Authored {
  text: string;
}

export interface StoredAttachment extends Authored {
  fileName: string;
  mediaType: string;
  sizeBytes: number;
  sha256: string;
  fileKey: string;
}

const authored = `id, incident_id AS "incidentId", visibility, author_id AS "authorId", author_supplier_id AS "authorSupplierId",
  created_at AS "createdAt"`;
const file = `file_name AS "fileName", media_type AS "mediaType", size_bytes::float8 AS "sizeBytes", sha256, file_key AS "fileKey"`;

@Injectable()
export class DiscussionRepository {
  comments(tx: TenantTransaction, incidentId: string): Promise<StoredComment[]> {
    return tx.manager.query(
      `SELECT ${authored}, text FROM incident_comment
        WHERE organisation_id = $1 AND incident_id = $2 ORDER BY created_at, id`,
      [tx.organisationId, incidentId],
    );
  }

  attachments(tx: TenantTransaction, incidentId: string): Promise<StoredAttachment[]> {
    return tx.manager.query(
      `SELECT ${authored}, ${file} FROM incident_attachment
        WHERE organisation_id = $1 AND incident_id = $2 ORDER BY created_at, id`,
      [tx.organisationId, incidentId],
    );
  }

  async insertComment(tx: TenantTransaction, comment: StoredComment, supplierIds: readonly string[]): Promise<void> {
    const { id, incidentId, visibility, text, authorId, authorSupplierId, createdAt } = comment;
    await tx.manager.query(
      `INSERT INTO incident_comment (organisation_id, id, incident_id, visibility, text, author_id, author_supplier_id, supplier_ids, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [tx.organisationId, id, incidentId, visibility, text, authorId, authorSupplierId, supplierIds, createdAt],
    );
  }

  async insertAttachment(tx: TenantTransaction, attachment: StoredAttachment, supplierIds: readonly string[]): Promise<void> {
    const { id, incidentId, visibility, fileName, mediaType, sizeBytes, sha256, fileKey } = attachment;
    const { authorId, authorSupplierId, createdAt } = attachment;
    await tx.manager.query(
      `INSERT INTO incident_attachment (organisation_id, id, incident_id, visibility, file_name, media_type, size_bytes, sha256, file_key,
                                        author_id, author_supplier_id, supplier_ids, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        ...[tx.organisationId, id, incidentId, visibility, fileName, mediaType, sizeBytes, sha256, fileKey],
        ...[authorId, authorSupplierId, supplierIds, createdAt],
      ],
    );
  }
}
