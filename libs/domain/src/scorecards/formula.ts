import type Fraction from 'fraction.js';
import { parseRatio } from '../numbers/decimal.js';

export const formulaOperators = ['+', '-', '*', '/', '<', '<=', '>', '>=', '==', '!='] as const;
export type FormulaOperator = (typeof formulaOperators)[number];
export const formulaFunctions = ['min', 'max', 'abs'] as const;
export type FormulaFunction = (typeof formulaFunctions)[number];

/**
 * A formula as it was read. It is kept beside its text, so that a figure can be reckoned again without the library that
 * read it. Numbers are exact ratios (`"1/8"`); a comparison gives 1 or 0, and a choice takes its first branch for all but 0.
 */
export type FormulaNode =
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'kpi'; readonly code: string }
  | { readonly kind: 'operator'; readonly operator: FormulaOperator; readonly of: readonly [FormulaNode, FormulaNode] }
  | { readonly kind: 'function'; readonly function: FormulaFunction; readonly of: readonly FormulaNode[] }
  | { readonly kind: 'choice'; readonly of: readonly [FormulaNode, FormulaNode, FormulaNode] };

const truth = (holds: boolean): Fraction => parseRatio(holds ? '1' : '0');

const operations: Readonly<Record<FormulaOperator, (a: Fraction, b: Fraction) => Fraction | null>> = {
  '+': (a, b) => a.add(b),
  '-': (a, b) => a.sub(b),
  '*': (a, b) => a.mul(b),
  '/': (a, b) => (b.equals(0) ? null : a.div(b)),
  '<': (a, b) => truth(a.lt(b)),
  '<=': (a, b) => truth(a.lte(b)),
  '>': (a, b) => truth(a.gt(b)),
  '>=': (a, b) => truth(a.gte(b)),
  '==': (a, b) => truth(a.equals(b)),
  '!=': (a, b) => truth(!a.equals(b)),
};

const functions: Readonly<Record<FormulaFunction, (of: readonly Fraction[]) => Fraction | null>> = {
  min: (of) => of.reduce<Fraction | null>((least, one) => (least?.lte(one) ? least : one), null),
  max: (of) => of.reduce<Fraction | null>((most, one) => (most?.gte(one) ? most : one), null),
  abs: ([one]) => one?.abs() ?? null,
};

/**
 * R23: the exact value of a formula from the values of the KPIs it names; `null` (not measured) where one that it needs has
 * none, and where it would divide by 0. Of a choice only the branch taken is needed.
 */
export function evaluateFormula(node: FormulaNode, valueOf: (code: string) => Fraction | null): Fraction | null {
  const value = (one: FormulaNode) => evaluateFormula(one, valueOf);
  switch (node.kind) {
    case 'number':
      return parseRatio(node.value);
    case 'kpi':
      return valueOf(node.code);
    case 'choice': {
      const [condition, then, otherwise] = node.of;
      const held = value(condition);
      return held && value(held.equals(0) ? otherwise : then);
    }
    case 'operator': {
      const [left, right] = [value(node.of[0]), value(node.of[1])];
      return left && right && operations[node.operator](left, right);
    }
    case 'function': {
      const values = node.of.map(value);
      const known = values.filter((one) => one !== null);
      return known.length === values.length ? functions[node.function](known) : null;
    }
  }
}

/** The codes of the KPIs a formula names, each once, in order. */
export function kpisOf(node: FormulaNode): string[] {
  const named = node.kind === 'kpi' ? [node.code] : node.kind === 'number' ? [] : node.of.flatMap(kpisOf);
  return [...new Set(named)].sort();
}
