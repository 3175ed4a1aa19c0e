import { isZone } from '@samsyn/domain/time/zone';
import { type FieldProblem, invalid, Problem } from '../../../platform/errors/problem.js';
import { encodings } from '../../../platform/reading/text-blocks.js';
import { dateOrders, importFields, type ImportMapping } from './import-mapping.js';

type Json = Record<string, unknown>;

/** A mapping a user sent as text. @throws Problem `malformed_json`, or naming every field that is not right */
export function parseMappingText(text: string): ImportMapping {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Problem(422, 'malformed_json', {}, [{ field: 'mapping', code: 'malformed_json' }]);
  }
  return parseMapping(json);
}

/** A mapping a user defined. @throws Problem `invalid_input` naming every field that is not right */
export function parseMapping(json: unknown): ImportMapping {
  const errors: FieldProblem[] = [];
  const wrong = (field: string, code: string) =>
    errors.push({ field: `mapping${field && '.'}${field}`, code });
  const mapping = isRecord(json) ? json : {};
  if (!isRecord(json)) wrong('', 'is_object');
  checkChoice(mapping, 'rows', ['incident', 'event'], wrong);
  checkChoice(mapping, 'dateOrder', dateOrders, wrong);
  if (mapping['encoding'] !== undefined) checkChoice(mapping, 'encoding', encodings, wrong);
  if (mapping['zone'] !== undefined && !isZone(String(mapping['zone'])))
    wrong('zone', mapping['zone'] === '' ? 'missing_zone' : 'unknown_zone');
  if (mapping['missing'] !== undefined && !isTexts(mapping['missing'])) wrong('missing', 'is_string_list');
  checkColumns(mapping, wrong);
  checkValues(mapping, wrong);
  checkMap(mapping['prefixes'], 'prefixes', (value) => typeof value === 'string', wrong);
  for (const key of Object.keys(mapping)) {
    if (!known.includes(key)) wrong(key, 'whitelist_validation');
  }
  if (errors.length > 0) throw invalid(errors);
  return mapping as unknown as ImportMapping;
}

const known = ['rows', 'columns', 'dateOrder', 'zone', 'encoding', 'missing', 'values', 'prefixes'];

type Wrong = (field: string, code: string) => void;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown) => Array.isArray(value) && value.every((each) => typeof each === 'string');

function checkChoice(mapping: Json, field: string, choices: readonly string[], wrong: Wrong): void {
  if (!choices.some((choice) => choice === mapping[field])) wrong(field, 'is_in');
}

function checkColumns(mapping: Json, wrong: Wrong): void {
  const { columns } = mapping;
  if (!isRecord(columns)) return void wrong('columns', 'is_object');
  for (const [field, column] of Object.entries(columns)) {
    if (!importFields.some((each) => each === field)) wrong(`columns.${field}`, 'unknown_field');
    else if (typeof column !== 'string' && !isTexts(column)) wrong(`columns.${field}`, 'is_string');
  }
  const required = ['externalId', mapping['rows'] === 'event' ? 'eventAt' : 'openedAt'];
  for (const field of required) if (columns[field] === undefined) wrong(`columns.${field}`, 'is_not_empty');
}

function checkValues(mapping: Json, wrong: Wrong): void {
  const { values } = mapping;
  if (values === undefined) return;
  if (!isRecord(values)) return void wrong('values', 'is_object');
  const isPriority = (value: unknown) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 5;
  checkMap(values['priority'], 'values.priority', isPriority, wrong);
  checkMap(values['state'], 'values.state', (value) => typeof value === 'string', wrong);
  checkMap(values['reportedInTime'], 'values.reportedInTime', (value) => typeof value === 'boolean', wrong);
}

function checkMap(map: unknown, field: string, holds: (value: unknown) => boolean, wrong: Wrong): void {
  if (map === undefined) return;
  if (!isRecord(map)) return void wrong(field, 'is_object');
  for (const [key, value] of Object.entries(map))
    if (!holds(value)) wrong(`${field}.${key}`, 'value_not_allowed');
}
