import { formatInstant } from '@samsyn/domain/time/instant';
import { Problem } from '../../platform/errors/problem.js';
import type { PreviewDto, PreviewRowDto } from './imports.dto.js';
import { csvRows } from '../../platform/reading/csv-rows.js';
import { openEntries } from '../../platform/reading/open-entries.js';
import { textBlocks } from '../../platform/reading/text-blocks.js';
import type { ReadingPlan } from './rows/bind-file.js';
import { readUpload } from './rows/read-upload.js';
import type { RowProblem, RowReader } from './rows/row-reader.js';

const previewedRows = 20;

/** @throws Problem what the beginning of an upload shows to be wrong with all of it */
export async function checkUpload(path: string, plan: ReadingPlan): Promise<void> {
  const ignore = () => undefined;
  await readUpload(path, plan, { bytesRead: 0 }, { good: ignore, bad: ignore, pause: async () => true });
}

/** The first rows of an upload as they would be taken; a file that fits in no way at all shows its columns. */
export async function previewUpload(path: string, plan: ReadingPlan): Promise<PreviewDto> {
  const rows: PreviewRowDto[] = [];
  let columns: readonly string[] = [];
  const show = (reader: RowReader, cells: readonly string[], line: number, problem: RowProblem | null) => {
    columns = reader.columns;
    if (rows.length < previewedRows) rows.push(previewRow(reader, cells, line, problem));
  };
  try {
    await readUpload(
      path,
      plan,
      { bytesRead: 0 },
      {
        good: (reader, cells, line) => show(reader, cells, line, null),
        bad: show,
        pause: async () => rows.length >= previewedRows,
      },
    );
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'missing_columns') throw error;
    const { code, params, errors } = error;
    return { ...(await rawRows(path, plan)), problem: { code, params, errors } };
  }
  return { columns: [...columns], rows, problem: null };
}

async function rawRows(path: string, plan: ReadingPlan): Promise<Pick<PreviewDto, 'columns' | 'rows'>> {
  for await (const entry of openEntries(path, { bytesRead: 0 })) {
    for await (const { rows, lines } of csvRows(textBlocks(entry.bytes, plan.encoding))) {
      const [header = [], ...body] = rows.slice(0, previewedRows + 1);
      return {
        columns: header,
        rows: body.map((cells, i) => ({ ...unread, line: lines[i + 1] ?? 0, cells })),
      };
    }
  }
  return { columns: [], rows: [] };
}

const unread = {
  externalId: null,
  at: null,
  state: null,
  priority: null,
  group: null,
  title: null,
  openedAt: null,
  resolvedAt: null,
  closedAt: null,
  problem: null,
};

const text = (at: number) => (Number.isNaN(at) ? null : formatInstant(at));

function previewRow(
  { values }: RowReader,
  cells: readonly string[],
  line: number,
  problem: RowProblem | null,
): PreviewRowDto {
  if (problem) return { ...unread, line, cells: [...cells], problem };
  const { externalId, state, priority, group, title, at, openedAt, resolvedAt, closedAt } = values;
  return {
    ...{ line, cells: [...cells], externalId, state, group, title, problem: null },
    priority: priority || null,
    at: text(at),
    openedAt: text(openedAt),
    resolvedAt: text(resolvedAt),
    closedAt: text(closedAt),
  };
}
