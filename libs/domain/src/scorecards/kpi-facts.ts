import Fraction from 'fraction.js';
import { exact, parseRatio } from '../numbers/decimal.js';
import { pointsFor } from './curve.js';
import { evaluateFormula } from './formula.js';
import type { KpiMeasure, MeasureEvidence, MonthInputs, ScoredFigure } from './month-inputs.js';
import type { KpiNode } from './score.js';
import type { KpiDefinition, KpiSourceKind, ModelDimension } from './score-model.js';
import { serviceLevelCurve } from './service-level-curve.js';

/** A supplier in a tower, with all its contracts (`contractId` null) or by one of them. */
export interface Place {
  readonly supplierId: string;
  readonly towerId: string;
  readonly contractId: string | null;
}

/** One KPI of a place: a leaf of its score, with all that tells how it came about. */
export interface KpiFact {
  readonly place: Place;
  readonly dimension: string;
  readonly definition: KpiDefinition;
  /** The contract it is of, where it is of one. */
  readonly contractId: string | null;
  /** Null unless it is a service level. */
  readonly figure: ScoredFigure | null;
  /** Exact, in its unit; `null` when not measured. */
  readonly value: Fraction | null;
  readonly volume: number | null;
  readonly evidence: MeasureEvidence | null;
  readonly node: KpiNode;
}

/** Whether a KPI without a value is one that was not measured, or one that is nothing to the supplier. */
const appliesUnmeasured: Readonly<Record<KpiSourceKind, boolean>> = {
  service_level: false,
  ledger: true,
  cost: true,
  register: false,
  report_figure: false,
  reporting: false,
  survey: true,
  commitment: true,
  manual: true,
  formula: true,
};

const within = (ids: readonly string[], id: string | null): boolean => ids.length === 0 || (id !== null && ids.includes(id));

/** The contracts of a place that are in force in the month or have a figure in it. */
function contractsOf({ charges, figures }: MonthInputs, { supplierId, towerId, contractId }: Place): ReadonlySet<string> {
  const here = [...charges, ...figures].filter((one) => one.supplierId === supplierId && one.towerId === towerId);
  return new Set(here.map((one) => one.contractId).filter((id) => contractId === null || id === contractId));
}

/** R23: the leaves of a place's score, dimension by dimension as the model has them. */
export class KpiFacts {
  private readonly contracts: ReadonlySet<string>;
  private readonly namedCodes: ReadonlySet<string>;
  private readonly definitions: readonly KpiDefinition[];

  constructor(
    private readonly inputs: MonthInputs,
    private readonly place: Place,
  ) {
    this.contracts = contractsOf(inputs, place);
    this.definitions = inputs.model.model.dimensions.flatMap(({ kpis }) => kpis);
    this.namedCodes = new Set(this.definitions.flatMap(({ source }) => (source.kind === 'service_level' ? (source.codes ?? []) : [])));
  }

  /** Whether a dimension has anything to say of the place: service levels are what a contract is for, measured or not. */
  speaks(dimension: ModelDimension): boolean {
    return dimension.kpis.some((kpi) => this.inScope(kpi) && kpi.source.kind === 'service_level') || this.of(dimension).length > 0;
  }

  of(dimension: ModelDimension): KpiFact[] {
    return dimension.kpis.filter((kpi) => this.inScope(kpi)).flatMap((kpi) => this.factsOf(dimension.code, kpi));
  }

  private inScope({ scope }: KpiDefinition): boolean {
    const { supplierId, towerId } = this.place;
    const narrowed = scope.contractIds.length > 0;
    return (
      within(scope.supplierIds, supplierId) &&
      within(scope.towerIds, towerId) &&
      (!narrowed || [...this.contracts].some((id) => scope.contractIds.includes(id)))
    );
  }

  private factsOf(dimension: string, definition: KpiDefinition): KpiFact[] {
    if (definition.source.kind === 'service_level') {
      return this.figuresOf(definition).map((figure) => {
        const value = figure.exactValue === null ? null : parseRatio(figure.exactValue);
        const measured = { value, volume: figure.volume, contractId: figure.contractId, evidence: null };
        const weight = exact(figure.weight).mul(exact(definition.weight));
        return this.fact(dimension, definition, figure.serviceLevelId, weight, measured, figure);
      });
    }
    const measures = this.measuresOf(definition);
    if (measures.length === 0 && !appliesUnmeasured[definition.source.kind]) return [];
    if (definition.source.kind === 'formula' || measures.length === 0) {
      const measured = { value: this.valueOf(definition, []), volume: null, contractId: null, evidence: null };
      return [this.fact(dimension, definition, definition.code, exact(definition.weight), measured)];
    }
    // A KPI that each contract has for itself shares its weight among them.
    return measures.map((measure) => {
      const id = measure.contractId === null ? definition.code : `${definition.code}/${measure.contractId}`;
      const weight = exact(definition.weight).div(measures.length);
      return this.fact(dimension, definition, id, weight, { ...measure, value: accepted(definition, measure) });
    });
  }

