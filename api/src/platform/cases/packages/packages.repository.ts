import { Injectable } from '@nestjs/common';
import type { CaseLanguage } from '@samsyn/domain/cases/case-content';
import { randomUUID } from 'node:crypto';
import { readCursor, writeCursor } from '../../paging/cursor.js';
import type { TenantTransaction } from '../../tenancy/tenant-transaction.js';
import type { PackagePurpose } from './package-manifest.js';
import type { DisclosureKind, DisclosureQueryDto, PackageMarkDto } from './packages.dto.js';

export interface StoredPackage {
  id: string;
  caseId: string;
  purpose: PackagePurpose;
  language: CaseLanguage;
  sealedAt: Date;
  contentSha256: string;
  manifestSha256: string;
  packageSha256: string;
  fileKey: string;
  fileName: string;
  sizeBytes: number;
  fileCount: number;
  marks: PackageMarkDto[];
  createdBy: string | null;
}

export interface StoredDisclosure {
  id: string;
  caseId: string;
  caseNumber: string;
  packageId: string;
  kind: DisclosureKind;
  purpose: PackagePurpose;
  at: Date;
  userId: string | null;
  recipient: string | null;
  legalBasis: string | null;
  masked: PackageMarkDto[];
}

const columns = `
  id, case_id AS "caseId", purpose, language, sealed_at AS "sealedAt", content_sha256 AS "contentSha256",
  manifest_sha256 AS "manifestSha256", package_sha256 AS "packageSha256", file_key AS "fileKey", file_name AS "fileName",
  size_bytes::float8 AS "sizeBytes", file_count AS "fileCount", marks, created_by AS "createdBy"`;

const defaultLimit = 50;
const sort = '-at';

@Injectable()
export class PackagesRepository {
  /** The latest first. */
  async ofCase(tx: TenantTransaction, caseId: string): Promise<StoredPackage[]> {
    return tx.manager.query(
      `SELECT ${columns} FROM case_package WHERE organisation_id = $1 AND case_id = $2 ORDER BY sealed_at DESC, id LIMIT 200`,
      [tx.organisationId, caseId],
    );
  }

  async find(tx: TenantTransaction, caseId: string, id: string): Promise<StoredPackage | undefined> {
    const rows: StoredPackage[] = await tx.manager.query(
      `SELECT ${columns} FROM case_package WHERE organisation_id = $1 AND case_id = $2 AND id = $3`,
      [tx.organisationId, caseId, id],
    );
    return rows[0];
  }

  async byManifest(tx: TenantTransaction, manifestSha256: string): Promise<StoredPackage | undefined> {
    const rows: StoredPackage[] = await tx.manager.query(
      `SELECT ${columns} FROM case_package WHERE organisation_id = $1 AND manifest_sha256 = $2 LIMIT 1`,
      [tx.organisationId, manifestSha256],
    );
    return rows[0];
  }

  async insert(tx: TenantTransaction, sealed: StoredPackage): Promise<void> {
    await tx.manager.query(
      `INSERT INTO case_package (organisation_id, id, case_id, purpose, language, sealed_at, content_sha256, manifest_sha256,
                                 package_sha256, file_key, file_name, size_bytes, file_count, marks, created_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        ...[tx.organisationId, sealed.id, sealed.caseId, sealed.purpose, sealed.language, sealed.sealedAt, sealed.contentSha256],
        ...[sealed.manifestSha256, sealed.packageSha256, sealed.fileKey, sealed.fileName, sealed.sizeBytes, sealed.fileCount],
        ...[JSON.stringify(sealed.marks), sealed.createdBy],
      ],
    );
  }

  /** Says that a package left; such a row is never changed. */
  async disclose(
    tx: TenantTransaction,
    sealed: Pick<StoredPackage, 'id' | 'caseId' | 'marks'>,
    { kind, recipient, legalBasis, id = randomUUID() }: { kind: DisclosureKind; recipient?: string; legalBasis?: string; id?: string },
  ): Promise<void> {
    const masked = JSON.stringify(sealed.marks.filter((mark) => mark.masked));
    await tx.manager.query(
      `INSERT INTO disclosure (organisation_id, id, case_id, package_id, kind, at, user_id, recipient, legal_basis, masked)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [tx.organisationId, id, sealed.caseId, sealed.id, kind, tx.now, tx.principal.userId, recipient ?? null, legalBasis ?? null, masked],
    );
  }

  /** The latest first. */
  async disclosures(tx: TenantTransaction, query: DisclosureQueryDto): Promise<{ items: StoredDisclosure[]; nextCursor: string | null }> {
    const { caseId, cursor, limit = defaultLimit } = query;
    const after = cursor === undefined ? null : readCursor(cursor, sort);
    const rows: StoredDisclosure[] = await tx.manager.query(
      `SELECT d.id, d.case_id AS "caseId", r.case_number AS "caseNumber", d.package_id AS "packageId", d.kind, p.purpose, d.at,
              d.user_id AS "userId", d.recipient, d.legal_basis AS "legalBasis", d.masked
         FROM disclosure d
         JOIN case_record r ON r.organisation_id = d.organisation_id AND r.id = d.case_id
         JOIN case_package p ON p.organisation_id = d.organisation_id AND p.id = d.package_id
        WHERE d.organisation_id = $1 AND ($2::uuid IS NULL OR d.case_id = $2)
          AND ($3::text IS NULL OR (d.at, d.id) < ($3::timestamptz, $4::uuid))
        ORDER BY d.at DESC, d.id DESC LIMIT $5`,
      [tx.organisationId, caseId ?? null, after?.value ?? null, after?.id ?? null, limit + 1],
    );
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return { items: rows.slice(0, limit), nextCursor: last ? writeCursor({ sort, value: last.at.toISOString(), id: last.id }) : null };
  }
}
