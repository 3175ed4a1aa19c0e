import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { canonicalDecimal, formatDecimal } from '@samsyn/domain/numbers/decimal';
import { displayed } from '@samsyn/domain/numbers/display';
import { changeAgainst, nextMeasurementOn } from '@samsyn/domain/outcome-studies/outcome';
import { dimensions } from '@samsyn/domain/scorecards/dimensions';
import { registerFigures } from '@samsyn/domain/scorecards/score-model';
import { Audit } from '../platform/audit/audit.service.js';
import { Authors } from '../platform/auth/authors.js';
import { deleteRow, insertRow, lockRow, updateRow } from '../platform/database/rows.js';
import { namingFields } from '../platform/errors/naming-fields.js';
import { type FieldProblem, invalid, notFound, Problem } from '../platform/errors/problem.js';
import { expectVersion } from '../platform/http/if-match.js';
import type { PageQueryDto } from '../platform/paging/page.dto.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../platform/tenancy/today.js';
import { outcomeCsv } from './outcome-csv.js';
import type {
  AddOutcomeAnnotationDto,
  AddOutcomeMeasurementDto,
  CreateOutcomeIndicatorDto,
  CreateOutcomeStudyDto,
  OutcomeMeasurementDto,
  OutcomeStudyDto,
  OutcomeStudyPageDto,
  OutcomeStudyRowDto,
  UpdateOutcomeIndicatorDto,
  UpdateOutcomeStudyDto,
} from './outcome-studies.dto.js';
import { OutcomeStudiesRepository, type StoredIndicator, type StoredMeasurement, type StoredStudy } from './outcome-studies.repository.js';
import { PortalFigures } from './portal-figures.js';

const table = 'outcome_study';

/** What a change of sourcing led to: indicators with how it was before, measured at intervals. */
@Injectable()
export class OutcomeStudiesService {
  constructor(
    private readonly studies: OutcomeStudiesRepository,
    private readonly figures: PortalFigures,
    private readonly authors: Authors,
    private readonly audit: Audit,
  ) {}

  async page(tx: TenantTransaction, query: PageQueryDto): Promise<OutcomeStudyPageDto> {
    const page = await this.studies.page(tx, query);
    return { ...page, items: page.items.map(presentRow) };
  }

  async get(tx: TenantTransaction, id: string): Promise<OutcomeStudyDto> {
    const study = await this.studies.find(tx, id);
    if (!study) throw notFound();
    const [indicators, measurements] = [await this.studies.indicators(tx, id), await this.studies.measurements(tx, id)];
    const names = await this.authors.names(tx, measurements.map(({ measuredBy: userId }) => ({ userId, supplierId: null })));
    const { description, measureEveryMonths } = study;
    return {
      ...{ ...presentRow(study), description, measureEveryMonths },
      items: indicators.map((one) => ({
        ...one,
        baselineValue: one.baselineValue && canonicalDecimal(one.baselineValue),
        measurements: measurements.filter(({ indicatorId }) => indicatorId === one.id).map((each) => presentMeasurement(one, each, names)),
      })),
      annotations: await this.studies.annotations(tx, id),
    };
  }

  async csv(tx: TenantTransaction, id: string): Promise<string> {
    return outcomeCsv(await this.get(tx, id));
  }

  async create(tx: TenantTransaction, id: string, body: CreateOutcomeStudyDto): Promise<OutcomeStudyDto> {
    const { title, description = null, changedOn, measureEveryMonths = 6, endsOn = null } = body;
    checkDates({ changedOn, endsOn });
    await namingFields(['title'], () => insertRow(tx, table, { id, title, description, changedOn, measureEveryMonths, endsOn, updatedAt: tx.now }));
    return this.recorded(tx, 'created', id, null);
  }

  /** 422 baseline_after_change where a baseline is from a later day. */
  async update(tx: TenantTransaction, id: string, seen: number, body: UpdateOutcomeStudyDto): Promise<OutcomeStudyDto> {
    const before = await this.locked(tx, id, seen);
    const { title, description, changedOn, measureEveryMonths, endsOn } = body;
    checkDates({ changedOn: changedOn ?? before.changedOn, endsOn: endsOn === undefined ? before.endsOn : endsOn });
    if (changedOn !== undefined && before.items.some(({ baselineOn }) => baselineOn !== null && baselineOn >= changedOn))
      throw invalid([{ field: 'changedOn', code: 'baseline_after_change' }]);
    await namingFields(['title'], () => updateRow(tx, table, id, { title, description, changedOn, measureEveryMonths, endsOn }));
    return this.recorded(tx, 'updated', id, before);
  }

