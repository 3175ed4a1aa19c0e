import { MINUTE } from '@samsyn/domain/time/instant';
import type { BenchSeries } from './series.js';

export const ROWS = 100_000;
const EVERY = 5 * MINUTE;
const FIRST = Date.UTC(2024, 0, 1);

/** The same rows in the forms they are sent and copied in. */
export interface ProbeRows {
  from: number;
  to: number;
  csv: Buffer;
  ndjson: Buffer;
  /** Of COPY, in the order of the table's columns. */
  copy: Buffer;
}

/** What a monitor reports that asks every service each five minutes: the `place`th stretch of 100 000 probes. */
export function probeRows(organisationId: string, series: readonly BenchSeries[], place: number): ProbeRows {
  const probes = ROWS / series.length;
  const from = FIRST + place * probes * EVERY;
  const csv = ['series,measured_at,up,response_ms'];
  const ndjson: string[] = [];
  const copy: string[] = [];
  for (let probe = 0; probe < probes; probe += 1) {
    const at = new Date(from + probe * EVERY).toISOString();
    series.forEach(({ id, supplierId, externalId }, n) => {
      const up = (probe + n * 7) % 97 !== 0;
      const responseMs = up ? 40 + ((probe * 31 + n * 17) % 400) : null;
      csv.push(`${externalId},${at},${up ? 'up' : 'down'},${responseMs ?? ''}`);
      ndjson.push(JSON.stringify({ series: externalId, measuredAt: at, up, ...(up ? { responseMs } : {}) }));
      copy.push([organisationId, id, supplierId, at, up ? 10_000 : 0, '\\N', responseMs ?? '\\N'].join('\t'));
    });
  }
  const bytes = (lines: readonly string[]) => Buffer.from(`${lines.join('\n')}\n`);
  return { from, to: from + probes * EVERY, csv: bytes(csv), ndjson: bytes(ndjson), copy: bytes(copy) };
}
