import type { OpenSloProblem } from './openslo.js';

/** More than any document says, and less than exhausts what walks through it. */
export const deepest = 60;

/**
 * The first thing in a document that JSON in the database could not give back as it was: text with a null character or
 * half a character, a number without a finite value, or nesting without end. `null` where there is none.
 */
export function unstorable(value: unknown, path = '', depth = 0): OpenSloProblem | null {
  if (depth > deepest) return { path, code: 'openslo_too_deep', params: { limit: deepest } };
  if (typeof value === 'string') return isText(value) ? null : { path, code: 'openslo_text', params: {} };
  if (typeof value === 'number') return Number.isFinite(value) ? null : { path, code: 'openslo_number', params: {} };
  if (typeof value !== 'object' || value === null) return null;
  const isList = Array.isArray(value);
  for (const [key, part] of Object.entries(value)) {
    const at = isList ? `${path}[${key}]` : [path, key].filter(Boolean).join('.');
    const problem = isText(key) ? unstorable(part, at, depth + 1) : { path, code: 'openslo_text', params: {} };
    if (problem) return problem;
  }
  return null;
}

const isText = (text: string) => text.isWellFormed() && !text.includes('\0');
