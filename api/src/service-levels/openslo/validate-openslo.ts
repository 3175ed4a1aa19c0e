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
    const ajv = new Ajv({ allErrors: true, strict: false, verbose: true });
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
  const errors = validate.errors ?? [];
  const choices = errors.filter((error) => alternativesOf(error).length > 0).map(({ schemaPath, instancePath }) => ({ schemaPath, instancePath }));
  // What each branch of a choice would have wanted is said by the choice itself.
  const said = errors.filter(
    ({ schemaPath, instancePath }) => !choices.some((of) => of.instancePath === instancePath && schemaPath.startsWith(`${of.schemaPath}/`)),
  );
  const own = said.filter((error) => !wrappers.includes(error.keyword) || alternativesOf(error).length > 0 || together(error).length > 0);
  const problems = (own.length > 0 ? own : errors).map(problemOf);
  const seen = new Map(problems.map((one) => [`${one.path} ${one.code} ${JSON.stringify(one.params)}`, one]));
  // Two that exclude each other are told once, not again as a choice between them.
  const excluded = new Set(problems.filter(({ code }) => code === 'openslo_together').map(({ path }) => path));
  return [...seen.values()].filter(({ path, code }) => code !== 'openslo_either' || !excluded.has(path)).slice(0, mostProblems);
}

interface Named { required?: unknown }

/** What a choice of branches asks for, where each asks only for certain parts: `good`, or `kind, metadata, spec`. */
function alternativesOf({ keyword, schema }: ErrorObject): string[] {
  if (keyword !== 'oneOf' || !Array.isArray(schema)) return [];
  const asked = (schema as Named[]).map(({ required }) => (Array.isArray(required) ? required.join(', ') : ''));
  return asked.every(Boolean) ? asked : [];
}

/** What may not stand together. */
function together({ keyword, schema }: ErrorObject): string[] {
  const { required } = keyword === 'not' ? (schema as Named) : {};
  return Array.isArray(required) ? required.map(written) : [];
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
    case 'oneOf':
    case 'not': {
      const [fields, alternatives] = [together(error), alternativesOf(error)];
      if (fields.length > 0) return { path, code: 'openslo_together', params: { fields: fields.join(', ') } };
      if (alternatives.length > 0) return { path, code: 'openslo_either', params: { fields: alternatives.join(' / ') } };
      return { path, code: 'openslo_invalid', params: { rule: keyword } };
    }
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
