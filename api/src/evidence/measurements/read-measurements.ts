import { Problem } from '../../platform/errors/problem.js';
import { csvRows } from '../../platform/reading/csv-rows.js';
import { textBlocks } from '../../platform/reading/text-blocks.js';
import { maxRows, MeasurementRows } from './measurement-rows.js';
import { type MeasurementText, readMeasurement } from './read-measurement.js';

const maxBytes = 64 * 1024 * 1024;

/** The rows of a request body as it comes in. */
export async function readMeasurements(body: AsyncIterable<Buffer>, type: 'csv' | 'ndjson', now: number) {
  const rows = new MeasurementRows();
  const blocks = textBlocks(limited(body), 'utf-8');
  await (type === 'csv' ? readCsv(rows, blocks, now) : readLines(rows, blocks, now));
  if (rows.received === 0) throw new Problem(422, 'empty_file');
  return rows;
}

async function* limited(body: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let size = 0;
  try {
    for await (const chunk of body) {
      size += chunk.length;
      if (size > maxBytes) throw new Problem(413, 'file_too_large', { limit: maxBytes });
      yield chunk;
    }
  } catch (error) {
    // Who hung up gets no answer, and has not found a fault in the program.
    throw isCutOff(error) ? new Problem(400, 'bad_request') : error;
  }
}

const isCutOff = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ECONNRESET';

function receive(rows: MeasurementRows, more: number): void {
  rows.received += more;
  if (rows.received > maxRows) throw new Problem(422, 'too_many_rows', { limit: maxRows });
}

const needed = ['series', 'measured_at'];

async function readCsv(rows: MeasurementRows, blocks: AsyncIterable<string>, now: number): Promise<void> {
  let header: string[] | undefined;
  let read: ((cells: readonly string[]) => MeasurementText) | undefined;
  for await (const { rows: batch, lines, badQuotes } of csvRows(blocks)) {
    let start = 0;
    if (!header || !read) {
      header = (batch[0] ?? []).map((name) => name.trim().toLowerCase());
      read = reader(header);
      start = 1;
    }
    receive(rows, batch.length - start);
    for (let index = start; index < batch.length; index += 1) {
      const cells = batch[index] ?? [];
      const line = lines[index] ?? 0;
      if (badQuotes.has(index)) rows.refuse(line, 'row', 'bad_quotes');
      else if (cells.length !== header.length) rows.refuse(line, 'row', 'wrong_cell_count');
      else readMeasurement(rows, line, read(cells), now);
    }
  }
}

function reader(header: readonly string[]): (cells: readonly string[]) => MeasurementText {
  const missing = needed.filter((name) => !header.includes(name));
  if (missing.length > 0) {
    const errors = missing.map((field) => ({ field, code: 'missing_column' }));
    throw new Problem(422, 'missing_columns', { columns: missing.join(', ') }, errors);
  }
  const place = (name: string) => header.indexOf(name);
  const [series, at, up, value, response] = [place('series'), place('measured_at'), place('up'), place('value'), place('response_ms')];
  return (cells) => ({
    series: cells[series],
    measuredAt: cells[at],
    up: cells[up],
    value: cells[value],
    responseMs: cells[response],
  });
}

async function readLines(rows: MeasurementRows, blocks: AsyncIterable<string>, now: number): Promise<void> {
  let line = 0;
  for await (const block of blocks) {
    for (const text of block.replace(/\n$/, '').split('\n')) {
      line += 1;
      if (text.trim() === '') continue;
      receive(rows, 1);
      const parsed = parsedLine(text);
      if (parsed) readMeasurement(rows, line, parsed, now);
      else rows.refuse(line, 'row', 'malformed_json');
    }
  }
}

function parsedLine(text: string): MeasurementText | undefined {
  try {
    const row: unknown = JSON.parse(text);
    if (typeof row !== 'object' || row === null) return undefined;
    const { series, measuredAt, up, value, responseMs } = row as Record<string, unknown>;
    return {
      series: textOf(series),
      measuredAt: textOf(measuredAt),
      up: textOf(up),
      value: textOf(value),
      responseMs: textOf(responseMs),
    };
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
