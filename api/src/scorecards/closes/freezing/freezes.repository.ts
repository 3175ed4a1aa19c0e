import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../../../platform/tenancy/tenant-transaction.js';
import { type Chunk, textOf } from './chunk-writer.js';
import type { FrozenKind, FrozenLines } from './frozen-lines.js';
import type { ReadLines } from './recompute.js';

export interface StoredFreeze {
  id: string;
  period: string;
  /** 1 is the close, what follows are restatements. */
  version: number;
  ruleVersion: string;
  manifest: string;
  contentHash: string;
  cutOffAt: Date;
}

export interface Part {
  supplierId: string;
  contentHash: string;
}

export type StoredChunk = Omit<Chunk, 'content'>;

const columns = `id, period, version, rule_version AS "ruleVersion", manifest, content_hash AS "contentHash", cut_off_at AS "cutOffAt"`;

/** R25: what was frozen: written once, never changed. */
@Injectable()
export class FreezesRepository {
  async ofPeriod(tx: TenantTransaction, period: string): Promise<StoredFreeze[]> {
    return tx.manager.query(`SELECT ${columns} FROM period_freeze WHERE organisation_id = $1 AND period = $2 ORDER BY version`, [
      tx.organisationId,
      period,
    ]);
  }

  /** The closes of the months given. */
  async closes(tx: TenantTransaction, periods: readonly string[]): Promise<StoredFreeze[]> {
    return tx.manager.query(
      `SELECT ${columns} FROM period_freeze WHERE organisation_id = $1 AND period = ANY ($2::char(7)[]) AND version = 1 ORDER BY period`,
      [tx.organisationId, periods],
    );
  }

  async insert(tx: TenantTransaction, freeze: StoredFreeze, parts: readonly Part[]): Promise<void> {
    const { id, period, version, ruleVersion, manifest, contentHash, cutOffAt } = freeze;
    await tx.manager.query(
      `INSERT INTO period_freeze (organisation_id, id, period, version, rule_version, manifest, content_hash, cut_off_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [tx.organisationId, id, period, version, ruleVersion, manifest, contentHash, cutOffAt],
    );
    await tx.manager.query(
      `INSERT INTO period_part (organisation_id, freeze_id, supplier_id, period, version, content_hash, cut_off_at)
       SELECT $1, $2, r."supplierId", $3, $4, r."contentHash", $5
         FROM jsonb_to_recordset($6::jsonb) AS r("supplierId" uuid, "contentHash" char(64))`,
      [tx.organisationId, id, period, version, cutOffAt, JSON.stringify(parts)],
    );
  }

  async insertChunk(tx: TenantTransaction, freezeId: string, { kind, sequence, lines, sha256, content }: Chunk): Promise<void> {
    await tx.manager.query(
      `INSERT INTO period_chunk (organisation_id, freeze_id, kind, sequence, lines, sha256, content) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [tx.organisationId, freezeId, kind, sequence, lines, sha256, content],
    );
  }

  /** The chunks without their content, by kind. */
  async chunks(tx: TenantTransaction, freezeId: string): Promise<StoredChunk[]> {
    return tx.manager.query(
      `SELECT kind, sequence, lines, sha256 FROM period_chunk WHERE organisation_id = $1 AND freeze_id = $2 ORDER BY kind, sequence`,
      [tx.organisationId, freezeId],
    );
  }

  async text(tx: TenantTransaction, freezeId: string, kind: string, sequence: number): Promise<string | null> {
    const rows: { content: Buffer }[] = await tx.manager.query(
      `SELECT content FROM period_chunk WHERE organisation_id = $1 AND freeze_id = $2 AND kind = $3 AND sequence = $4`,
      [tx.organisationId, freezeId, kind, sequence],
    );
    return rows[0] ? textOf(rows[0].content) : null;
  }

  /** Reads the lines of a freeze, a chunk at a time. */
  reader(tx: TenantTransaction, freezeId: string): ReadLines {
    return (kind) => this.lines(tx, freezeId, kind);
  }

  private async *lines<Kind extends FrozenKind>(tx: TenantTransaction, freezeId: string, kind: Kind): AsyncGenerator<FrozenLines[Kind][]> {
    for (let sequence = 1; ; sequence += 1) {
      const text = await this.text(tx, freezeId, kind, sequence);
      if (text === null) return;
      const lines: FrozenLines[Kind][] = text.split('\n').slice(0, -1).map((line) => JSON.parse(line));
      yield lines;
    }
  }
}
