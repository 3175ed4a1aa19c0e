import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { sourceFile } from '../../platform/files/source-file.js';
import { openSloKinds, openSloVersion, type OpenSloKind, type OpenSloProblem } from './openslo.js';

const folder = 'service-levels/openslo/schema/parts';
const base = 'https://openslo.com/schemas/v1/parts/';
const parts = [
  'alertcondition-spec', 'alertnotificationtarget-spec', 'alertpolicy-spec', 'datasource-spec', 'description', 'duration-shorthand',
  'general', 'metadata', 'metricsource', 'name', 'service-spec', 'sli-spec', 'slo-spec',
];
const mostProblems = 20;

let validators: ReadonlyMap<OpenSloKind, ValidateFunction> | undefined;

/** By kind: the whole schema is a choice of all kinds, and would name every fault of every other one. */
function validatorOf(kind: OpenSloKind): ValidateFunction {
  if (!validators) {
    const ajv = new Ajv({ allErrors: true, strict: false });
    for (const part of parts) ajv.addSchema(JSON.parse(sourceFile(`${folder}/${part}.schema.json`)) as object);
    const schema = (one: OpenSloKind) => ({
      allOf: [{ $ref: `${base}general.schema.json` }, { $ref: `${base}${one.toLowerCase()}-spec.schema.json` }],
    });
    validators = new Map(openSloKinds.map((one) => [one, ajv.compile(schema(one))]));
  }
  const found = validators.get(kind);
  if (!found) throw new Error(`no schema of ${kind}`);
  return found;
}

/** What of a document the schema refuses, each with the path to it; nothing of a valid one. */
export function openSloProblems(document: unknown): OpenSloProblem[] {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    return [{ path: '', code: 'openslo_not_an_object', params: {} }];
  }
  const { apiVersion, kind } = document as Record<string, unknown>;
  if (apiVersion !== openSloVersion) {
    return [{ path: 'apiVersion', code: 'openslo_version', params: { found: written(apiVersion), expected: openSloVersion } }];
  }
  const known = openSloKinds.find((one) => one === kind);
  if (!known) return [{ path: 'kind', code: 'openslo_kind', params: { found: written(kind), expected: openSloKinds.join(', ') } }];
  const validate = validatorOf(known);
  if (validate(document)) return [];
  const problems = (validate.errors ?? []).filter(({ keyword }) => !wrappers.includes(keyword)).map(problemOf);
  // A choice none of whose branches fits says so itself, after what each branch would have wanted.
  const all = problems.length > 0 ? problems : (validate.errors ?? []).map(problemOf);
  const seen = new Map(all.map((one) => [`${one.path} ${one.code} ${JSON.stringify(one.params)}`, one]));
  return [...seen.values()].slice(0, mostProblems);
}

const wrappers = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'propertyNames'];

function problemOf(error: ErrorObject): OpenSloProblem {
  const { keyword, instancePath, params } = error;
  const path = pathOf(instancePath);
  const given = params as Record<string, unknown>;
  switch (keyword) {
    case 'required':
      return { path: [path, written(given['missingProperty'])].filter(Boolean).join('.'), code: 'openslo_missing', params: {} };
    case 'enum':
      return { path, code: 'openslo_not_one_of', params: { expected: (given['allowedValues'] as unknown[]).map(written).join(', ') } };
    case 'const':
      return { path, code: 'openslo_not_one_of', params: { expected: written(given['allowedValue']) } };
    case 'type':
      return { path, code: 'openslo_type', params: { expected: written(given['type']) } };
    case 'pattern':
      return { path, code: 'openslo_pattern', params: { expected: written(given['pattern']) } };
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return { path, code: 'openslo_bound', params: { bound: `${written(given['comparison'])} ${written(given['limit'])}` } };
    case 'minLength':
    case 'maxLength':
    case 'minItems':
    case 'maxItems':
      return { path, code: 'openslo_size', params: { rule: keyword, limit: Number(given['limit']) } };
    default:
      return { path, code: 'openslo_invalid', params: { rule: keyword } };
  }
}

/** `/spec/objectives/0/target` as people write it: `spec.objectives[0].target`. */
function pathOf(pointer: string): string {
  const keys = pointer.split('/').slice(1).map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return keys.map((key, index) => (/^\d+$/.test(key) ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');
}

const written = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