  async remove(tx: TenantTransaction, id: string, seen: number): Promise<void> {
    const before = await this.locked(tx, id, seen);
    await deleteRow(tx, table, id);
    await this.audit.record(tx, { action: 'deleted', objectType: 'outcome-study', objectId: id, before: traced(before), tells });
  }

  addIndicator(tx: TenantTransaction, id: string, seen: number, body: CreateOutcomeIndicatorDto): Promise<OutcomeStudyDto> {
    return this.changed(tx, 'indicator_added', id, seen, async (study) => {
      const { figure = null, baselineValue = null, baselineOn = null, baselineRemark = null, ...same } = body;
      const indicator = { ...same, id: randomUUID(), figure, baselineValue, baselineOn, baselineRemark };
      check(indicator, study);
      await this.studies.addIndicator(tx, id, indicator, study.items.length);
    });
  }

  changeIndicator(tx: TenantTransaction, id: string, indicatorId: string, seen: number, body: UpdateOutcomeIndicatorDto): Promise<OutcomeStudyDto> {
    return this.changed(tx, 'indicator_changed', id, seen, async (study) => {
      const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
      const changed: StoredIndicator = { ...indicatorOf(study, indicatorId), ...given };
      check(changed, study);
      await this.studies.changeIndicator(tx, changed);
    });
  }

  removeIndicator(tx: TenantTransaction, id: string, indicatorId: string, seen: number): Promise<OutcomeStudyDto> {
    return this.changed(tx, 'indicator_removed', id, seen, (study) => deleteRow(tx, 'outcome_indicator', indicatorOf(study, indicatorId).id));
  }

  /** 422 in_the_future, before_change; 409 of a second one on the same day. */
  measure(tx: TenantTransaction, id: string, indicatorId: string, seen: number, body: AddOutcomeMeasurementDto): Promise<OutcomeStudyDto> {
    return this.changed(tx, 'measurement_added', id, seen, async (study) => {
      const { measuredOn, value, method = null, remark = null } = body;
      await this.addMeasurement(tx, study, indicatorOf(study, indicatorId), { measuredOn, value, method, remark, period: null });
    });
  }

  /** What the portal says of a month. 409 recorded_by_hand, nothing_measured. */
  take(tx: TenantTransaction, id: string, indicatorId: string, seen: number, period: string): Promise<OutcomeStudyDto> {
    return this.changed(tx, 'measurement_added', id, seen, async (study) => {
      const indicator = indicatorOf(study, indicatorId);
      if (indicator.source === 'hand') throw new Problem(409, 'recorded_by_hand');
      const value = await this.figures.of(tx, indicator, period);
      if (value === null) throw new Problem(409, 'nothing_measured', { period });
      const [year, month] = period.split('-').map(Number);
      const last = new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
      const today = await todayOf(tx);
      await this.addMeasurement(tx, study, indicator, { measuredOn: last < today ? last : today, value, method: null, remark: null, period });
    });
  }

  removeMeasurement(tx: TenantTransaction, id: string, measurementId: string, seen: number): Promise<OutcomeStudyDto> {
    return this.changed(tx, 'measurement_removed', id, seen, async (study) => {
      if (!study.items.some(({ measurements }) => measurements.some((one) => one.id === measurementId))) throw notFound();
      await deleteRow(tx, 'outcome_measurement', measurementId);
    });
  }

  annotate(tx: TenantTransaction, id: string, seen: number, { notedOn, text }: AddOutcomeAnnotationDto): Promise<OutcomeStudyDto> {
    return this.changed(tx, 'annotation_added', id, seen, () =>
      insertRow(tx, 'outcome_annotation', { id: randomUUID(), studyId: id, notedOn, text, createdBy: tx.principal.userId }),
    );
  }

  removeAnnotation(tx: TenantTransaction, id: string, annotationId: string, seen: number): Promise<OutcomeStudyDto> {
    return this.changed(tx, 'annotation_removed', id, seen, async ({ annotations }) => {
      if (!annotations.some((one) => one.id === annotationId)) throw notFound();
      await deleteRow(tx, 'outcome_annotation', annotationId);
    });
  }

