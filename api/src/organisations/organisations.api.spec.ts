import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Client } from '../testing/client.js';
import { createTenant, type TestTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { OrganisationDto } from './organisations.dto.js';

const url = '/api/organisations/current';

describe('organisations', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let administrator: Client;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
    administrator = await tenant.as('administrator');
  });
  afterAll(() => app.close());

  it('shows and changes the current organisation', async () => {
    const before = await administrator.get<OrganisationDto>(url);
    expect(before.body).toMatchObject({
      slug: tenant.slug,
      zone: 'Europe/Stockholm',
      currency: 'SEK',
      notice: null,
      version: 1,
    });
    const notice = { sv: 'Påhittade uppgifter', en: 'Invented data' };
    const changed = await administrator.patch<OrganisationDto>(
      url,
      { name: 'Nya namnet', zone: 'Europe/Helsinki', currency: 'EUR', illustrative: true, notice },
      1,
    );
    expect(changed.body).toMatchObject({
      name: 'Nya namnet',
      zone: 'Europe/Helsinki',
      currency: 'EUR',
      illustrative: true,
      notice,
      version: 2,
    });
    expect((await administrator.patch<OrganisationDto>(url, { notice: null }, 2)).body.notice).toBeNull();
    expect((await administrator.patch(url, { name: 'Late' }, 1)).body.code).toBe('changed_meanwhile');
  });

  it('names bad fields', async () => {
    const { body } = await administrator.patch(
      url,
      { zone: '+02:00', currency: 'XYZ', name: null, notice: { sv: 'bara' } },
      1,
    );
    expect(body.errors?.map((each) => each.field).sort()).toEqual(['currency', 'name', 'notice.en', 'zone']);
  });

  it('is read by all members, changed by the administrator alone, unknown to strangers', async () => {
    const manager = await tenant.as('supplier_manager');
    expect((await manager.get(url)).status).toBe(200);
    expect((await manager.patch(url, { name: 'X' }, 1)).body).toMatchObject({
      status: 404,
      code: 'not_found',
    });
    const stranger = await (await createTenant(app)).as('administrator');
    expect((await stranger.inOrganisation(tenant.slug).get(url)).status).toBe(404);
    expect((await stranger.inOrganisation(tenant.slug).patch(url, { name: 'X' }, 1)).status).toBe(404);
  });
});
