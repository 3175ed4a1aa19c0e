import { type Fields, isFields, keyProblems, listOf, localTextProblems, repeated, unknownFields, wholeProblems } from '../forms/definition-shape.js';
import { type FormProblem, problem } from '../forms/form-problem.js';
import { exact } from '../numbers/decimal.js';
import { curveProblems, isDecimal } from './curve-problems.js';
import { dimensions as knownDimensions } from './dimensions.js';
import { costFigures, kpiSourceKinds, kpiUnits, ledgerFigures, registerFigures } from './score-model.js';

/** How large a model may be: more than anybody can take in, too little to choke a browser or the API. */
export const modelLimits = { dimensions: 20, kpis: 60, name: 120, scope: 200, volume: 1_000_000 } as const;

const known: readonly string[] = knownDimensions;

function weightProblems(value: unknown, path: string): FormProblem[] {
  if (!isDecimal(value)) return [problem(path, 'is_decimal')];
  return exact(value).lt(0) ? [problem(path, 'negative_weight')] : [];
}

function percentProblems(value: unknown, path: string): FormProblem[] {
  if (!isDecimal(value)) return [problem(path, 'is_decimal')];
  return exact(value).lt(0) || exact(value).gt(100) ? [problem(path, 'bad_coverage', { value })] : [];
}

const oneOf = (value: unknown, allowed: readonly string[], path: string): FormProblem[] =>
  typeof value === 'string' && allowed.includes(value) ? [] : [problem(path, 'value_not_allowed')];

const allZero = (weights: readonly unknown[]): boolean => weights.every((weight) => !isDecimal(weight) || exact(weight).equals(0));

/**
 * R23, R24: everything in a scoring model that must not stand, each with its path; empty if nothing, and then the input is a
 * `ScoreModel` but for the trees of its formulas, which are read from their text. It may be anything that came as JSON.
 */
export function validateModel(input: unknown): FormProblem[] {
  if (!isFields(input)) return [problem('dimensions', 'is_array')];
  const [list, problems] = listOf(input['dimensions'], 'dimensions', modelLimits.dimensions, 'too_many_parts');
  if (list.length === 0 && problems.length === 0) problems.push(problem('dimensions', 'no_dimensions'));
  const dimensions = list.filter(isFields);
  const kpis = dimensions.flatMap(({ kpis: own }, at) => (Array.isArray(own) ? own : []).map((kpi: unknown, index) => ({ kpi, path: `dimensions.${at}.kpis.${index}` })));
  if (kpis.length > modelLimits.kpis) return [...problems, problem('dimensions', 'too_many_parts', { most: modelLimits.kpis })];
  return [
    ...problems,
    ...unknownFields(input, '', ['minimumCoverage', 'dimensions']).map(({ path, code }) => problem(path.slice(1), code)),
    ...percentProblems(input['minimumCoverage'], 'minimumCoverage'),
    ...list.flatMap((dimension, index) => dimensionProblems(dimension, `dimensions.${index}`)),
    ...repeated(dimensions.map(({ code }) => code), (index) => `dimensions.${index}.code`, 'repeated_key'),
    ...repeated(kpis.map(({ kpi }) => (isFields(kpi) ? kpi['code'] : undefined)), (index) => `${kpis[index]?.path ?? ''}.code`, 'repeated_key'),
    ...(list.length > 0 && allZero(dimensions.map(({ weight }) => weight)) ? [problem('dimensions', 'weights_all_zero')] : []),
  ];
}

