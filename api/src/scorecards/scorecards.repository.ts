import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { HotReads, type HotSession } from '../platform/database/hot-reads.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { KnownTexts } from './known-texts.js';
import type { ScoreDetailDto } from './score-detail.dto.js';
import type { ScorecardDto } from './scorecard.dto.js';

export interface StoredPeriod {
  period: string;
  open: boolean;
  computedAt: Date;
}

// The reader's own document: the buyer's names no supplier, a vendor's its own.
const ofReader = 'AND supplier_id IS NOT DISTINCT FROM app.supplier()';

@Injectable()
export class ScorecardsRepository {
  private readonly known = new KnownTexts();

  constructor(private readonly hotReads: HotReads) {}

  /**
   * The document's own text: nobody parses it between the database and the reader. The database says which row the
   * reader gets, and sends its text where this process has not read it before.
   */
  async text(session: HotSession, period: string): Promise<string | undefined> {
    const place = `${session.organisation ?? ''}/${period}`;
    const known = this.known.of(place);
    const [row] = await this.hotReads.run<{ id: string; unknown: string | null }>(session, {
      name: 'scorecard-text',
      text: `SELECT id, CASE WHEN id = ANY ($2::uuid[]) THEN NULL ELSE document::text END AS unknown
               FROM scorecard WHERE organisation_id = app.org() AND period = $1 ${ofReader}`,
      values: [period, [...known.keys()]],
    });
    if (!row) return undefined;
    if (row.unknown !== null) this.known.keep(place, row.id, row.unknown);
    return row.unknown ?? known.get(row.id);
  }

  async find(tx: TenantTransaction, period: string): Promise<ScorecardDto | undefined> {
    const rows: { document: ScorecardDto }[] = await tx.manager.query(
      `SELECT document FROM scorecard WHERE organisation_id = $1 AND period = $2 ${ofReader}`,
      [tx.organisationId, period],
    );
    return rows[0]?.document;
  }

  /**
   * The newest month first, all of them without a limit. What a document says of being open follows from when it was made: read from it, ten years of
   * documents would be unpacked for a list of months.
   */
  async periods(tx: TenantTransaction, limit: number | null = null): Promise<StoredPeriod[]> {
    return tx.manager.query(
      `SELECT period, period >= to_char(computed_at AT TIME ZONE (SELECT zone FROM organisation WHERE id = $1), 'YYYY-MM') AS open,
              computed_at AS "computedAt"
         FROM scorecard WHERE organisation_id = $1 ${ofReader} ORDER BY period DESC LIMIT $2`,
      [tx.organisationId, limit],
    );
  }

  /** The months whose documents were made before all that a score is made of was kept. */
  async withoutDetails(tx: TenantTransaction): Promise<string[]> {
    const rows: { period: string }[] = await tx.manager.query(
      `SELECT DISTINCT period FROM scorecard WHERE organisation_id = $1 AND document->'contracts' IS NULL AND NOT closed`,
      [tx.organisationId],
    );
    return rows.map(({ period }) => period);
  }

  /** All that one score is made of, where the reader may see it. */
  async detail(tx: TenantTransaction, period: string, kind: string, subjectId: string): Promise<ScoreDetailDto | undefined> {
    const rows: { document: ScoreDetailDto }[] = await tx.manager.query(
      'SELECT document FROM scorecard_detail WHERE organisation_id = $1 AND period = $2 AND kind = $3 AND subject_id = $4',
      [tx.organisationId, period, kind, subjectId],
    );
    return rows[0]?.document;
  }

  async details(tx: TenantTransaction, period: string, kinds: readonly string[]): Promise<ScoreDetailDto[]> {
    const rows: { document: ScoreDetailDto }[] = await tx.manager.query(
      `SELECT document FROM scorecard_detail WHERE organisation_id = $1 AND period = $2 AND kind = ANY ($3::text[]) ORDER BY kind, subject_id`,
      [tx.organisationId, period, kinds],
    );
    return rows.map(({ document }) => document);
  }

  /** Writes the documents that differ from what is stored and removes those of the months that are no longer made. */
  async replace(
    tx: TenantTransaction,
    months: readonly string[],
    documents: readonly ScorecardDto[],
    details: readonly ScoreDetailDto[],
  ): Promise<void> {
    await tx.manager.query(
      `DELETE FROM scorecard old
        WHERE old.organisation_id = $1 AND old.period = ANY ($2::char(7)[])
          AND NOT EXISTS (SELECT 1 FROM jsonb_to_recordset($3::jsonb) AS made(period text, "supplierId" uuid)
                           WHERE made.period = old.period AND made."supplierId" IS NOT DISTINCT FROM old.supplier_id)`,
      [
        tx.organisationId,
        months,
        JSON.stringify(documents.map(({ period, supplierId }) => ({ period, supplierId }))),
      ],
    );
    for (const document of documents) {
      await tx.manager.query(
        `INSERT INTO scorecard AS old (organisation_id, id, period, supplier_id, document, rule_version, computed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (organisation_id, period, supplier_id) DO UPDATE
            SET id = excluded.id, document = excluded.document, rule_version = excluded.rule_version, computed_at = excluded.computed_at
          WHERE old.document <> excluded.document OR old.rule_version <> excluded.rule_version`,
        [
          tx.organisationId,
          randomUUID(),
          document.period,
          document.supplierId,
          JSON.stringify(document),
          document.ruleVersion,
          tx.now,
        ],
      );
    }
    await this.replaceDetails(tx, months, details);
  }

  private async replaceDetails(tx: TenantTransaction, months: readonly string[], details: readonly ScoreDetailDto[]): Promise<void> {
    await tx.manager.query(
      `DELETE FROM scorecard_detail old
        WHERE old.organisation_id = $1 AND old.period = ANY ($2::char(7)[])
          AND NOT EXISTS (SELECT 1 FROM jsonb_to_recordset($3::jsonb) AS made(period text, kind text, "subjectId" text)
                           WHERE made.period = old.period AND made.kind = old.kind AND made."subjectId" = old.subject_id)`,
      [tx.organisationId, months, JSON.stringify(details.map(({ period, kind, subjectId }) => ({ period, kind, subjectId })))],
    );
    for (const detail of details) {
      await tx.manager.query(
        `INSERT INTO scorecard_detail AS old (organisation_id, period, kind, subject_id, supplier_id, document, computed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (organisation_id, period, kind, subject_id) DO UPDATE
            SET supplier_id = excluded.supplier_id, document = excluded.document, computed_at = excluded.computed_at
          WHERE old.document <> excluded.document`,
        [tx.organisationId, detail.period, detail.kind, detail.subjectId, detail.supplierId, JSON.stringify(detail), tx.now],
      );
    }
  }
}
