import type { FieldProblem } from '../../core/http/api-problem.js';
import type { ProblemText } from '../../core/http/problem-text.js';

interface Found {
  code: string;
  params: Record<string, unknown>;
  errors: readonly object[];
}

/** What is wrong with a message as a whole, and then each of its fields. */
export function problemLines(texts: ProblemText, { code, params, errors }: Found): string[] {
  const named = (errors as readonly FieldProblem[]).map((error) => `${error.field}: ${texts.of(error)}`);
  return [texts.of({ field: '', code, params }), ...named];
}
