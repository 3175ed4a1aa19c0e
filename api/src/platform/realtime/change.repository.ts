import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Principal, Tenancy } from '../tenancy/tenant-transaction.js';
import type { Change } from './change.js';
import type { Cursor } from './cursor.js';

/** Who reads: everybody with the same of these sees the same changes. */
export type Reader = Pick<Principal, 'organisationId' | 'role' | 'supplierId'>;

export interface ChangesRead {
  /** Null where there are more than are worth telling one by one, or the cursor is of another database. */
  changes: Change[] | null;
  cursor: Cursor;
}

const atMost = 500;

@Injectable()
export class ChangeRepository {
  constructor(
    private readonly tenancy: Tenancy,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  /**
   * What has become visible to the reader since the cursor; without one nothing, and where the present is. One statement,
   * so its snapshot is the next cursor: a transaction that commits later is not in it, whatever its sequence.
   */
  read(reader: Reader, since: Cursor | null): Promise<ChangesRead> {
    return this.tenancy.run({ ...reader, userId: null }, async ({ manager, now }) => {
      const [row]: { snapshot: string; known: boolean; changes: Change[] | null }[] = await manager.query(
        `SELECT pg_current_snapshot()::text AS snapshot,
                coalesce(pg_snapshot_xmax($2::pg_snapshot) <= pg_snapshot_xmax(pg_current_snapshot()), true) AS known,
                (SELECT json_agg(json_build_object('topic', topic, 'subjectId', subject_id, 'kind', kind) ORDER BY sequence)
                   FROM (SELECT topic, subject_id, kind, sequence FROM change
                          WHERE organisation_id = $1 AND xid >= pg_snapshot_xmin($2::pg_snapshot)
                            AND NOT pg_visible_in_snapshot(xid, $2::pg_snapshot)
                          ORDER BY sequence LIMIT $3) AS unseen) AS changes`,
        [reader.organisationId, since?.snapshot ?? null, atMost + 1],
      );
      if (!row) throw new Error('a query without FROM answers one row');
      const changes = row.changes ?? [];
      const tellable = row.known && changes.length <= atMost;
      return { changes: tellable ? changes : null, cursor: { readAt: now.getTime(), snapshot: row.snapshot } };
    });
  }

  /** Removes what nobody can come back to, of every organisation; answers how many. */
  async prune(): Promise<number> {
    const [row]: { pruned: string }[] = await this.dataSource.query('SELECT app.prune_changes() AS pruned');
    return Number(row?.pruned ?? 0);
  }
}
