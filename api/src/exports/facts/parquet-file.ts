import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import type { FactColumn, FactType } from './fact-tables.js';

type Cell = string | null;
type Value = string | bigint | Date | boolean | null;

/** So many rows stand together: what is held in memory at once. */
export const rowsInGroup = 20_000;

const elements = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  whole: { type: 'INT64' },
  instant: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' } },
  yes_no: { type: 'BOOLEAN' },
} as const satisfies Record<FactType, object>;

const valueOf: Record<FactType, (cell: string) => Value> = {
  text: (cell) => cell,
  whole: (cell) => BigInt(cell),
  instant: (cell) => new Date(Number(cell)),
  yes_no: (cell) => cell === 't',
};

/** Writes rows of text cells to a Parquet file, a group at a time; `about` stands in the file. Answers how many there were. */
export async function writeParquet(
  path: string,
  columns: readonly FactColumn[],
  rows: AsyncIterable<readonly (readonly Cell[])[]>,
  { about, told }: { about: Readonly<Record<string, string>>; told: (rows: number) => Promise<void> },
): Promise<number> {
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...elements[type] })),
    ],
    kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
    createdBy: 'Samsyn',
  });
  let group: (readonly Cell[])[] = [];
  let written = 0;
  const flush = async () => {
    if (group.length === 0) return;
    const columnData = columns.map(({ name, type }, index) => ({
      name,
      data: group.map((row) => {
        const cell = row[index] ?? null;
        return cell === null ? null : valueOf[type](cell);
      }),
    }));
    await writer.write({ columnData, rowGroupSize: rowsInGroup });
    written += group.length;
    group = [];
    await told(written);
  };
  for await (const some of rows) {
    for (const row of some) {
      group.push(row);
      if (group.length >= rowsInGroup) await flush();
    }
  }
  await flush();
  await writer.finish();
  return written;
}
