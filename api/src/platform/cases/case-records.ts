import { Injectable } from '@nestjs/common';
import type { CaseKind } from '@samsyn/domain/cases/case';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';

/** The case of an object, as whoever may see the object may know it. */
export interface ObjectCase {
  id: string;
  objectId: string;
  caseNumber: string;
  archiveNumber: string | null;
  openedAt: Date;
  closedAt: Date | null;
}

export interface NewCase {
  kind: CaseKind;
  objectId: string;
  supplierId: string;
  title: string;
}

/**
 * Gives objects their case and archive numbers, in the caller's own transaction; vendors and jobs may ask too, the database
 * keeps them to what is theirs. A number given in a transaction that is rolled back is a gap, never given twice.
 */
@Injectable()
export class CaseRecords {
  /** Opens the object's case; one that has a case keeps its number. */
  async open(tx: TenantTransaction, { kind, objectId, supplierId, title }: NewCase): Promise<{ caseNumber: string }> {
    const [row]: { caseNumber: string }[] = await tx.manager.query(
      'SELECT app.open_case($1, $2, $3, $4, $5) AS "caseNumber"',
      [kind, objectId, supplierId, title, tx.now],
    );
    if (!row) throw new Error('a function answers one row');
    return row;
  }

  /** Closes the object's case with its archive number; the buyer's to do. Null where the object has no case. */
  async close(tx: TenantTransaction, objectId: string): Promise<string | null> {
    const [row]: { archiveNumber: string | null }[] = await tx.manager.query(
      'SELECT app.close_case($1, $2) AS "archiveNumber"',
      [objectId, tx.now],
    );
    return row?.archiveNumber ?? null;
  }

  async of(tx: TenantTransaction, objectId: string): Promise<ObjectCase | undefined> {
    return (await this.ofAll(tx, [objectId])).get(objectId);
  }

  /** The cases of objects, by the object's id. */
  async ofAll(tx: TenantTransaction, objectIds: readonly string[]): Promise<Map<string, ObjectCase>> {
    if (objectIds.length === 0) return new Map();
    const rows: ObjectCase[] = await tx.manager.query(
      `SELECT object_id AS "objectId", id, case_number AS "caseNumber", archive_number AS "archiveNumber",
              opened_at AS "openedAt", closed_at AS "closedAt" FROM app.cases_of($1::uuid[])`,
      [objectIds],
    );
    return new Map(rows.map((row) => [row.objectId, row]));
  }
}