function dimensionProblems(input: unknown, path: string): FormProblem[] {
  if (!isFields(input)) return [problem(path, 'value_not_allowed')];
  const { code, names, weight, minimumCoverage, kpis } = input;
  const [list, problems] = listOf(kpis, `${path}.kpis`, modelLimits.kpis, 'too_many_parts');
  // The portal names those of R24; the organisation its own.
  const named = typeof code === 'string' && known.includes(code);
  return [
    ...problems,
    ...unknownFields(input, path, ['code', 'names', 'weight', 'minimumCoverage', 'kpis']),
    ...keyProblems(code, `${path}.code`),
    ...(named && names === null ? [] : localTextProblems(names, `${path}.names`, modelLimits.name)),
    ...weightProblems(weight, `${path}.weight`),
    ...(minimumCoverage === null ? [] : percentProblems(minimumCoverage, `${path}.minimumCoverage`)),
    ...(list.length === 0 && problems.length === 0 ? [problem(`${path}.kpis`, 'no_kpis')] : []),
    ...list.flatMap((kpi, index) => kpiProblems(kpi, `${path}.kpis.${index}`)),
  ];
}

const kpiFields = ['code', 'names', 'unit', 'direction', 'weight', 'curve', 'minimumVolume', 'minimumCoverage', 'source', 'scope'];

function kpiProblems(input: unknown, path: string): FormProblem[] {
  if (!isFields(input)) return [problem(path, 'value_not_allowed')];
  const { source, curve, minimumVolume, minimumCoverage } = input;
  const ofLevels = isFields(source) && source['kind'] === 'service_level';
  return [
    ...unknownFields(input, path, kpiFields),
    ...keyProblems(input['code'], `${path}.code`),
    ...localTextProblems(input['names'], `${path}.names`, modelLimits.name),
    ...oneOf(input['unit'], kpiUnits, `${path}.unit`),
    ...oneOf(input['direction'], ['higher_is_better', 'lower_is_better'], `${path}.direction`),
    ...weightProblems(input['weight'], `${path}.weight`),
    // A service level has two targets of its own.
    ...(ofLevels && curve === null ? [] : curveProblems(curve, `${path}.curve`)),
    ...(minimumVolume === null ? [] : wholeProblems(minimumVolume, `${path}.minimumVolume`, 0, modelLimits.volume)),
    ...(minimumCoverage === null ? [] : percentProblems(minimumCoverage, `${path}.minimumCoverage`)),
    ...sourceProblems(source, `${path}.source`),
    ...scopeProblems(input['scope'], `${path}.scope`),
  ];
}

function sourceProblems(input: unknown, path: string): FormProblem[] {
  if (!isFields(input)) return [problem(path, 'value_not_allowed')];
  const { kind } = input;
  const only = (...fields: string[]) => unknownFields(input, path, ['kind', ...fields]);
  switch (kind) {
    case 'service_level':
      return [...only('codes'), ...(input['codes'] === null ? [] : textsProblems(input['codes'], `${path}.codes`))];
    case 'ledger':
      return [...only('figure'), ...oneOf(input['figure'], ledgerFigures, `${path}.figure`)];
    case 'cost':
      return [...only('figure'), ...oneOf(input['figure'], costFigures, `${path}.figure`)];
    case 'register':
      return [...only('figure'), ...oneOf(input['figure'], registerFigures, `${path}.figure`)];
    case 'report_figure':
      return [...only('item'), ...keyProblems(input['item'], `${path}.item`)];
    case 'formula':
      return [...only('expression', 'tree'), ...(typeof input['expression'] === 'string' ? [] : [problem(`${path}.expression`, 'bad_formula', { at: 1 })])];
    default:
      return [...only(), ...oneOf(kind, kpiSourceKinds, `${path}.kind`)];
  }
}

const scopeFields = ['supplierIds', 'towerIds', 'contractIds'];

function scopeProblems(input: unknown, path: string): FormProblem[] {
  if (!isFields(input)) return [problem(path, 'value_not_allowed')];
  return [...unknownFields(input, path, scopeFields), ...scopeFields.flatMap((field) => textsProblems((input satisfies Fields)[field], `${path}.${field}`))];
}

function textsProblems(input: unknown, path: string): FormProblem[] {
  const [list, problems] = listOf(input, path, modelLimits.scope, 'too_many_parts');
  return [...problems, ...list.flatMap((text, index) => (typeof text === 'string' && text !== '' && text.length <= 100 ? [] : [problem(`${path}.${index}`, 'value_not_allowed')]))];
}
