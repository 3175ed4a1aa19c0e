import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { MaintenanceWindowsService } from '../../src/evidence/maintenance-windows/maintenance-windows.service.js';
import { OutagesService } from '../../src/evidence/outages/outages.service.js';
import { MeasurementsService } from '../../src/evidence/measurements/measurements.service.js';
import { SeriesService } from '../../src/evidence/series/series.service.js';
import { Tenancy } from '../../src/platform/tenancy/tenant-transaction.js';
import type { Nacka } from './load-nacka.js';
import { components } from './own-promises.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** So far back reach the demo's outages and probes. */
const days = 150;
const probeEvery = 30 * minute;

interface DemoOutage {
  supplier: string;
  tower: string;
  component: string | null;
  title: string;
  daysAgo: number;
  minutes: number;
  impact: number;
  cause: string | null;
}

/** Illustrative throughout: nobody publishes a municipality's outages. */
const outages: DemoOutage[] = [
  { supplier: 'orange', tower: 'operations', component: components.records, title: 'Journalsystemet svarar inte', daysAgo: 131, minutes: 95, impact: 10_000, cause: 'supplier' },
  { supplier: 'orange', tower: 'operations', component: components.records, title: 'Inloggning går långsamt', daysAgo: 88, minutes: 240, impact: 3000, cause: 'supplier' },
  { supplier: 'orange', tower: 'operations', component: null, title: 'Strömavbrott i datahallen', daysAgo: 61, minutes: 190, impact: 10_000, cause: 'power' },
  { supplier: 'orange', tower: 'operations', component: components.records, title: 'Fel efter uppgradering', daysAgo: 27, minutes: 410, impact: 10_000, cause: 'supplier' },
  { supplier: 'driftpunkten', tower: 'operations', component: components.storage, title: 'Lagringen otillgänglig', daysAgo: 104, minutes: 150, impact: 10_000, cause: 'supplier' },
  { supplier: 'driftpunkten', tower: 'operations', component: components.storage, title: 'Diskfel i lagringen', daysAgo: 72, minutes: 330, impact: 10_000, cause: 'supplier' },
  { supplier: 'driftpunkten', tower: 'operations', component: null, title: 'Reservkraften startade inte', daysAgo: 45, minutes: 75, impact: 10_000, cause: 'power' },
  { supplier: 'driftpunkten', tower: 'operations', component: null, title: 'Storm', daysAgo: 44, minutes: 600, impact: 10_000, cause: 'force_majeure' },
  { supplier: 'driftpunkten', tower: 'network', component: null, title: 'Paketförluster mot skolorna', daysAgo: 35, minutes: 120, impact: 4000, cause: 'third_party' },
  { supplier: 'stadsnat', tower: 'network', component: components.backbone, title: 'Avgrävd fiber', daysAgo: 112, minutes: 260, impact: 6000, cause: 'third_party' },
  { supplier: 'orange', tower: 'operations', component: 'Databaskluster A', title: 'Databasen tappade nätet', daysAgo: 33, minutes: 60, impact: 10_000, cause: 'third_party' },
  { supplier: 'driftpunkten', tower: 'operations', component: 'Lagringskluster', title: 'Långsam lagring', daysAgo: 20, minutes: 40, impact: 10_000, cause: 'supplier' },
  { supplier: 'stadsnat', tower: 'network', component: 'Stadsnätets stam', title: 'Omstart av stamväxel', daysAgo: 20, minutes: 40, impact: 10_000, cause: 'supplier' },
  { supplier: 'stadsnat', tower: 'network', component: components.backbone, title: 'Fel i kärnväxeln', daysAgo: 33, minutes: 85, impact: 10_000, cause: 'supplier' },
];

const maintenance = [
  { supplier: 'orange', tower: 'operations', title: 'Månadens underhåll', daysAgo: 60, hours: 4, overMinutes: 0 },
  { supplier: 'orange', tower: 'operations', title: 'Månadens underhåll', daysAgo: 30, hours: 4, overMinutes: 50 },
  { supplier: 'stadsnat', tower: 'network', title: 'Byte av växlar', daysAgo: 52, hours: 6, overMinutes: 0 },
];

/** When the demo's monitoring of the intranet saw it down: days ago, at an hour, for so many probes. */
const probedDown: [daysAgo: number, hour: number, probes: number][] = [
  [140, 9, 2],
  [97, 14, 1],
  [66, 2, 11],
  [31, 10, 3],
  [12, 23, 5],
];

/** Outages, maintenance and probes of the demo, recorded by the services a user calls. */
export async function addEvidence(app: INestApplicationContext, { principal, parties, towerIds }: Nacka, now: Date): Promise<void> {
  const midnight = Math.floor(now.getTime() / day) * day;
  const at = (daysAgo: number, time: number) => new Date(midnight - daysAgo * day + time).toISOString();
  const place = ({ supplier, tower }: { supplier: string; tower: string }) => ({
    supplierId: parties[supplier]?.supplierId ?? '',
    towerId: towerIds[tower] ?? '',
  });
  const web = randomUUID();
  await app.get(Tenancy).run(principal, async (tx) => {
    for (const { title, daysAgo, minutes, component, impact, cause, ...where } of outages) {
      const time = { from: at(daysAgo, 8 * hour), to: at(daysAgo, 8 * hour + minutes * minute) };
      await app.get(OutagesService).create(tx, randomUUID(), { ...place(where), ...time, title, component, impact, cause, source: 'demo' });
    }
    for (const { title, daysAgo, hours, overMinutes, ...where } of maintenance) {
      const end = 1 * hour + hours * hour;
      const endedAt = overMinutes > 0 ? at(daysAgo, end + overMinutes * minute) : null;
      const time = { from: at(daysAgo, hour), to: at(daysAgo, end), endedAt };
      await app.get(MaintenanceWindowsService).create(tx, randomUUID(), { ...place(where), ...time, title, source: 'demo' });
    }
    await app.get(SeriesService).create(tx, web, {
      ...place({ supplier: 'driftpunkten', tower: 'network' }),
      name: 'Intranätet (övervakning)',
      kind: 'probe',
      source: 'demo',
      externalId: 'intranet',
    });
  });
  await app.get(MeasurementsService).ingest(principal, { body: probes(web, midnight), type: 'csv', source: null, partial: false });
}

async function* probes(series: string, midnight: number): AsyncGenerator<Buffer> {
  const down = new Set(
    probedDown.flatMap(([daysAgo, from, count]) =>
      Array.from({ length: count }, (_, index) => midnight - daysAgo * day + from * hour + index * probeEvery),
    ),
  );
  const lines = ['series,measured_at,up,response_ms'];
  for (let at = midnight - days * day; at < midnight; at += probeEvery) {
    // Each answer takes its own time, the same in every demo.
    const response = 80 + ((at / probeEvery) % 17) * 9;
    lines.push(`${series},${new Date(at).toISOString()},${down.has(at) ? 'down,' : `up,${response}`}`);
  }
  yield Buffer.from(`${lines.join('\n')}\n`);
}
