import { isUUID } from 'class-validator';
import { invalid } from '../errors/problem.js';

/** Where a page ended: the sort it was in, the last row's sort value as text, its id. */
export interface Cursor {
  sort: string;
  value: string;
  id: string;
}

export function writeCursor({ sort, value, id }: Cursor): string {
  return Buffer.from(JSON.stringify([sort, value, id])).toString('base64url');
}

/** Reads a cursor of the same sort; 422 naming the field for any other text. */
export function readCursor(text: string, sort: string): Cursor {
  const [cursorSort, value, id] = parts(text);
  if (cursorSort !== sort || typeof value !== 'string' || !isUUID(id)) {
    throw invalid([{ field: 'cursor', code: 'bad_cursor' }]);
  }
  return { sort, value, id: String(id) };
}

function parts(text: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
