import { DomainError } from '../errors.js';
import { figureOperations } from './figure-operations.js';
import { incidentOperations } from './incident-operations.js';
import { timeOperations } from './time-operations.js';
import { listOf, recordOf, type Operation, type Outcome, type VectorCase } from './vector-case.js';

export interface VectorFailure {
  id: string;
  expected: unknown;
  actual: unknown;
}

export interface VectorReport {
  passed: number;
  failed: number;
  skipped: number;
  failures: VectorFailure[];
}

/** Cases in which another product decides otherwise than the rules here. */
const OTHER_RULES: ReadonlySet<unknown> = new Set([
  'signed',
  'dst-gap',
  'close-inclusive',
  'second-truncation',
]);

const operations = new Map<unknown, Operation>(
  Object.entries({ ...timeOperations, ...figureOperations, ...incidentOperations }),
);

function outcomeOf(operation: Operation, vector: VectorCase): Outcome {
  try {
    return operation(vector);
  } catch (refusal) {
    if (!(refusal instanceof DomainError)) throw refusal;
    return { expected: vector['expected'] ?? vector['expected_seconds'], actual: refusal.message };
  }
}

/**
 * Runs the cases of one parsed vector file through the library. A case of a profile the rules decide
 * otherwise, or of an operation that is not known, is skipped.
 * @throws DomainError `bad_vectors` if the document is not an object with a list `cases` of objects
 */
export function runVectors(document: unknown): VectorReport {
  const report: VectorReport = { passed: 0, failed: 0, skipped: 0, failures: [] };
  const cases = listOf(recordOf(document, 'document')['cases'] ?? null, 'cases');
  cases.forEach((value, i) => {
    const vector = recordOf(value, `cases[${i}]`);
    const operation = operations.get(vector['op']);
    if (!operation || OTHER_RULES.has(vector['profile'])) {
      report.skipped += 1;
      return;
    }
    const { expected, actual } = outcomeOf(operation, vector);
    if (JSON.stringify(expected) === JSON.stringify(actual)) report.passed += 1;
    else {
      report.failed += 1;
      report.failures.push({ id: String(vector['id'] ?? `cases[${i}]`), expected, actual });
    }
  });
  return report;
}
