import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '../../testing/client.js';
import { createTenant } from '../../testing/tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import type { OcdsAwardDetailDto, OcdsAwardPageDto, OcdsImportDto, OcdsQuarantineDto, OcdsQuarantinePageDto } from './ocds.dto.js';
import { releaseProblems } from './validate-release.js';

const shared = process.env['SAMSYN_SHARED'] ?? join(import.meta.dirname, '../../../../../shared');
const content = (name: string) => readFileSync(join(shared, 'data/ocds-releases-uk', name));

describe('the British releases that come beside the repository', () => {
  let app: NestFastifyApplication;
  let manager: Client;

  beforeAll(async () => {
    app = await createTestApp();
    manager = await (await createTenant(app)).as('supplier_manager');
  });
  afterAll(() => app.close());

  const take = async (name: string) => (await manager.upload<OcdsImportDto>('/api/ocds/imports', { name, content: content(name) })).body;
  async function aside(importId: string): Promise<OcdsQuarantineDto[]> {
    const all: OcdsQuarantineDto[] = [];
    let cursor = '';
    do {
      const { body } = await manager.get<OcdsQuarantinePageDto>(`/api/ocds/imports/${importId}/quarantine?limit=50${cursor}`);
      all.push(...body.items);
      cursor = body.nextCursor === null ? '' : `&cursor=${body.nextCursor}`;
    } while (cursor !== '');
    return all;
  }

  it('381 of them are 291 taken, one of which comes twice, and 90 put aside, each because it has no id', async () => {
    const [england, scotland, wales] = [await take('england.jsonl'), await take('scotland.jsonl'), await take('wales.jsonl')];
    expect(england).toMatchObject({ received: 201, added: 200, unchanged: 1, quarantined: 0 });
    expect(wales).toMatchObject({ received: 90, added: 90, quarantined: 0, awards: 0 });
    expect(scotland).toMatchObject({ received: 90, added: 0, quarantined: 90 });
    const refused = await aside(scotland.id);
    expect(refused).toHaveLength(90);
    expect(refused.every(({ ocid, problems }) => ocid?.startsWith('ocds-r6ebe6-') && problems.some(({ path, code }) => path === 'id' && code === 'ocds_missing'))).toBe(true);
    expect(await take('england.jsonl')).toMatchObject({ received: 201, added: 0, unchanged: 201 });
  }, 60_000);

  it('148 of the English ones have awards, and an award of each becomes a valid contract of ours', async () => {
    const withAwards = content('england.jsonl').toString().trim().split('\n').filter((line) => (JSON.parse(line) as { awards?: object[] }).awards?.length);
    expect(withAwards).toHaveLength(148);
    const { body } = await manager.get<OcdsAwardPageDto>('/api/ocds/awards?limit=200&open=true');
    const [first] = body.items.filter(({ valueMinor, startsOn, endsOn, currency }) => valueMinor && currency && startsOn && endsOn && startsOn < endsOn);
    const { draft } = (await manager.get<OcdsAwardDetailDto>(`/api/ocds/awards/${first?.id}`)).body;
    const supplier = await manager.post<{ id: string }>('/api/suppliers', { name: draft.supplierName, status: 'active' });
    const tower = await manager.post<{ id: string }>('/api/towers', { code: 'network', name: 'Nät' });
    const { number, title, startsOn, endsOn, monthlyChargeMinor, currency } = draft;
    const made = await manager.post<{ id: string }>('/api/contracts', {
      ...{ supplierId: supplier.body.id, number, title, startsOn, endsOn, monthlyChargeMinor, currency, atRiskPercent: '10' },
      ...{ towers: [{ towerId: tower.body.id }], ocdsAwardId: first?.id },
    });
    expect(made.status).toBe(201);
    const release = (await manager.get<{ ocid: string }>(`/api/ocds/contracts/${made.body.id}`)).body;
    expect(release.ocid).toBe(first?.ocid);
    expect(releaseProblems(release)).toEqual([]);
  });

  it('the package of 100 is read as it was published', async () => {
    expect(await take('contracts-finder-release-package-2025-01-23.json')).toMatchObject({ received: 100, quarantined: 0 });
  });
});
