import { type Document, parseAllDocuments } from 'yaml';
import type { OpenSloDocument, OpenSloProblem, ReadDocument } from './openslo.js';
import { deepest, unstorable } from './storable.js';
import { openSloProblems } from './validate-openslo.js';

/** Plenty for a catalogue of promises; an alias may stand for a thousand others. */
const mostCharacters = 4 * 1024 * 1024;
const mostDocuments = 1000;
const mostAliases = 100;

const refused = (problem: OpenSloProblem, position: number): ReadDocument => ({
  ...{ position, kind: null, name: null, document: null },
  problems: [problem],
});

/**
 * The OpenSLO documents of a file of YAML or JSON, in their order: one or many, each an object or a list of them.
 * Every one is a valid document of version 1 or says what is wrong and where; it never throws.
 */
export function readOpenSlo(text: string): ReadDocument[] {
  if (text.length > mostCharacters) {
    return [refused({ path: '', code: 'openslo_too_large', params: { limit: mostCharacters } }, 1)];
  }
  const found: ReadDocument[] = [];
  const names = new Map<string, number>();
  for (const content of contentsOf(text)) {
    const position = found.length + 1;
    if (position > mostDocuments) {
      found.push(refused({ path: '', code: 'openslo_too_many', params: { limit: mostDocuments } }, position));
      break;
    }
    found.push('problem' in content ? refused(content.problem, position) : readDocument(content.value, position, names));
  }
  return found;
}

type Content = { value: unknown } | { problem: OpenSloProblem };

function contentsOf(text: string): Content[] {
  try {
    const parsed = parseAllDocuments(text, { logLevel: 'silent' });
    return ('empty' in parsed ? [] : parsed).flatMap((one) => contentOf(one));
  } catch {
    // Brackets within brackets without end exhaust the parser's stack.
    return [{ problem: { path: '', code: 'openslo_too_deep', params: { limit: deepest } } }];
  }
}

function contentOf(parsed: Document): Content[] {
  const [error] = parsed.errors;
  if (error) {
    const { line = 1, col = 1 } = error.linePos?.[0] ?? {};
    return [{ problem: { path: '', code: 'openslo_yaml', params: { line, column: col } } }];
  }
  let value: unknown;
  try {
    value = parsed.toJS({ maxAliasCount: mostAliases });
  } catch {
    return [{ problem: { path: '', code: 'openslo_aliases', params: { limit: mostAliases } } }];
  }
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value.map((each: unknown) => ({ value: each })) : [{ value }];
}

function readDocument(content: unknown, position: number, names: Map<string, number>): ReadDocument {
  const { kind, metadata } = (content ?? {}) as { kind?: unknown; metadata?: { name?: unknown } | null };
  const name = metadata?.name;
  const said = { kind: textOf(kind), name: textOf(name) };
  const bad = unstorable(content);
  const problems = bad ? [bad] : openSloProblems(content);
  const first = names.get(`${said.kind} ${said.name}`);
  if (problems.length === 0 && first !== undefined) {
    problems.push({ path: 'metadata.name', code: 'openslo_repeated', params: { position: first } });
  }
  if (problems.length > 0) return { position, ...said, document: null, problems };
  names.set(`${said.kind} ${said.name}`, position);
  return { position, ...said, document: content as OpenSloDocument, problems };
}

/** As much of a name as a report needs, whatever stands there. */
const textOf = (value: unknown): string | null =>
  typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '').slice(0, 255) : null;
