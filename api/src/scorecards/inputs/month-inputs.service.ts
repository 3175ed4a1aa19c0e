import { Injectable } from '@nestjs/common';
import type { KpiMeasure, MonthInputs } from '@samsyn/domain/scorecards/month-inputs';
import { modelOf, type ScoreModelVersion } from '@samsyn/domain/scorecards/score-model';
import { RULE_VERSION } from '@samsyn/domain/service-levels/explanation';
import { CostsService } from '../../costs/overview/costs.service.js';
import { RegisterMeasures } from '../../platform/registers/register-measures.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { ReportedValues } from '../../reports/reported-values.service.js';
import { ReportingReliability } from '../../reports/reliability/reliability.service.js';
import type { Figure } from '../../results/figure.js';
import { FiguresService } from '../../results/figures.service.js';
import { AdjustmentsRepository } from '../adjustments/adjustments.repository.js';
import { chargesOf } from '../charges.js';
import { MaterialRepository } from '../material.repository.js';
import { ScoreModelsRepository } from '../models/score-models.repository.js';
import { RecordedValuesRepository } from '../recorded-values/recorded-values.repository.js';
import { kpiMeasures, kpisBy } from './kpi-measures.js';
import type { MonthFacts } from './month-facts.service.js';

const key = ({ kpi, supplierId, towerId, contractId }: KpiMeasure) => `${kpi} ${supplierId} ${towerId ?? ''} ${contractId ?? ''}`;

/** R25: gathers all that the scores of months are made from. */
@Injectable()
export class MonthInputsService {
  constructor(
    private readonly figures: FiguresService,
    private readonly material: MaterialRepository,
    private readonly models: ScoreModelsRepository,
    private readonly reporting: ReportingReliability,
    private readonly reported: ReportedValues,
    private readonly costs: CostsService,
    private readonly registers: RegisterMeasures,
    private readonly recorded: RecordedValuesRepository,
    private readonly adjustments: AdjustmentsRepository,
  ) {}

  /**
   * The inputs of months (`YYYY-MM`, ascending), by the models in force in them; `as` takes another in their place, to see
   * what it would give.
   */
  async gather(tx: TenantTransaction, months: readonly string[], facts: MonthFacts, as?: ScoreModelVersion): Promise<MonthInputs[]> {
    const [first, last] = [months[0], months.at(-1)];
    if (first === undefined || last === undefined) return [];
    const figures = await this.figures.between(tx, first, last);
    const contracts = await this.material.contracts(tx);
    const versions = await this.models.published(tx);
    const adjustments = await this.adjustments.between(tx, first, last);
    const bases = months.map((period) => ({
      ...{ period, ruleVersion: RULE_VERSION, model: as ?? modelOf(period, versions) },
      charges: chargesOf(contracts, period),
      figures: figures.filter((figure) => figure.period === period).map(withoutPeriod),
      adjustments: adjustments
        .filter(({ fromPeriod, toPeriod }) => fromPeriod <= period && period <= toPeriod)
        .map(({ fromPeriod: _, toPeriod: __, ...adjustment }) => adjustment),
    }));
    const measures = await this.measures(tx, bases, first, last, facts);
    return bases.map((base) => ({ ...base, measures: (measures.get(base.period) ?? []).sort((a, b) => (key(a) < key(b) ? -1 : 1)) }));
  }

  private async measures(
    tx: TenantTransaction,
    bases: readonly Omit<MonthInputs, 'measures'>[],
    first: string,
    last: string,
    facts: MonthFacts,
  ): Promise<Map<string, KpiMeasure[]>> {
    const reporting = await this.reporting.between(tx, first, last);
    const items = bases.flatMap(({ model }) => kpisBy(model, 'report_figure').map(({ source }) => source.item));
    const reported = await this.reported.between(tx, [...new Set(items)], first, last);
    const recorded = await this.recorded.latest(tx, first, last);
    const asksCosts = bases.some(({ model }) => kpisBy(model, 'cost').length > 0);
    const costs = asksCosts ? await this.costs.measures(tx, bases.map(({ period }) => period)) : [];
    const asked = new Set(bases.flatMap(({ model }) => kpisBy(model, 'register').map(({ source }) => source.figure)));
    const registers = await this.registers.of(tx, asked, bases.map(({ period }) => period));
    return new Map(
      bases.map((base) => {
        const { period } = base;
        const downtime = facts.downtimes.get(period);
        // Without a service that was followed, nothing says that none was down.
        const downtimes = downtime && downtime.suppliers.length > 0 ? downtime.towers : null;
        const own = <T extends { period: string }>(all: readonly T[]) => all.filter((one) => one.period === period);
        const known = { counts: own(facts.counts), downtimes, reporting: own(reporting), reported: own(reported), recorded: own(recorded), costs: own(costs), registers: own(registers) };
        return [period, kpiMeasures(base, known)];
      }),
    );
  }
}

const withoutPeriod = ({ period: _, ...figure }: Figure) => figure;
