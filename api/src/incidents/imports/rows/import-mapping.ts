import type { Encoding } from '../../../platform/reading/text-blocks.js';

/** What a column can mean. `eventAt`, `state`, `group` and `kind` tell the history, the others the incident. */
export const importFields = [
  'externalId',
  'eventAt',
  'openedAt',
  'acknowledgedAt',
  'resolvedAt',
  'closedAt',
  'kind',
  'state',
  'priority',
  'group',
  'reportedInTime',
  'title',
  'category',
  'subcategory',
] as const;
export type ImportField = (typeof importFields)[number];

export const dateOrders = ['ymd', 'dmy', 'mdy'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** One row an incident, one row an event, or further attributes of incidents whose events come beside them. */
export type RowMeaning = 'incident' | 'event' | 'attributes';

/** How a file is to be read; every preset is one of these, and so is what a user defines. */
export interface ImportMapping {
  rows: RowMeaning;
  /** Field to column; of several names the first one in the file counts. A second `x` is named `x#2`. */
  columns: Partial<Record<ImportField, string | readonly string[]>>;
  /** Order in which a date is written. A time that ends in `Z` or an offset needs no zone. */
  dateOrder: DateOrder;
  zone?: string;
  encoding?: Encoding;
  /** Texts that stand for nothing, beside the empty one. */
  missing?: readonly string[];
  values?: {
    priority?: Readonly<Record<string, number>>;
    /** What is not listed becomes what `*` says, else a word made of its own text; empty says nothing. */
    state?: Readonly<Record<string, string>>;
    reportedInTime?: Readonly<Record<string, boolean>>;
  };
  /** Put in front of a value that is nothing but digits, to read files whose prefixes were cut off. */
  prefixes?: Partial<Record<ImportField, string>>;
}

/** A named way to read what a known product exports. Files of one archive are told apart by their columns. */
export interface ImportPreset {
  key: string;
  zone: string;
  files: readonly ImportMapping[];
}
