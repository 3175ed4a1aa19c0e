import type { CreateOutageDto } from '../../evidence/outages/outages.dto.js';
import type { RowValues } from '../../incidents/imports/rows/row-values.js';
import { type FieldProblem, Problem } from '../../platform/errors/problem.js';

/** What a message says, in the words of the domain. */
export type Fact =
  /** `saidAt`, epoch ms, is when the tool said so, null where it does not tell: of two messages about one outage the later one counts. */
  | { kind: 'outage'; saidAt: number | null; outage: CreateOutageDto & { externalId: string } }
  | { kind: 'measurement'; line: Record<string, string | number> }
  /** `keys`: what the tool calls things by inside, and what they are called here. */
  | { kind: 'incident_event'; row: RowValues; keys?: [key: string, name: string][] }
  | { kind: 'incident_change'; change: IncidentChange };

/** One field of an incident became another. Incident and group may be named by an inside key of the tool. */
export interface IncidentChange {
  /** Where in the document it stands. */
  place: string;
  incident: string;
  field: 'state' | 'priority' | 'group';
  /** Epoch ms. */
  at: number;
  from: string | null;
  to: string | null;
}

/** What an adapter is told beside the document. */
export interface AdapterSettings {
  supplierId: string;
  towerId: string;
  component: string | null;
  groupName: string | null;
  source: string;
  /** Grade to integer of 1/10 000 (R11). */
  impacts: Readonly<Record<string, number>>;
}

/** A document of another form than its kind has; what is wrong with it by field. */
export const badDocument = (errors: FieldProblem[]) => new Problem(422, 'bad_document', {}, errors);

export type Json = Record<string, unknown>;

export const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text or number as text; of anything else nothing. */
export function textIn(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** The list at a field. @throws Problem `bad_document` */
export function listIn(document: Json, field: string): Json[] {
  const list: unknown = document[field];
  if (!Array.isArray(list)) throw badDocument([{ field, code: 'is_array' }]);
  return list.map((each: unknown, index) => {
    if (!isJson(each)) throw badDocument([{ field: `${field}.${index}`, code: 'is_object' }]);
    return each;
  });
}
