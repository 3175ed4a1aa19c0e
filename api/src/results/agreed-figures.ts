import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { agreedFigure } from '@samsyn/domain/service-levels/agreed-figure';
import { parseRatio } from '@samsyn/domain/numbers/decimal';
import { JobQueue } from '../platform/jobs/job-queue.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { MeasuredLevel } from './level-catalogue.js';
import type { WindowFigure } from './window-figure.js';

export interface AgreedFigure {
  serviceLevelId: string;
  supplierId: string;
  /** The month its result stands in. */
  period: string;
  /** An exact ratio in the metric's unit. */
  value: string;
  source: 'agreed' | 'decided' | 'corrected';
  reportId: string;
  caseNumber: string;
}

type Standing = Pick<AgreedFigure, 'serviceLevelId' | 'period' | 'value' | 'source' | 'caseNumber'>;

const keyOf = (serviceLevelId: string, period: string) => `${serviceLevelId} ${period}`;

/** R22: figures the two sides agreed on, or that a dispute decided, in the place of what was measured. */
@Injectable()
export class AgreedFigures {
  constructor(private readonly jobs: JobQueue) {}

  /** Records one and has the promise measured again, a moment later; the newest holds. */
  async record(tx: TenantTransaction, figure: AgreedFigure): Promise<void> {
    const { organisationId } = tx;
    const { serviceLevelId, supplierId, period, value, source, reportId, caseNumber } = figure;
    await tx.manager.query(
      `INSERT INTO agreed_figure (organisation_id, id, service_level_id, supplier_id, period, value, source, report_id, case_number, agreed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [organisationId, randomUUID(), serviceLevelId, supplierId, period, value, source, reportId, caseNumber, tx.now],
    );
    await this.jobs.enqueue('measure-service-level', { organisationId, serviceLevelIds: [serviceLevelId] }, { startAfterSeconds: 1 });
  }

  /** Those that stand, ready to be put in the place of measured figures. */
  async standing(tx: TenantTransaction): Promise<(level: MeasuredLevel, period: string, measured: WindowFigure) => WindowFigure> {
    const rows: Standing[] = await tx.manager.query(
      `SELECT DISTINCT ON (service_level_id, period)
              service_level_id AS "serviceLevelId", period, value, source, case_number AS "caseNumber"
         FROM agreed_figure WHERE organisation_id = $1
        ORDER BY service_level_id, period, agreed_at DESC, id DESC`,
      [tx.organisationId],
    );
    const agreed = new Map(rows.map((row) => [keyOf(row.serviceLevelId, row.period), row]));
    return ({ terms }, period, measured) => {
      const found = agreed.get(keyOf(terms.id, period));
      if (!found) return measured;
      const { value, source, caseNumber } = found;
      return { ...measured, figure: agreedFigure(terms, measured.figure, { value: parseRatio(value), source, caseNumber }) };
    };
  }
}
