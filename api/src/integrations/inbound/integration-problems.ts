import { FULL_IMPACT } from '@samsyn/domain/service-levels/impact';
import type { FieldProblem } from '../../platform/errors/problem.js';
import { outboundUrl } from '../../platform/http/outbound.js';
import { plainFields } from '../adapters/plain-json.js';
import type { IntegrationEntity } from './integration.entity.js';

type Checked = Pick<IntegrationEntity, 'kind' | 'impacts' | 'mapping' | 'pollAddress' | 'pollMinutes'>;

/** What is wrong with an integration beyond the form of its fields. */
export function integrationProblems({ kind, impacts, mapping, pollAddress, pollMinutes }: Checked): FieldProblem[] {
  const isImpact = (value: unknown) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= FULL_IMPACT;
  return [
    ...(Object.keys(impacts).length <= 50 && Object.values(impacts).every(isImpact) ? [] : [{ field: 'impacts', code: 'bad_impact' }]),
    ...((kind === 'json') === (mapping !== null) ? [] : [{ field: 'mapping', code: kind === 'json' ? 'is_not_empty' : 'only_plain_json' }]),
    ...(mapping ? mappingProblems(mapping) : []),
    ...(pollAddress !== null && !outboundUrl(pollAddress) ? [{ field: 'pollAddress', code: 'is_url' }] : []),
    ...(pollAddress !== null && pollMinutes === null ? [{ field: 'pollMinutes', code: 'is_not_empty' }] : []),
  ];
}

function mappingProblems({ fact, fields }: NonNullable<Checked['mapping']>): FieldProblem[] {
  const { needed, further } = plainFields[fact];
  const known: readonly string[] = [...needed, ...further];
  const wrong = Object.entries(fields).filter(([field, path]) => !known.includes(field) || typeof path !== 'string' || path.length > 200);
  const missing = needed.filter((field) => !fields[field]);
  return [
    ...wrong.map(([field]) => ({ field: `mapping.fields.${field}`, code: 'unknown_field' })),
    ...missing.map((field) => ({ field: `mapping.fields.${field}`, code: 'is_not_empty' })),
  ];
}
