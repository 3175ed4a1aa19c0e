import AjvDraft04 from 'ajv-draft-04';
import type { ErrorObject, ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { sourceFile } from '../../platform/files/source-file.js';
import type { OcdsProblem } from './ocds.js';

const mostProblems = 20;
let validator: ValidateFunction | undefined;

function validate(): ValidateFunction {
  if (!validator) {
    // An address that is none is no reason to lose an award: only dates, which are read, must be right.
    const ajv = new AjvDraft04.default({ allErrors: true, strict: false, formats: { uri: true, email: true } });
    addFormats.default(ajv, ['date-time']);
    validator = ajv.compile(JSON.parse(sourceFile('contracts/ocds/schema/release-schema.json')) as object);
  }
  return validator;
}

/** What of a release the schema of OCDS 1.1 refuses, each with the path to it; nothing of a valid one. */
export function releaseProblems(release: unknown): OcdsProblem[] {
  const check = validate();
  if (check(release)) return [];
  return (check.errors ?? []).slice(0, mostProblems).map(problemOf);
}

function problemOf({ keyword, instancePath, params }: ErrorObject): OcdsProblem {
  const path = pathOf(instancePath);
  const given = params as Record<string, unknown>;
  if (keyword === 'required') {
    return { path: [path, String(given['missingProperty'])].filter(Boolean).join('.'), code: 'ocds_missing', params: {} };
  }
  if (keyword === 'type') return { path, code: 'ocds_type', params: { expected: [given['type']].flat().join(', ') } };
  if (keyword === 'format') return { path, code: 'ocds_format', params: { expected: String(given['format']) } };
  return { path, code: 'ocds_invalid', params: { rule: keyword } };
}

/** `/awards/0/value` as people write it: `awards[0].value`. */
function pathOf(pointer: string): string {
  const keys = pointer.split('/').slice(1).map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return keys.map((key, index) => (/^\d+$/.test(key) ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');
}
