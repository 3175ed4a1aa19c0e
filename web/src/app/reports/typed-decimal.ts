import { readNumber } from '@samsyn/domain/forms/read-number';
import { ApiProblem } from '../core/http/api-problem.js';
import type { LanguageCode } from '../core/i18n/languages.js';

/**
 * The exact decimal that somebody typed for a figure in its unit.
 * @throws ApiProblem at the field `value`, as the API would refuse it
 */
export function typedDecimal(written: string | null | undefined, unit: string, language: LanguageCode): string {
  const read = readNumber(written ?? '', { unit, decimalSign: language === 'sv' ? ',' : '.' });
  if (read.code === undefined && read.value !== null) return read.value;
  const refused = read.code === undefined ? { code: 'is_not_empty', params: {} } : { code: read.code, params: read.params };
  throw new ApiProblem({ status: 422, code: 'invalid_input', errors: [{ ...refused, field: 'value' }] });
}
