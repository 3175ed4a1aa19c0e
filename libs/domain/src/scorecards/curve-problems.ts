import { type Fields, isFields, listOf, unknownFields } from '../forms/definition-shape.js';
import { type FormProblem, problem } from '../forms/form-problem.js';
import { exact } from '../numbers/decimal.js';

const mostParts = 50;
const decimal = /^-?\d{1,15}(\.\d{1,10})?$/;

export const isDecimal = (value: unknown): value is string => typeof value === 'string' && decimal.test(value);

const decimalAt = (value: unknown, path: string): FormProblem[] => (isDecimal(value) ? [] : [problem(path, 'is_decimal')]);

function pointsAt(value: unknown, path: string): FormProblem[] {
  if (!isDecimal(value)) return [problem(path, 'is_decimal')];
  const points = exact(value);
  return points.lt(0) || points.gt(100) ? [problem(path, 'bad_points', { points: value })] : [];
}

const directionAt = (value: unknown, path: string): FormProblem[] =>
  value === 'higher_is_better' || value === 'lower_is_better' ? [] : [problem(path, 'value_not_allowed')];

/** R23: everything in a curve that must not stand, each with its path; it may be anything that came as JSON. */
export function curveProblems(input: unknown, path: string): FormProblem[] {
  if (!isFields(input)) return [problem(path, 'curve_missing')];
  switch (input['kind']) {
    case 'linear':
      return [...unknownFields(input, path, ['kind', 'floor', 'target', 'direction']), ...linearProblems(input, path)];
    case 'polyline':
      return [...unknownFields(input, path, ['kind', 'through']), ...pointList(input['through'], `${path}.through`, 2)];
    case 'steps':
      return [
        ...unknownFields(input, path, ['kind', 'steps', 'direction']),
        ...directionAt(input['direction'], `${path}.direction`),
        ...pointList(input['steps'], `${path}.steps`, 1),
      ];
    case 'bands':
      return [...unknownFields(input, path, ['kind', 'bands']), ...bandProblems(input['bands'], `${path}.bands`)];
    default:
      return [problem(`${path}.kind`, 'value_not_allowed')];
  }
}

function linearProblems({ floor, target, direction }: Fields, path: string): FormProblem[] {
  const problems = [...decimalAt(floor, `${path}.floor`), ...decimalAt(target, `${path}.target`), ...directionAt(direction, `${path}.direction`)];
  if (problems.length > 0 || !isDecimal(floor) || !isDecimal(target)) return problems;
  const range = exact(target).sub(exact(floor));
  const reversed = direction === 'higher_is_better' ? range.lt(0) : range.gt(0);
  return reversed ? [problem(`${path}.floor`, 'reversed_curve', { floor, target })] : [];
}

function pointList(input: unknown, path: string, least: number): FormProblem[] {
  const [list, problems] = listOf(input, path, mostParts, 'too_many_parts');
  if (problems.length > 0) return problems;
  if (list.length < least) return [problem(path, 'empty_curve')];
  return list.flatMap((point, index) => {
    const at = `${path}.${index}`;
    if (!isFields(point)) return [problem(at, 'value_not_allowed')];
    return [...decimalAt(point['value'], `${at}.value`), ...pointsAt(point['points'], `${at}.points`), ...unknownFields(point, at, ['value', 'points'])];
  });
}

/** Bands leave no value out and none to two of them, but the bounds they share. */
function bandProblems(input: unknown, path: string): FormProblem[] {
  const [list, problems] = listOf(input, path, mostParts, 'too_many_parts');
  if (problems.length > 0) return problems;
  if (list.length === 0) return [problem(path, 'empty_curve')];
  const own = list.flatMap((band, index) => {
    const at = `${path}.${index}`;
    if (!isFields(band)) return [problem(at, 'value_not_allowed')];
    const bound = (name: string) => (band[name] === null ? [] : decimalAt(band[name], `${at}.${name}`));
    return [...bound('from'), ...bound('to'), ...pointsAt(band['points'], `${at}.points`), ...unknownFields(band, at, ['from', 'to', 'points'])];
  });
  return own.length > 0 ? own : gapProblems(list.filter(isFields), path);
}

function gapProblems(bands: readonly Fields[], path: string): FormProblem[] {
  const bounds = bands
    .map(({ from, to }, index) => ({ index, from: isDecimal(from) ? exact(from) : null, to: isDecimal(to) ? exact(to) : null }))
    .sort((a, b) => (a.from === null ? -1 : b.from === null ? 1 : a.from.compare(b.from)));
  return bounds.flatMap(({ index, from, to }, place) => {
    const at = `${path}.${index}`;
    const before = bounds[place - 1];
    const last = place === bounds.length - 1;
    const open = [...(place === 0 && from !== null ? [problem(`${at}.from`, 'bands_gap')] : []), ...(last && to !== null ? [problem(`${at}.to`, 'bands_gap')] : [])];
    if (from && to && from.gte(to)) return [problem(`${at}.to`, 'reversed_interval')];
    if (!before) return open;
    if (before.to === null || from === null || from.lt(before.to)) return [problem(`${at}.from`, 'bands_overlap')];
    return from.gt(before.to) ? [problem(`${at}.from`, 'bands_gap'), ...open] : open;
  });
}
