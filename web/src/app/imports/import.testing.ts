import type { Import, Preview, QuarantinedRow } from './import.js';

export const anImport = (over: Partial<Import> = {}): Import => ({
  id: 'm1',
  preset: 'servicenow-event-log',
  source: 'april',
  zone: 'Europe/Stockholm',
  shiftWeeks: 0,
  encoding: 'utf-8',
  fileName: 'logg-april.csv',
  sizeBytes: 10_000,
  status: 'done',
  bytesRead: 10_000,
  rowsRead: 400,
  incidents: 66,
  events: 396,
  unchanged: 0,
  quarantined: 1,
  problem: null,
  createdBy: 'u1',
  createdAt: '2026-11-22T23:00:00.000Z',
  startedAt: '2026-11-22T23:00:01.000Z',
  finishedAt: '2026-11-22T23:00:04.000Z',
  ...over,
});

export const aRow = (over: Partial<QuarantinedRow> = {}): QuarantinedRow => ({
  id: 'r1',
  line: 9,
  field: 'opened_at',
  code: 'bad_date',
  params: { value: '31/2/2016' },
  columns: ['number', 'opened_at'],
  cells: ['INC1', '31/2/2016'],
  status: 'open',
  version: 1,
  ...over,
});

export const aPreview = (over: Partial<Preview> = {}): Preview => ({
  columns: ['Ärendenummer', 'Skapad', 'Löst', 'Grupp', 'Prioritet', 'Status'],
  rows: [
    {
      line: 2,
      cells: ['A1', '13/02/2026 08:15', '', 'Nät', 'Hög', 'Avslutad'],
      externalId: 'A1',
      at: '2026-02-13T07:15:00.000Z',
      state: 'closed',
      priority: 2,
      group: 'Nät',
      title: null,
      openedAt: '2026-02-13T07:15:00.000Z',
      resolvedAt: null,
      closedAt: null,
      problem: null,
    },
  ],
  problem: null,
  ...over,
});

/** A request that the test moves on and answers by hand. */
export class FakeXhr {
  readonly upload: { onprogress: ((event: { loaded: number; total: number }) => void) | null } = {
    onprogress: null,
  };
  readonly headers: Record<string, string> = {};
  onload: (() => void) | null = null;
  onerror: (() => void) | null = null;
  onabort: (() => void) | null = null;
  status = 0;
  responseText = '';
  address = '';
  body: FormData | null = null;

  open(_method: string, address: string): void {
    this.address = address;
  }

  setRequestHeader(name: string, value: string): void {
    this.headers[name] = value;
  }

  getResponseHeader(): string {
    return 'application/json';
  }

  send(body: FormData): void {
    this.body = body;
  }

  abort(): void {
    this.onabort?.();
  }

  answer(status: number, body: unknown): void {
    this.status = status;
    this.responseText = JSON.stringify(body);
    this.onload?.();
  }

  get real(): XMLHttpRequest {
    return this as unknown as XMLHttpRequest;
  }
}
