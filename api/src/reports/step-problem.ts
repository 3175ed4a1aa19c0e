import { DomainError } from '@samsyn/domain/errors';
import { invalid, Problem } from '../platform/errors/problem.js';

/** A step that the workflow refuses, as the API says it: 422 at the field for a missing reason, else 409. */
export function takeStep<State>(next: () => State, reasonField = 'reason'): State {
  try {
    return next();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === 'reason_missing') throw invalid([{ field: reasonField, code: error.code }]);
    throw new Problem(409, error.code, error.params);
  }
}
