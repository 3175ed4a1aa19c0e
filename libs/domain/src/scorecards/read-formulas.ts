import { DomainError } from '../errors.js';
import { type FormProblem, problem } from '../forms/form-problem.js';
import { kpisOf } from './formula.js';
import { parseFormula } from './parse-formula.js';
import type { KpiDefinition, ScoreModel } from './score-model.js';

interface Placed {
  readonly path: string;
  readonly kpi: KpiDefinition;
}

/**
 * A sound model with its formulas read from their text, and what is wrong with them: parts of the language that are not let
 * through, KPIs there are none of, formulas that need themselves.
 */
export async function readFormulas(model: ScoreModel): Promise<{ model: ScoreModel; problems: FormProblem[] }> {
  const problems: FormProblem[] = [];
  const read = async ({ kpi, path }: Placed): Promise<KpiDefinition> => {
    if (kpi.source.kind !== 'formula') return kpi;
    const { expression } = kpi.source;
    try {
      return { ...kpi, source: { kind: 'formula', expression, tree: await parseFormula(expression) } };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      problems.push(problem(path, error.code, error.params));
      return { ...kpi, source: { kind: 'formula', expression, tree: { kind: 'number', value: '0' } } };
    }
  };
  const placed = await Promise.all(
    model.dimensions.map(async (dimension, at) => {
      const kpis = dimension.kpis.map((kpi, index) => ({ kpi, path: `dimensions.${at}.kpis.${index}.source.expression` }));
      return { ...dimension, kpis: await Promise.all(kpis.map(read)) };
    }),
  );
  const all = { ...model, dimensions: placed };
  return { model: all, problems: problems.length > 0 ? problems : namingProblems(all) };
}

function namingProblems({ dimensions }: ScoreModel): FormProblem[] {
  const all = dimensions.flatMap(({ kpis }, at) => kpis.map((kpi, index) => ({ kpi, path: `dimensions.${at}.kpis.${index}.source.expression` })));
  const needs = new Map(all.map(({ kpi }) => [kpi.code, kpi.source.kind === 'formula' ? kpisOf(kpi.source.tree) : []]));
  const reaches = (from: string, to: string, seen: readonly string[] = []): boolean =>
    (needs.get(from) ?? []).some((code) => code === to || (!seen.includes(code) && reaches(code, to, [...seen, code])));
  return all.flatMap(({ kpi: { code }, path }) => {
    const unknown = (needs.get(code) ?? []).filter((name) => !needs.has(name));
    if (unknown.length > 0) return [problem(path, 'unknown_kpi', { code: unknown.join(', ') })];
    return reaches(code, code) ? [problem(path, 'formula_circular')] : [];
  });
}
