import type { ImportMapping, Preview } from '../import.js';
import { guessPriorities, guessStates, type ValuePair } from './guess-values.js';
import {
  fieldsOf,
  guessColumns,
  guessDateOrder,
  isRequired,
  type MappedField,
  type RowMeaning,
} from './fields.js';

/** A mapping as the screen holds it while it is made. */
export interface MappingDraft {
  rows: RowMeaning;
  columns: Partial<Record<MappedField, string>>;
  dateOrder: ImportMapping['dateOrder'];
  encoding: 'utf-8' | 'windows-1252';
  /** As typed, separated by commas. */
  missing: string;
  priorities: ValuePair[];
  states: ValuePair[];
}

export const emptyDraft: MappingDraft = {
  rows: 'incident',
  columns: {},
  dateOrder: 'ymd',
  encoding: 'utf-8',
  missing: '',
  priorities: [],
  states: [],
};

/** Asks for columns no file has, so that the API only shows what is in it. */
export const probe: ImportMapping = {
  rows: 'incident',
  columns: { externalId: '\u2400', openedAt: '\u2400' },
  dateOrder: 'ymd',
};

/** A first proposal for a file nobody has mapped: by the names of its columns and how its dates look. */
export function proposedDraft({ columns, rows }: Pick<Preview, 'columns' | 'rows'>): MappingDraft {
  const guessed = guessColumns(columns);
  const meaning: RowMeaning = guessed.eventAt === undefined ? 'incident' : 'event';
  const shown = fieldsOf(meaning).flatMap((field) =>
    guessed[field] === undefined ? [] : [[field, guessed[field]]],
  );
  const dates = [guessed.eventAt, guessed.openedAt, guessed.closedAt].map((name) =>
    columns.indexOf(name ?? ''),
  );
  const samples = rows.flatMap(({ cells }) => dates.map((index) => cells[index] ?? ''));
  const texts = (field: MappedField) => {
    const index = columns.indexOf(guessed[field] ?? '');
    return [...new Set(rows.map(({ cells }) => cells[index]?.trim() ?? ''))].filter((text) => text !== '');
  };
  return {
    ...emptyDraft,
    rows: meaning,
    priorities: guessPriorities(texts('priority')),
    states: guessStates(texts('state')),
    columns: Object.fromEntries(shown) as MappingDraft['columns'],
    dateOrder: guessDateOrder(samples),
    missing: samples.concat(rows.flatMap(({ cells }) => cells)).includes('?') ? '?' : '',
  };
}

export function draftOf(mapping: ImportMapping): MappingDraft {
  const { priority = {}, state = {} } = mapping.values ?? {};
  const pairs = (map: Record<string, unknown>) =>
    Object.entries(map).map(([text, value]) => ({ text, value: String(value) }));
  return {
    rows: mapping.rows,
    columns: { ...(mapping.columns as MappingDraft['columns']) },
    dateOrder: mapping.dateOrder,
    encoding: mapping.encoding ?? 'utf-8',
    missing: (mapping.missing ?? []).join(', '),
    priorities: pairs(priority),
    states: pairs(state),
  };
}

/** What the API takes; the zone goes with it, so that a saved mapping remembers it. */
export function mappingOf(draft: MappingDraft, zone: string): ImportMapping {
  const { rows, dateOrder, encoding } = draft;
  const columns = Object.fromEntries(
    fieldsOf(rows).flatMap((field) => (draft.columns[field] ? [[field, draft.columns[field]]] : [])),
  ) as Record<string, string>;
  const missing = draft.missing
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const complete = (pairs: readonly ValuePair[]) =>
    pairs.filter(({ text, value }) => text.trim() !== '' && value !== '');
  const priority = Object.fromEntries(
    complete(draft.priorities).map(({ text, value }) => [text.trim(), Number(value)]),
  );
  const state = Object.fromEntries(complete(draft.states).map(({ text, value }) => [text.trim(), value]));
  return { rows, columns, dateOrder, zone, encoding, missing, values: { priority, state } };
}

/** The fields that must have a column before anything can be read. */
export function missingFields({ rows, columns }: MappingDraft): MappedField[] {
  return fieldsOf(rows).filter((field) => isRequired(field, rows) && !columns[field]);
}
