import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { canonicalDecimal } from '@samsyn/domain/numbers/decimal';
import { type KpiDefinition, modelOf, type RecordedSource, recordedSources } from '@samsyn/domain/scorecards/score-model';
import { Periods } from '../../periods/periods.service.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { MemberRepository } from '../../platform/auth/member.repository.js';
import { type FieldProblem, invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { monthScorecardsOutdated } from '../../platform/jobs/scorecards-outdated.js';
import { partyOf } from '../../platform/tenancy/party.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { MaterialRepository } from '../material.repository.js';
import { ScoreModelsRepository } from '../models/score-models.repository.js';
import type { RecordableKpisDto, RecordedValueDetailDto, RecordedValueDto, RecordedValuesDto, RecordValueDto } from './recorded-values.dto.js';
import { RecordedValuesRepository, type RecordedValueRow } from './recorded-values.repository.js';

const objectType = 'recorded-value';

/** Who answered could be guessed from fewer. */
const leastAnswers = 5;

type Recordable = KpiDefinition & { source: { kind: RecordedSource }; dimension: string };

const isRecorded = (kind: string): kind is RecordedSource => recordedSources.some((source) => source === kind);

/** R23: values of KPIs that people record, each with what it rests on; the newest counts, and none is ever changed. */
@Injectable()
export class RecordedValuesService {
  constructor(
    private readonly values: RecordedValuesRepository,
    private readonly models: ScoreModelsRepository,
    private readonly material: MaterialRepository,
    private readonly members: MemberRepository,
    private readonly periods: Periods,
    private readonly audit: Audit,
    private readonly jobs: JobQueue,
  ) {}

  /** The KPIs whose values are recorded in a month. */
  async kpis(tx: TenantTransaction, period: string): Promise<RecordableKpisDto> {
    const items = (await this.recordable(tx, period)).map(({ code, names, unit, source, dimension }) => ({
      ...{ code, names, unit, dimension },
      source: source.kind,
    }));
    return { items };
  }

  async list(tx: TenantTransaction, period: string, supplierId: string | null): Promise<RecordedValuesDto> {
    return { items: await this.present(tx, await this.values.current(tx, period, supplierId)) };
  }

  async get(tx: TenantTransaction, id: string): Promise<RecordedValueDetailDto> {
    const row = await this.values.find(tx, id);
    const [presented] = row ? await this.present(tx, [row]) : [];
    if (!row || !presented) throw notFound();
    return { ...presented, history: await this.present(tx, await this.values.history(tx, row)) };
  }

  /** 422 with each field that must not stand: a KPI that is not recorded, a survey of fewer than five answers; 409 period_closed. */
  async record(tx: TenantTransaction, id: string, body: RecordValueDto): Promise<RecordedValueDetailDto> {
    const kpi = (await this.recordable(tx, body.period)).find(({ code }) => code === body.kpi);
    if (!kpi) throw invalid([{ field: 'kpi', code: 'kpi_not_recorded' }]);
    const problems = [...valueProblems(kpi.source.kind, body), ...(await this.placeProblems(tx, body))];
    if (problems.length > 0) throw invalid(problems);
    await this.periods.assertOpen(tx, body.period);
    const { period, supplierId, towerId = null, contractId = null, justification } = body;
    const commitment = kpi.source.kind === 'commitment';
    await this.values.insert(tx, {
      ...{ id, kpi: kpi.code, source: kpi.source.kind, period, supplierId, towerId, contractId, justification },
      value: body.value === undefined ? null : canonicalDecimal(body.value),
      volume: body.volume ?? null,
      delivered: commitment ? (body.delivered ?? null) : null,
    });
    return this.recorded(tx, 'recorded', id, null);
  }

  /** Takes back what counts; it stays in the history. 409 already_withdrawn where it no longer does; period_closed. */
  async withdraw(tx: TenantTransaction, id: string, justification: string): Promise<RecordedValueDetailDto> {
    const before = await this.get(tx, id);
    if (!before.current || before.withdrawn) throw new Problem(409, 'already_withdrawn');
    const { kpi, source, period, supplierId, towerId, contractId } = before;
    await this.periods.assertOpen(tx, period);
    const taken = { id: randomUUID(), value: null, volume: null, delivered: null };
    await this.values.insert(tx, { ...{ kpi, source, period, supplierId, towerId, contractId, justification }, ...taken });
    return this.recorded(tx, 'withdrawn', taken.id, before);
  }

  private async recorded(tx: TenantTransaction, action: AuditAction, id: string, before: RecordedValueDto | null): Promise<RecordedValueDetailDto> {
    const after = await this.get(tx, id);
    const tells = { topic: 'scorecards' as const, supplierIds: [after.supplierId] };
    await this.audit.record(tx, { action, objectType, objectId: id, before, after: { ...after, history: undefined }, tells });
    await monthScorecardsOutdated(this.jobs, tx.organisationId, after.period);
    return after;
  }

  private async recordable(tx: TenantTransaction, period: string): Promise<Recordable[]> {
    const { model } = modelOf(period, await this.models.published(tx));
    return model.dimensions.flatMap((dimension) =>
      dimension.kpis.flatMap((kpi) => (isRecorded(kpi.source.kind) ? [{ ...kpi, source: { kind: kpi.source.kind }, dimension: dimension.code }] : [])),
    );
  }

  private async placeProblems(tx: TenantTransaction, { supplierId, towerId, contractId }: RecordValueDto): Promise<FieldProblem[]> {
    const suppliers = await this.material.suppliers(tx);
    if (!suppliers.some(({ id }) => id === supplierId)) return [{ field: 'supplierId', code: 'unknown_supplier' }];
    const own = (await this.material.contracts(tx)).filter((contract) => contract.supplierId === supplierId);
    const contracts = own.filter((contract) => contractId === undefined || contract.contractId === contractId);
    if (contracts.length === 0 && contractId !== undefined) return [{ field: 'contractId', code: 'unknown_contract' }];
    const inTower = towerId === undefined || contracts.some(({ towerIds }) => towerIds.includes(towerId));
    return inTower ? [] : [{ field: 'towerId', code: 'unknown_tower' }];
  }

  private async present(tx: TenantTransaction, rows: readonly RecordedValueRow[]): Promise<RecordedValueDto[]> {
    const definitions = new Map(
      [{ model: modelOf('9999-12', await this.models.published(tx)).model }, ...(await this.models.published(tx))].flatMap(({ model }) =>
        model.dimensions.flatMap(({ kpis }) => kpis.map((kpi) => [kpi.code, kpi] as const)),
      ),
    );
    const people = rows.flatMap(({ recordedBy }) => recordedBy ?? []);
    // Who it was at the buyer's is nothing to a supplier.
    const names = partyOf(tx) === null ? await this.members.names(tx.organisationId, people) : new Map<string, string>();
    return rows.map(({ recordedBy, recordedAt, ...row }) => {
      const kpi = definitions.get(row.kpi);
      return {
        ...row,
        names: kpi?.names ?? null,
        unit: kpi?.unit ?? null,
        withdrawn: row.value === null && row.delivered === null,
        recordedByName: (recordedBy && names.get(recordedBy)) ?? null,
        recordedAt: recordedAt.toISOString(),
      };
    });
  }
}

function valueProblems(source: RecordedSource, { value, volume, delivered }: RecordValueDto): FieldProblem[] {
  if (source === 'commitment') {
    const missing = [...(volume === undefined ? ['volume'] : []), ...(delivered === undefined ? ['delivered'] : [])];
    if (missing.length > 0) return missing.map((field) => ({ field, code: 'is_not_empty' }));
    if (value !== undefined) return [{ field: 'value', code: 'value_not_allowed' }];
    return (delivered ?? 0) > (volume ?? 0) ? [{ field: 'delivered', code: 'more_than_due' }] : [];
  }
  if (value === undefined) return [{ field: 'value', code: 'is_not_empty' }];
  if (delivered !== undefined) return [{ field: 'delivered', code: 'value_not_allowed' }];
  if (source !== 'survey') return [];
  if (volume === undefined) return [{ field: 'volume', code: 'is_not_empty' }];
  return volume < leastAnswers ? [{ field: 'volume', code: 'too_few_answers', params: { least: leastAnswers } }] : [];
}
