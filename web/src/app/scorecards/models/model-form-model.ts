import type { Curve } from '@samsyn/domain/scorecards/curve';
import { dimensions } from '@samsyn/domain/scorecards/dimensions';
import type { KpiDefinition, KpiScope, KpiSource, KpiSourceKind, ModelDimension, Names, ScoreModel } from '@samsyn/domain/scorecards/score-model';
import { decimalText, typedDecimal } from '../../shared/form/decimal-text.js';

export type CurveKind = Curve['kind'] | 'own';
export const curveKinds: readonly CurveKind[] = ['own', 'linear', 'bands', 'steps', 'polyline'];

export interface PointModel {
  value: string;
  points: string;
}

export interface BandModel {
  from: string;
  to: string;
  points: string;
}

/** Every kind's fields at once, so that none is lost when another kind is tried. */
export interface CurveModel {
  kind: CurveKind;
  floor: string;
  target: string;
  through: PointModel[];
  steps: PointModel[];
  bands: BandModel[];
}

export interface SourceModel {
  kind: KpiSourceKind;
  /** Codes of service levels, separated by commas; empty: all others. */
  codes: string;
  figure: string;
  item: string;
  expression: string;
}

export interface KpiModel {
  code: string;
  names: Names;
  unit: KpiDefinition['unit'];
  direction: KpiDefinition['direction'];
  weight: string;
  curve: CurveModel;
  minimumVolume: string;
  minimumCoverage: string;
  source: SourceModel;
  scope: KpiScope;
}

export interface DimensionModel {
  code: string;
  names: Names;
  weight: string;
  minimumCoverage: string;
  kpis: KpiModel[];
}

/** The fields are named as the API names them, so that what it refuses comes back to them. */
export interface ModelFormModel {
  reason: string;
  illustrative: boolean;
  definition: { minimumCoverage: string; dimensions: DimensionModel[] };
}

export type Mark = ',' | '.';

const noNames: Names = { sv: '', en: '' };
const noScope: KpiScope = { supplierIds: [], towerIds: [], contractIds: [] };
const noCurve: CurveModel = { kind: 'linear', floor: '0', target: '100', through: [], steps: [], bands: [] };
const known: readonly string[] = dimensions;

/** Whether the portal names a dimension itself. */
export const isKnown = (code: string): boolean => known.includes(code);

function typedCurve(curve: Curve | null, mark: Mark): CurveModel {
  const decimal = (text: string) => typedDecimal(text, mark);
  const bound = (text: string | null) => (text === null ? '' : decimal(text));
  const points = (all: readonly PointModel[]) => all.map(({ value, points: worth }) => ({ value: decimal(value), points: decimal(worth) }));
  switch (curve?.kind) {
    case undefined:
      return { ...noCurve, kind: 'own' };
    case 'linear':
      return { ...noCurve, kind: 'linear', floor: decimal(curve.floor), target: decimal(curve.target) };
    case 'polyline':
      return { ...noCurve, kind: 'polyline', through: points(curve.through) };
    case 'steps':
      return { ...noCurve, kind: 'steps', steps: points(curve.steps) };
    case 'bands':
      return {
        ...{ ...noCurve, kind: 'bands' },
        bands: curve.bands.map(({ from, to, points: worth }) => ({ from: bound(from), to: bound(to), points: decimal(worth) })),
      };
  }
}

function typedSource(source: KpiSource): SourceModel {
  return {
    kind: source.kind,
    codes: source.kind === 'service_level' ? (source.codes ?? []).join(', ') : '',
    figure: source.kind === 'ledger' || source.kind === 'cost' || source.kind === 'register' ? source.figure : '',
    item: source.kind === 'report_figure' ? source.item : '',
    expression: source.kind === 'formula' ? source.expression : '',
  };
}

/** A model as it is typed. */
export function typedModel({ minimumCoverage, dimensions: all }: ScoreModel, mark: Mark): ModelFormModel['definition'] {
  const decimal = (text: string) => typedDecimal(text, mark);
  return {
    minimumCoverage: decimal(minimumCoverage),
    dimensions: all.map(({ code, names, weight, minimumCoverage: least, kpis }) => ({
      ...{ code, names: names ?? noNames, weight: decimal(weight), minimumCoverage: least === null ? '' : decimal(least) },
      kpis: kpis.map((kpi) => ({
        ...{ code: kpi.code, names: kpi.names, unit: kpi.unit, direction: kpi.direction, weight: decimal(kpi.weight) },
        curve: typedCurve(kpi.curve, mark),
        minimumVolume: kpi.minimumVolume === null ? '' : String(kpi.minimumVolume),
        minimumCoverage: kpi.minimumCoverage === null ? '' : decimal(kpi.minimumCoverage),
        source: typedSource(kpi.source),
        scope: kpi.scope,
      })),
    })),
  };
}

