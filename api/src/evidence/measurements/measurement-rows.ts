import type { ProblemParams } from '../../platform/errors/problem.js';
import type { RefusedRowDto } from '../imports/imported.dto.js';

export const maxRows = 100_000;
/** A report says no more than somebody can read. */
const mostListed = 1000;
export const noUp = -1;
export const noResponse = -1;

/** The rows of a request in columns: a hundred thousand objects would cost more than the database does. */
export class MeasurementRows {
  /** What the rows call their series, each once. */
  readonly keys: string[] = [];
  readonly lines = new Int32Array(maxRows);
  readonly keyOf = new Int32Array(maxRows);
  readonly at = new Float64Array(maxRows);
  readonly up = new Int16Array(maxRows);
  readonly response = new Int32Array(maxRows);
  readonly values: (string | null)[] = [];
  readonly refused: RefusedRowDto[] = [];
  received = 0;
  refusedRows = 0;
  count = 0;
  private readonly indexes = new Map<string, number>();

  refuse(line: number, field: string, code: string, params: ProblemParams = {}): void {
    this.refusedRows += 1;
    if (this.refused.length < mostListed) this.refused.push({ line, field, code, params });
  }

  add(line: number, key: string, at: number, up: number, value: string | null, response: number): void {
    let index = this.indexes.get(key);
    if (index === undefined) {
      index = this.keys.push(key) - 1;
      this.indexes.set(key, index);
    }
    const { count } = this;
    this.lines[count] = line;
    this.keyOf[count] = index;
    this.at[count] = at;
    this.up[count] = up;
    this.response[count] = response;
    this.values.push(value);
    this.count += 1;
  }
}
