import { Problem } from '../../../platform/errors/problem.js';
import type { Encoding } from '../../../platform/reading/text-blocks.js';
import type { ImportMapping } from './import-mapping.js';
import { rowReader, type RowReader } from './row-reader.js';

/** How a whole upload is read: what its files may be, and what the user chose for it. */
export interface ReadingPlan {
  files: readonly ImportMapping[];
  zone: string;
  shiftWeeks: number;
  encoding: Encoding;
}

/**
 * The reader for a file with this header: the first of the plan's mappings whose columns it has.
 * @throws Problem `missing_columns` of the first mapping where none fits
 */
export function bindFile(plan: ReadingPlan, header: readonly string[]): RowReader {
  let first: unknown;
  for (const mapping of plan.files) {
    try {
      return rowReader(mapping, header, plan.zone, plan.shiftWeeks);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      first ??= error;
    }
  }
  throw first;
}
