import { Injectable } from '@nestjs/common';
import { fields, insertRow, pageOfRows } from '../platform/database/rows.js';
import { alphabetical, type Listing } from '../platform/paging/listing.js';
import type { PageQueryDto } from '../platform/paging/page.dto.js';
import type { Page } from '../platform/paging/read-page.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { OutcomeAnnotationDto, OutcomeIndicatorDto, OutcomeMeasurementDto, OutcomeStudyDto } from './outcome-studies.dto.js';

export type StoredStudy = Omit<OutcomeStudyDto, 'nextMeasurementOn' | 'items' | 'annotations'>;
export type StoredIndicator = Omit<OutcomeIndicatorDto, 'measurements'>;
export type StoredMeasurement = Omit<OutcomeMeasurementDto, 'measuredByName' | 'change' | 'changePercent' | 'verdict'> & { indicatorId: string; measuredBy: string | null };

const select = `${fields('t', ['id', 'title', 'description', 'measureEveryMonths', 'version'], ['changedOn', 'endsOn'])},
  (SELECT count(*)::int FROM outcome_indicator i WHERE i.organisation_id = t.organisation_id AND i.study_id = t.id) AS indicators,
  m.measurements, m."lastMeasuredOn"`;
const from = `outcome_study t CROSS JOIN LATERAL (
  SELECT count(*)::int AS measurements, max(x.measured_on)::text AS "lastMeasuredOn" FROM outcome_measurement x
   WHERE x.organisation_id = t.organisation_id AND x.study_id = t.id) m`;
const listing: Listing = {
  id: 't.id',
  sorts: { title: alphabetical('t.title'), changedOn: { sql: 't.changed_on', type: 'date' } },
  defaultSort: '-changedOn',
  search: ['t.title', 't.description'],
  counted: true,
};

@Injectable()
export class OutcomeStudiesRepository {
  page(tx: TenantTransaction, request: PageQueryDto): Promise<Page<StoredStudy>> {
    return pageOfRows(tx, { select, from, tenant: 't' }, listing, request);
  }

  async find(tx: TenantTransaction, id: string): Promise<StoredStudy | undefined> {
    const rows: StoredStudy[] = await tx.manager.query(`SELECT ${select} FROM ${from} WHERE t.organisation_id = $1 AND t.id = $2`, [tx.organisationId, id]);
    return rows[0];
  }

  indicators(tx: TenantTransaction, studyId: string): Promise<StoredIndicator[]> {
    const plain = ['id', 'area', 'nameSv', 'nameEn', 'unit', 'direction', 'method', 'source', 'figure', 'baselineValue', 'baselineRemark'];
    return tx.manager.query(
      `SELECT ${fields('i', plain, ['baselineOn'])} FROM outcome_indicator i WHERE i.organisation_id = $1 AND i.study_id = $2 ORDER BY i.sequence, i.id`,
      [tx.organisationId, studyId],
    );
  }

  measurements(tx: TenantTransaction, studyId: string): Promise<StoredMeasurement[]> {
    return tx.manager.query(
      `SELECT ${fields('m', ['id', 'indicatorId', 'value', 'period', 'method', 'remark', 'measuredBy'], ['measuredOn'])}
         FROM outcome_measurement m WHERE m.organisation_id = $1 AND m.study_id = $2 ORDER BY m.measured_on, m.id`,
      [tx.organisationId, studyId],
    );
  }

  annotations(tx: TenantTransaction, studyId: string): Promise<OutcomeAnnotationDto[]> {
    return tx.manager.query(
      `SELECT ${fields('n', ['id', 'text'], ['notedOn'])} FROM outcome_annotation n WHERE n.organisation_id = $1 AND n.study_id = $2 ORDER BY n.noted_on, n.id`,
      [tx.organisationId, studyId],
    );
  }

  async addIndicator(tx: TenantTransaction, studyId: string, indicator: StoredIndicator, sequence: number): Promise<void> {
    await insertRow(tx, 'outcome_indicator', { ...indicator, studyId, sequence });
  }

  async changeIndicator(tx: TenantTransaction, indicator: StoredIndicator): Promise<void> {
    const { id, area, nameSv, nameEn, unit, direction, method, source, figure, baselineValue, baselineOn, baselineRemark } = indicator;
    await tx.manager.query(
      `UPDATE outcome_indicator SET area = $3, name_sv = $4, name_en = $5, unit = $6, direction = $7, method = $8, source = $9, figure = $10,
              baseline_value = $11, baseline_on = $12, baseline_remark = $13 WHERE organisation_id = $1 AND id = $2`,
      [tx.organisationId, id, area, nameSv, nameEn, unit, direction, method, source, figure, baselineValue, baselineOn, baselineRemark],
    );
  }

  /** The organisation's score of the month in a dimension, as published with three decimals. */
  async dimensionScore(tx: TenantTransaction, period: string, dimension: string): Promise<string | null> {
    const rows: { points: string | null }[] = await tx.manager.query(
      `SELECT d->>'points' AS points FROM scorecard_detail s CROSS JOIN LATERAL jsonb_array_elements(s.document->'dimensions') d
        WHERE s.organisation_id = $1 AND s.period = $2 AND s.kind = 'organisation' AND d->>'code' = $3`,
      [tx.organisationId, period, dimension],
    );
    return rows[0]?.points ?? null;
  }
}
