import { DomainError } from '../errors.js';

/** One case of a vector file as it stands in JSON, `calendar` and the like still unread. */
export type VectorCase = Readonly<Record<string, unknown>>;

/** What an operation made of a case, as JSON values that are compared whole. */
export interface Outcome {
  expected: unknown;
  actual: unknown;
}

export type Operation = (vector: VectorCase) => Outcome;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function malformed(field: string): DomainError {
  return new DomainError('bad_vectors', { field });
}

/** @throws DomainError `bad_vectors` naming what is not an object */
export function recordOf(value: unknown, field: string): Record<string, unknown> {
  if (!isRecord(value)) throw malformed(field);
  return value;
}

/** A list, empty where the field is absent. @throws DomainError `bad_vectors` */
export function listOf(value: unknown, field: string): unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw malformed(field);
  return value;
}

/** @throws DomainError `bad_vectors` */
export function textOf(value: unknown, field: string): string {
  if (typeof value !== 'string') throw malformed(field);
  return value;
}

/** @throws DomainError `bad_vectors` */
export function numberOf(value: unknown, field: string): number {
  if (typeof value !== 'number') throw malformed(field);
  return value;
}