  private async addMeasurement(
    tx: TenantTransaction,
    study: OutcomeStudyDto,
    { id: indicatorId }: StoredIndicator,
    measurement: Pick<StoredMeasurement, 'measuredOn' | 'value' | 'method' | 'remark' | 'period'>,
  ): Promise<void> {
    if (measurement.measuredOn > (await todayOf(tx))) throw invalid([{ field: 'measuredOn', code: 'in_the_future' }]);
    if (measurement.measuredOn < study.changedOn) throw invalid([{ field: 'measuredOn', code: 'before_change' }]);
    const by = { measuredBy: tx.principal.userId, recordedAt: tx.now };
    await namingFields(['measuredOn'], () => insertRow(tx, 'outcome_measurement', { ...measurement, ...by, id: randomUUID(), studyId: study.id, indicatorId }));
  }

  private async changed(
    tx: TenantTransaction,
    action: AuditAction,
    id: string,
    seen: number,
    change: (study: OutcomeStudyDto) => Promise<void>,
  ): Promise<OutcomeStudyDto> {
    const before = await this.locked(tx, id, seen);
    await change(before);
    await updateRow(tx, table, id, {});
    return this.recorded(tx, action, id, before);
  }

  private async locked(tx: TenantTransaction, id: string, seen: number): Promise<OutcomeStudyDto> {
    if (!(await lockRow(tx, table, id))) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    return before;
  }

  private async recorded(tx: TenantTransaction, action: AuditAction, id: string, before: OutcomeStudyDto | null): Promise<OutcomeStudyDto> {
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action, objectType: 'outcome-study', objectId: id, before: before && traced(before), after: traced(after), tells });
    return after;
  }
}

const tells = { topic: 'outcome-studies', supplierIds: [] } as const;

/** As the log keeps it: without what follows from the rest. */
const traced = ({ items, annotations, nextMeasurementOn: _, indicators: _i, measurements: _m, lastMeasuredOn: _l, ...study }: OutcomeStudyDto) => ({
  ...study,
  items: items.map(({ measurements, ...one }) => ({ ...one, measurements: measurements.map(({ id, measuredOn, value }) => ({ id, measuredOn, value })) })),
  annotations,
});

function indicatorOf({ items }: OutcomeStudyDto, id: string): StoredIndicator {
  const found = items.find((one) => one.id === id);
  if (!found) throw notFound();
  const { measurements: _, ...indicator } = found;
  return indicator;
}

function check({ source, figure, baselineValue, baselineOn }: StoredIndicator, { changedOn }: { changedOn: string }): void {
  const problems: FieldProblem[] = [];
  const known: Record<typeof source, readonly string[]> = { hand: [], score: dimensions, register: registerFigures };
  if (source === 'hand' ? figure !== null : figure === null || !known[source].includes(figure)) problems.push({ field: 'figure', code: 'unknown_figure' });
  if ((baselineValue === null) !== (baselineOn === null)) problems.push({ field: baselineOn === null ? 'baselineOn' : 'baselineValue', code: 'is_not_empty' });
  if (baselineOn !== null && baselineOn >= changedOn) problems.push({ field: 'baselineOn', code: 'baseline_after_change' });
  if (problems.length > 0) throw invalid(problems);
}

function checkDates({ changedOn, endsOn }: { changedOn: string; endsOn: string | null }): void {
  if (endsOn !== null && endsOn < changedOn) throw invalid([{ field: 'endsOn', code: 'reversed_interval' }]);
}

function presentRow({ id, title, changedOn, endsOn, measureEveryMonths: everyMonths, indicators, measurements, lastMeasuredOn, version }: StoredStudy): OutcomeStudyRowDto {
  const measured = lastMeasuredOn === null ? [] : [lastMeasuredOn];
  return {
    ...{ id, title, changedOn, endsOn, indicators, measurements, lastMeasuredOn, version },
    nextMeasurementOn: nextMeasurementOn({ changedOn, everyMonths, endsOn }, measured),
  };
}

function presentMeasurement(
  { baselineValue, direction }: StoredIndicator,
  { indicatorId: _, measuredBy, ...measurement }: StoredMeasurement,
  names: ReadonlyMap<string, string>,
): OutcomeMeasurementDto {
  const value = canonicalDecimal(measurement.value);
  const change = changeAgainst(baselineValue, value, direction);
  return {
    ...measurement,
    value,
    measuredByName: names.get(measuredBy ?? '') ?? null,
    change: change && formatDecimal(change.absolute),
    changePercent: change?.percent ? displayed(change.percent, direction) : null,
    verdict: change?.verdict ?? null,
  };
}
