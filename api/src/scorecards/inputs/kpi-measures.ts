import type { RegisterMeasure } from '../../platform/registers/register-measures.js';
import { formatRatio, parseDecimal } from '@samsyn/domain/numbers/decimal';
import type { KpiMeasure, MonthInputs } from '@samsyn/domain/scorecards/month-inputs';
import type { KpiDefinition, ScoreModelVersion } from '@samsyn/domain/scorecards/score-model';
import type { CostMeasure } from '../../costs/overview/costs.service.js';
import type { MonthReliability } from '../../reports/reliability/reliability.service.js';
import type { ReportedValue } from '../../reports/reported-values.service.js';
import type { RecordedMeasure } from '../recorded-values/recorded-values.repository.js';
import { ledgerMeasures, type MonthLedgers } from './ledger-measures.js';

/** What every source knows of one month. */
export interface MonthKnowledge extends MonthLedgers {
  readonly reporting: readonly MonthReliability[];
  readonly reported: readonly ReportedValue[];
  readonly recorded: readonly RecordedMeasure[];
  readonly costs: readonly CostMeasure[];
  readonly registers: readonly RegisterMeasure[];
}

type Source = KpiDefinition['source'];

interface OfKind<K extends Source['kind']> {
  code: string;
  source: Extract<Source, { kind: K }>;
}

/** The KPIs of a model that have their values from one kind of source. */
export function kpisBy<K extends Source['kind']>({ model }: ScoreModelVersion, kind: K): OfKind<K>[] {
  return model.dimensions.flatMap(({ kpis }) => kpis).filter((kpi): kpi is KpiDefinition & OfKind<K> => kpi.source.kind === kind);
}

/** R23: the values of a month's KPIs that are no service levels, from what is known of the month. */
export function kpiMeasures(base: Omit<MonthInputs, 'measures'>, known: MonthKnowledge): KpiMeasure[] {
  const { model } = base;
  return [
    ...kpisBy(model, 'ledger').flatMap(({ code, source }) => ledgerMeasures(code, source.figure, cellsOf(base), known)),
    ...kpisBy(model, 'reporting').flatMap(({ code }) => known.reporting.flatMap((one) => reportingMeasure(code, one))),
    ...kpisBy(model, 'report_figure').flatMap(({ code, source }) =>
      known.reported.filter(({ item }) => item === source.item).map((one) => reportedMeasure(code, one)),
    ),
    ...kpisBy(model, 'cost').flatMap(({ code, source }) =>
      known.costs.filter(({ figure }) => figure === source.figure).map((one) => costMeasure(code, one)),
    ),
    ...kpisBy(model, 'register').flatMap(({ code, source }) =>
      known.registers.filter(({ figure }) => figure === source.figure).map((one) => registerMeasure(code, one)),
    ),
    ...known.recorded.filter((one) => namesRecorded(model, one)).map(({ measure }) => measure),
  ];
}

/** A report that is due later in the month is not unmeasured but still to come. */
function reportingMeasure(kpi: string, { supplierId, reliability: { value, coverage } }: MonthReliability): KpiMeasure[] {
  if (value === null) return [];
  return [
    {
      ...{ kpi, supplierId, towerId: null, contractId: null, volume: null },
      ...{ value: formatRatio(value), coverage: formatRatio(coverage), evidence: { kind: 'reporting', id: null } },
    },
  ];
}

const reportedMeasure = (kpi: string, { supplierId, contractId, reportId, value }: ReportedValue): KpiMeasure => ({
  ...{ kpi, supplierId, towerId: null, contractId, volume: null, coverage: null },
  value: value === null ? null : formatRatio(parseDecimal(value)),
  evidence: { kind: 'report', id: reportId },
});

const costMeasure = (kpi: string, { supplierId, towerId, contractId, value, volume }: CostMeasure): KpiMeasure => ({
  ...{ kpi, supplierId, towerId, contractId, value, volume, coverage: null },
  evidence: { kind: 'cost', id: contractId },
});

const registerMeasure = (kpi: string, { supplierId, towerId, contractId, value, volume, evidence }: RegisterMeasure): KpiMeasure => ({
  ...{ kpi, supplierId, towerId, contractId, value, volume, coverage: null },
  evidence,
});

const namesRecorded = ({ model }: ScoreModelVersion, { measure, source }: RecordedMeasure): boolean =>
  model.dimensions.some(({ kpis }) => kpis.some((kpi) => kpi.code === measure.kpi && kpi.source.kind === source));

function cellsOf({ charges, figures }: Pick<MonthInputs, 'charges' | 'figures'>) {
  const cells = [...charges, ...figures].map(({ supplierId, towerId }) => ({ supplierId, towerId }));
  return [...new Map(cells.map((cell) => [`${cell.supplierId} ${cell.towerId}`, cell])).values()];
}