  private fact(
    dimension: string,
    definition: KpiDefinition,
    id: string,
    weight: Fraction,
    { value, ...measured }: Pick<KpiFact, 'value' | 'volume' | 'contractId' | 'evidence'>,
    figure: ScoredFigure | null = null,
  ): KpiFact {
    const { contractId, volume, evidence } = measured;
    const curve =
      definition.curve ?? (figure && serviceLevelCurve(figure.expectedTarget, figure.minimumTarget, figure.direction));
    const points = value && curve && pointsFor(value, curve);
    const node: KpiNode = { id, kind: 'kpi', weight, points, ...this.adjusted(id) };
    return { ...{ place: this.place, dimension, definition, contractId, figure, value, volume, evidence }, node };
  }

  private adjusted(id: string): Pick<KpiNode, 'suspended' | 'override'> {
    const { supplierId, towerId } = this.place;
    const own = this.inputs.adjustments.filter(
      (one) => one.kpi === id && one.supplierId === supplierId && (one.towerId === null || one.towerId === towerId),
    );
    const suspended = own.find(({ kind }) => kind === 'suspension');
    const override = own.find(({ kind }) => kind === 'override');
    return {
      ...(suspended ? { suspended: { by: suspended.by, reason: suspended.reason } } : {}),
      ...(override?.points ? { override: { by: override.by, reason: override.reason, points: override.points } } : {}),
    };
  }

  private figuresOf({ source, scope }: KpiDefinition): ScoredFigure[] {
    if (source.kind !== 'service_level') return [];
    const { supplierId, towerId } = this.place;
    return this.inputs.figures.filter(
      (figure) =>
        figure.supplierId === supplierId &&
        figure.towerId === towerId &&
        this.contracts.has(figure.contractId) &&
        within(scope.contractIds, figure.contractId) &&
        (source.codes?.includes(figure.code) ?? !this.namedCodes.has(figure.code)),
    );
  }

  /** What is known closest to the place: of the tower before the supplier, of a contract where it is the place's own. */
  private measuresOf({ code, scope }: KpiDefinition): KpiMeasure[] {
    const { supplierId, towerId, contractId } = this.place;
    const known = this.inputs.measures.filter(
      (one) =>
        one.kpi === code &&
        one.supplierId === supplierId &&
        (one.towerId === null || one.towerId === towerId) &&
        (one.contractId === null || (this.contracts.has(one.contractId) && within(scope.contractIds, one.contractId))),
    );
    const closest = (all: readonly KpiMeasure[]) => all.find((one) => one.towerId !== null) ?? all[0];
    const ofContract = (id: string | null) => closest(known.filter((one) => one.contractId === id));
    const whole = ofContract(null);
    const single = [...this.contracts].sort().flatMap((id) => ofContract(id) ?? []);
    if (contractId !== null) return single.length > 0 ? single : whole ? [whole] : [];
    return whole ? [whole] : single;
  }

  /** The one value a formula may use: none where there are several, or where it would need itself. */
  private valueOf(definition: KpiDefinition, asked: readonly string[]): Fraction | null {
    const { source, code } = definition;
    if (source.kind === 'formula') {
      const path = [...asked, code];
      return evaluateFormula(source.tree, (name) => {
        const other = this.definitions.find((one) => one.code === name);
        return other && !path.includes(name) ? this.valueOf(other, path) : null;
      });
    }
    if (source.kind === 'service_level') {
      const [only, ...others] = this.figuresOf(definition);
      return only && others.length === 0 && only.exactValue !== null ? parseRatio(only.exactValue) : null;
    }
    const [only, ...others] = this.measuresOf(definition);
    return only && others.length === 0 ? accepted(definition, only) : null;
  }
}

/** R10, R23: a value of too few cases, or of which too little was measured, is none. */
function accepted({ minimumVolume, minimumCoverage }: KpiDefinition, { value, volume, coverage }: KpiMeasure): Fraction | null {
  if (value === null) return null;
  if (minimumVolume !== null && volume !== null && volume < minimumVolume) return null;
  const least = minimumCoverage === null ? null : exact(minimumCoverage).div(100);
  return least && coverage !== null && parseRatio(coverage).lt(least) ? null : parseRatio(value);
}