/** As an exact decimal where it is one; what is none is for the API to refuse, by its field. */
const written = (typed: string): string => decimalText(typed) ?? typed.trim();
const writtenOrNone = (typed: string): string | null => (typed.trim() === '' ? null : written(typed));

function writtenCurve({ kind, floor, target, through, steps, bands }: CurveModel, direction: KpiDefinition['direction']): Curve | null {
  const points = (all: readonly PointModel[]) => all.map(({ value, points: worth }) => ({ value: written(value), points: written(worth) }));
  switch (kind) {
    case 'own':
      return null;
    case 'linear':
      return { kind, floor: written(floor), target: written(target), direction };
    case 'polyline':
      return { kind, through: points(through) };
    case 'steps':
      return { kind, direction, steps: points(steps) };
    case 'bands':
      return { kind, bands: bands.map(({ from, to, points: worth }) => ({ from: writtenOrNone(from), to: writtenOrNone(to), points: written(worth) })) };
  }
}

function writtenSource({ kind, codes, figure, item, expression }: SourceModel): object {
  const named = codes.split(',').map((code) => code.trim()).filter((code) => code !== '');
  switch (kind) {
    case 'service_level':
      return { kind, codes: named.length === 0 ? null : named };
    case 'ledger':
    case 'cost':
    case 'register':
      return { kind, figure };
    case 'report_figure':
      return { kind, item: item.trim() };
    case 'formula':
      return { kind, expression };
    default:
      return { kind };
  }
}

/** What is typed as the API takes it. */
export function writtenModel({ minimumCoverage, dimensions: all }: ModelFormModel['definition']): object {
  return {
    minimumCoverage: written(minimumCoverage),
    dimensions: all.map(({ code, names, weight, minimumCoverage: least, kpis }) => ({
      ...{ code: code.trim(), names: isKnown(code) && names.sv === '' && names.en === '' ? null : names },
      ...{ weight: written(weight), minimumCoverage: writtenOrNone(least) },
      kpis: kpis.map((kpi) => ({
        ...{ code: kpi.code.trim(), names: kpi.names, unit: kpi.unit, direction: kpi.direction, weight: written(kpi.weight) },
        curve: writtenCurve(kpi.curve, kpi.direction),
        minimumVolume: kpi.minimumVolume.trim() === '' ? null : Number(kpi.minimumVolume),
        minimumCoverage: writtenOrNone(kpi.minimumCoverage),
        source: writtenSource(kpi.source),
        scope: kpi.scope,
      })),
    })),
  };
}

/** `kpi_3`: the first of its beginning that nothing else is called. */
function freeCode(taken: readonly string[], beginning: string): string {
  let number = 1;
  while (taken.includes(`${beginning}_${number}`)) number += 1;
  return `${beginning}_${number}`;
}

export function newKpi(all: readonly DimensionModel[]): KpiModel {
  const taken = all.flatMap(({ kpis }) => kpis.map(({ code }) => code));
  return {
    ...{ code: freeCode(taken, 'kpi'), names: noNames, unit: 'percent', direction: 'higher_is_better', weight: '1', curve: noCurve },
    ...{ minimumVolume: '', minimumCoverage: '', scope: noScope },
    source: { kind: 'manual', codes: '', figure: '', item: '', expression: '' },
  };
}

/** A code for a dimension of the organisation's own. */
export const ownCode = (all: readonly DimensionModel[]): string => freeCode(all.map(({ code }) => code), 'dimension');

/** The first of R24's that is not there yet, else one of the organisation's own. */
export function newDimension(all: readonly DimensionModel[]): DimensionModel {
  const taken = all.map(({ code }) => code);
  const code = dimensions.find((each) => !taken.includes(each)) ?? ownCode(all);
  return { code, names: noNames, weight: '10', minimumCoverage: '', kpis: [newKpi(all)] };
}

/** A dimension's part of the weights, as whole percent for the eye; 0 where nothing is a number yet. */
export function shareOf({ weight }: Pick<ModelDimension, 'weight'>, all: readonly Pick<ModelDimension, 'weight'>[]): number {
  const numberOf = (text: string) => Number(decimalText(text) ?? '0');
  const sum = all.reduce((total, one) => total + numberOf(one.weight), 0);
  return sum === 0 ? 0 : Math.round((numberOf(weight) * 100) / sum);
}
