import { randomUUID } from 'node:crypto';
import type { Client } from './client.js';

interface Created {
  id: string;
  version: number;
}

async function create(client: Client, url: string, body: object): Promise<string> {
  const response = await client.post<Created>(url, body);
  if (response.status !== 201) throw new Error(`${url}: ${JSON.stringify(response.body)}`);
  return response.body.id;
}

const word = () => randomUUID().slice(0, 8);

/** Adds what most suites need before they start, through the API as a supplier manager; ids come back. */
export const addTower = (client: Client, code = `t-${word()}`) =>
  create(client, '/api/towers', { code, name: `Tower ${code}` });

export const addSupplier = (client: Client, name = `Supplier ${word()}`) =>
  create(client, '/api/suppliers', { name });

export const addContract = (client: Client, supplierId: string, towerIds: string[], changes: object = {}) =>
  create(client, '/api/contracts', {
    supplierId,
    number: `C-${word()}`,
    title: 'Delivery',
    startsOn: '2026-01-01',
    endsOn: '2028-12-31',
    towers: towerIds.map((towerId) => ({ towerId })),
    ...changes,
  });

export const addCalendar = (client: Client, name = `Calendar ${word()}`) =>
  create(client, '/api/service-calendars', {
    name,
    zone: 'Europe/Stockholm',
    versions: [
      { effectiveFrom: null, windows: { mon: [['08:00', '17:00']] }, holidays: [], specialDays: {} },
    ],
  });

export const addServiceLevel = (
  client: Client,
  ids: { contractId: string; towerId: string; calendarId: string },
  changes: object = {},
) =>
  create(client, '/api/service-levels', {
    ...ids,
    code: `SL-${word()}`,
    name: 'Resolution in time',
    metric: 'resolution',
    priority: 2,
    targetMs: 14_400_000,
    expectedTarget: '95',
    minimumTarget: '90',
    effectiveFrom: '2026-01-01',
    ...changes,
  });
