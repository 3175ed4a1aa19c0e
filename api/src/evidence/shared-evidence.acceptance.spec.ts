import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type ToolCount, toolCount } from '@samsyn/domain/service-levels/tool-count';
import { FULL_IMPACT } from '@samsyn/domain/service-levels/impact';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '../testing/client.js';
import { MeasuredTenant } from '../testing/measured-tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { ImportedDto } from './imports/imported.dto.js';
import type { IngestedDto } from './measurements/measurements.dto.js';
import type { SeriesAvailabilityDto } from './series/availability.dto.js';
import type { SeriesDto } from './series/series.dto.js';

const shared = process.env['SAMSYN_SHARED'] ?? join(import.meta.dirname, '../../../../shared');
const file = (path: string) => readFileSync(join(shared, 'data', path));
const upptime = (name: string) => file(`uptime-probes-upptime-curc/${name}`).toString();

interface Summary {
  slug: string;
  uptime: string;
  uptimeDay: string;
  uptimeWeek: string;
  uptimeMonth: string;
  uptimeYear: string;
  dailyMinutesDown: Record<string, number>;
}

/** When the tool wrote its summary; the probes go on for some hours. */
const summarised = '2026-08-10T08:40:31.000Z';
/** The tool saw this recovery and noted none: its incident stayed open to the next one. */
const missed: Record<string, number[]> = { 'access-website-public-webpage': [Date.parse('2026-07-20T00:01:26.002Z')] };
/** A threshold of use, not of being up. */
const threshold = 'curc-xd-mo-d-alpine-utilization-threshold';

const summaries = JSON.parse(upptime('summary.json')) as Summary[];
const rows = upptime('probes.csv').trim().split('\n').slice(1).map((line) => line.split(','));
const since = (slug: string) => /^startTime: (.*)$/m.exec(upptime(`${slug}.yml`))?.[1] ?? '';
const probesOf = (slug: string) =>
  rows
    .filter(([name]) => name === slug)
    .map(([, at, status]) => ({ at: Date.parse(at ?? ''), up: status === 'up' ? FULL_IMPACT : 0 }))
    .sort((a, b) => a.at - b.at);
const told = ({ uptime, uptimeYear, uptimeMonth, uptimeWeek, uptimeDay }: Summary) => [uptime, uptimeYear, uptimeMonth, uptimeWeek, uptimeDay];
const counted = (windows: ToolCount['windows'] | SeriesAvailabilityDto['asTheToolCounts']['windows']) =>
  ['all', 'year', 'month', 'week', 'day'].map((name) => `${windows.find(({ window }) => window === name)?.percent}%`);

describe('evidence that comes beside the repository', () => {
  let app: NestFastifyApplication;
  let manager: Client;
  let place: { supplierId: string; towerId: string };

  beforeAll(async () => {
    app = await createTestApp();
    const tenant = await MeasuredTenant.create(app);
    const towerId = await tenant.tower();
    place = { supplierId: (await tenant.supplier('Alfa', [towerId])).id, towerId };
    manager = await tenant.tenant.as('supplier_manager');
  });
  afterAll(() => app.close());

  it.each(summaries.map((summary) => [summary.slug, summary] as const))('upptime says of %s what its own summary says', (slug, summary) => {
    const input = { probes: probesOf(slug), trackedSince: Date.parse(since(slug)), now: Date.parse(summarised) };
    const count = toolCount({ ...input, missedRecoveries: missed[slug] ?? [] });
    expect(counted(count.windows)).toEqual(told(summary));
    expect(count.dailyMinutesDown).toEqual(summary.dailyMinutesDown);
  });

  it('the probes sent in show the tool’s figure beside ours, with what makes them differ', async () => {
    const ours: Record<string, string | null> = {};
    for (const summary of summaries.filter(({ slug }) => slug !== threshold)) {
      const { slug } = summary;
      const { body: series } = await manager.post<SeriesDto>('/api/measurement-series', {
        ...{ ...place, name: slug, kind: 'probe', source: 'upptime', externalId: slug },
      });
      const lines = rows.filter(([name]) => name === slug).map(([, at, status, , ms]) => `${slug},${at},${status},${ms}`);
      const csv = Buffer.from(['series,measured_at,up,response_ms', ...lines].join('\n'));
      const sent = await manager.post<IngestedDto>('/api/measurements?source=upptime', csv, { 'content-type': 'text/csv' });
      expect(sent.body).toMatchObject({ received: lines.length, added: lines.length });
      const { body } = await manager.get<SeriesAvailabilityDto>(`/api/measurement-series/${series.id}/availability?to=${summarised}`);
      if (!missed[slug]) {
        expect([slug, ...counted(body.asTheToolCounts.windows)]).toEqual([slug, ...told(summary)]);
        expect(Object.fromEntries(body.asTheToolCounts.dailyMinutesDown.map(({ day, minutes }) => [day, minutes]))).toEqual(summary.dailyMinutesDown);
      }
      const differs = body.timeWeighted.downMs !== (body.asTheToolCounts.windows[0]?.downSeconds ?? 0) * 1000;
      expect([slug, differs && body.difference.length === 0]).toEqual([slug, false]);
      ours[slug] = body.timeWeighted.percent;
    }
    // The tool says 93.74 %: it forgets all but its latest hundred incidents.
    expect(ours['access-website-public-webpage']).toBe('92.77');
    expect(ours['alpine-curc-page']).toBe('100.00');
  }, 120_000);

  it('GitHub’s 819 incidents are 779 outages, 22 that lasted no time, and 18 windows of maintenance, once', async () => {
    const upload = (kind: string, name: string) =>
      manager.upload<ImportedDto>(`/api/${kind}/import`, { name, content: file(`status-incidents-github/${name}`) }, { ...place, preset: 'github-segments', source: 'github', partial: 'true' });
    const outages = await upload('outages', 'downtime_windows.csv');
    expect([outages.status, outages.body]).toMatchObject([200, { received: 819, added: 779, skipped: 18, refusedRows: 22 }]);
    expect(new Set(outages.body.refused.map(({ field, code }) => `${field} ${code}`))).toEqual(new Set(['to not_after_start']));
    const maintenance = await upload('maintenance-windows', 'segments.csv');
    expect([maintenance.status, maintenance.body]).toMatchObject([200, { added: 18, refusedRows: 0 }]);
    expect((await upload('outages', 'downtime_windows.csv')).body).toMatchObject({ added: 0, changed: 0, unchanged: 779 });
    expect((await upload('maintenance-windows', 'segments.csv')).body).toMatchObject({ added: 0, changed: 0, unchanged: 18 });
  }, 120_000);
});
