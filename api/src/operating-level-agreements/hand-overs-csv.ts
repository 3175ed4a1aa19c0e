import Papa from 'papaparse';
import { neutralised } from '../platform/files/neutralised.js';
import type { HandOverDto } from './operating-level-agreements.dto.js';

const columns = [
  'agreement', 'incident', 'title', 'priority', 'handOff', 'handedOverAt', 'startedAt', 'dueAt', 'stoppedAt', 'elapsedMs', 'ending', 'outcome',
];

/** The hand-overs behind a figure as CSV, with the mark that tells spreadsheets it is UTF-8. */
export function handOversCsv(agreement: string, handOvers: readonly HandOverDto[]): string {
  const data = handOvers.map((each) => [
    ...[neutralised(agreement), neutralised(each.externalId), neutralised(each.title), each.priority ?? '', each.sequence],
    ...[each.handedOverAt, each.startedAt, each.dueAt ?? '', each.stoppedAt ?? '', each.elapsedMs, each.ending, each.outcome],
  ]);
  return `\ufeff${Papa.unparse({ fields: columns, data }, { newline: '\r\n' })}`;
}
