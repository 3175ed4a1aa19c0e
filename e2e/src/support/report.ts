import { expect, type Page } from '@playwright/test';
import { lastMonth } from './period.js';
import { unique } from './register.js';

interface Result {
  code: string;
  contractId: string;
  contractNumber?: string;
  value: string | null;
  metric: string;
}

export interface OwedReport {
  id: string;
  caseNumber: string;
  name: string;
  /** What the portal measured for its one figure, such as `99,75`. */
  measured: string;
}

async function send<T>(page: Page, method: 'POST' | 'PUT', path: string, data: object, version?: number): Promise<T> {
  const token = (await page.context().cookies()).find(({ name }) => name === 'samsyn_csrf')?.value ?? '';
  const headers = { 'X-CSRF-Token': token, ...(version === undefined ? {} : { 'If-Match': `"${version}"` }) };
  const response = await page.request.fetch(path, { method, data, headers });
  expect(response.status(), await response.text()).toBeLessThan(300);
  return (await response.json()) as T;
}

const text = (sv: string, en: string) => ({ sv, en });

/** A report of the test's own that Orange Business owes for last month, by the supplier manager who is signed in. */
export async function owedReport(page: Page): Promise<OwedReport> {
  const { month } = lastMonth();
  const { items } = (await (await page.request.get(`/api/results?period=${month}&limit=200`)).json()) as { items: (Result & { supplierName: string })[] };
  const found = items.find(({ supplierName, metric, value }) => supplierName === 'Orange Business' && metric === 'availability' && value !== null && value !== '100.00');
  expect(found, 'a measured availability of Orange Business').toBeDefined();
  const { code = '', contractId = '', value } = found ?? {};
  const name = unique('Provrapport');
  const label = text('Tillgänglighet', 'Availability');
  const number = { key: 'availability', kind: 'number', label, required: true, unit: '%', decimals: 2, min: '0', max: '100', source: code };
  const definition = {
    sections: [
      { key: 'figures', title: text('Siffror', 'Figures'), items: [{ ...number, tolerance: { kind: 'absolute', value: '0.05' } }] },
      {
        ...{ key: 'words', title: text('Redogörelse', 'Account') },
        items: [
          { key: 'summary', kind: 'narrative', label: text('Sammanfattning', 'Summary'), required: true, maxLength: 2000 },
          { key: 'proof', kind: 'evidence', label: text('Underlag', 'Evidence'), required: false, maxFiles: 2 },
          { key: 'correct', kind: 'declaration', label: text('Uppgifterna stämmer', 'The facts are right'), required: true },
        ],
      },
    ],
  };
  // Due far ahead, and reminded of long before that: the reminder comes at once.
  const template = await send<{ id: string; versions: { id: string; version: number }[] }>(page, 'POST', '/api/report-templates', {
    ...{ contractId, name: text(name, name), frequency: 'month', dueDays: 70, reminderDaysBefore: [70] },
    ...{ firstPeriod: month, lastPeriod: month, illustrative: true, definition },
  });
  const [draft] = template.versions;
  await send(page, 'POST', `/api/report-templates/${template.id}/versions/${draft?.id}/publication`, { validFrom: month }, draft?.version);
  const opened = async () => {
    const list = (await (await page.request.get(`/api/reports?contractId=${contractId}&period=${month}&limit=200`)).json()) as {
      items: { id: string; caseNumber: string; templateId: string }[];
    };
    return list.items.find(({ templateId }) => templateId === template.id);
  };
  await expect.poll(opened, { timeout: 30_000, message: 'the report opens' }).toBeDefined();
  const { id = '', caseNumber = '' } = (await opened()) ?? {};
  return { id, caseNumber, name, measured: (value ?? '').replace('.', ',') };
}

/** Submits it as the vendor who is signed in, with a figure that deviates. */
export async function submitReport(page: Page, id: string, summary: string): Promise<void> {
  const { version } = (await (await page.request.get(`/api/reports/${id}/draft`)).json()) as { version: number };
  const body = { answers: { availability: '99.99', summary, correct: true }, reasons: { availability: 'Planerat stopp.' } };
  const draft = await send<{ version: number }>(page, 'PUT', `/api/reports/${id}/draft`, body, version);
  await send(page, 'POST', `/api/reports/${id}/versions`, { draftVersion: draft.version, signatory: { name: 'Olle Sandberg', title: 'Leveransansvarig' } });
}

/** Returns it as the manager who is signed in. */
export async function returnReport(page: Page, id: string): Promise<void> {
  const seen = async () => ((await (await page.request.get(`/api/reports/${id}`)).json()) as { version: number }).version;
  await send(page, 'POST', `/api/reports/${id}/steps`, { action: 'review' }, await seen());
  await send(page, 'POST', `/api/reports/${id}/steps`, { action: 'return', reason: 'Skriv mer.' }, await seen());
}
