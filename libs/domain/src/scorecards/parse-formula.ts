import type { FractionDefinition, MathNode } from 'mathjs';
import { DomainError } from '../errors.js';
import {
  type FormulaFunction,
  type FormulaNode,
  formulaFunctions,
  type FormulaOperator,
  formulaOperators,
} from './formula.js';

/** Longer ones are nobody's to check by eye. */
export const longestFormula = 500;

const operators = new Set<string>(formulaOperators);
const functions = new Set<string>(formulaFunctions);
const isOperator = (name: string): name is FormulaOperator => operators.has(name);
const isFunction = (name: string): name is FormulaFunction => functions.has(name);

const refused = (what: string) => new DomainError('formula_part_not_allowed', { what: what.slice(0, 60) });

// The library takes half a second to load, and only who writes a formula needs it.
async function load() {
  const { create, fractionDependencies, parseDependencies } = await import('mathjs');
  return create({ ...fractionDependencies, ...parseDependencies }, { number: 'Fraction' });
}
let loaded: ReturnType<typeof load> | undefined;

/**
 * Reads a formula: numbers, codes of KPIs, `+ - * /`, comparisons, `condition ? a : b`, parentheses, `min`, `max`, `abs`.
 * Nothing else of the library's language is let through, and nothing is ever run by it.
 * @throws DomainError `bad_formula` (with the library's position) where it cannot be read, `formula_too_long`,
 * `formula_part_not_allowed` for anything else the language has
 */
export async function parseFormula(expression: string): Promise<FormulaNode> {
  if (expression.length > longestFormula) throw new DomainError('formula_too_long', { most: longestFormula });
  if (expression.trim() === '') throw new DomainError('bad_formula', { at: 1 });
  const math = await (loaded ??= load());
  let parsed: MathNode;
  try {
    parsed = math.parse(expression);
  } catch (error) {
    const at = /\(char (\d+)\)/.exec(error instanceof Error ? error.message : '')?.[1];
    throw new DomainError('bad_formula', { at: Number(at ?? 1) });
  }
  return nodeOf(parsed);
}

function nodeOf(node: MathNode): FormulaNode {
  switch (node.type) {
    case 'ParenthesisNode':
      return nodeOf((node as MathNode & { content: MathNode }).content);
    case 'ConstantNode':
      return { kind: 'number', value: ratioOf((node as MathNode & { value: unknown }).value) };
    case 'SymbolNode':
      return { kind: 'kpi', code: (node as MathNode & { name: string }).name };
    case 'ConditionalNode': {
      const { condition, trueExpr, falseExpr } = node as MathNode & Record<'condition' | 'trueExpr' | 'falseExpr', MathNode>;
      return { kind: 'choice', of: [nodeOf(condition), nodeOf(trueExpr), nodeOf(falseExpr)] };
    }
    case 'OperatorNode':
      return operation(node as MathNode & { op: string; args: MathNode[] });
    case 'FunctionNode':
      return call(node as MathNode & { fn: { name?: string }; args: MathNode[] });
    case 'RelationalNode':
      throw refused('a < b < c');
    default:
      throw refused(node.toString());
  }
}

const isFraction = (value: unknown): value is FractionDefinition & { toFraction(): string } =>
  typeof value === 'object' && value !== null && 'toFraction' in value;

function ratioOf(value: unknown): string {
  if (!isFraction(value)) throw refused(String(value));
  return value.toFraction();
}

function operation({ op, args }: { op: string; args: MathNode[] }): FormulaNode {
  const [left, right] = args.map(nodeOf);
  if (!left || !isOperator(op)) throw refused(op);
  if (right) return { kind: 'operator', operator: op, of: [left, right] };
  if (op !== '+' && op !== '-') throw refused(op);
  return { kind: 'operator', operator: op, of: [{ kind: 'number', value: '0' }, left] };
}

function call({ fn, args }: { fn: { name?: string }; args: MathNode[] }): FormulaNode {
  const name = fn.name ?? '';
  if (!isFunction(name)) throw refused(name);
  if (args.length === 0 || (name === 'abs' && args.length !== 1)) throw refused(`${name}()`);
  return { kind: 'function', function: name, of: args.map(nodeOf) };
}
