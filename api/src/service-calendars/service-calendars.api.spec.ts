import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Client, Problemish } from '../testing/client.js';
import { createTenant, type TestTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { HolidayProposalsDto, ServiceCalendarDto } from './service-calendars.dto.js';

const version = { effectiveFrom: null, windows: { mon: [['07:00', '18:00']] }, holidays: [], specialDays: {} };

describe('service calendars', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
  });
  afterAll(() => app.close());

  const add = (name: string, more: object = {}) =>
    manager.post<ServiceCalendarDto & Problemish>('/api/service-calendars', {
      name,
      zone: 'Europe/Stockholm',
      versions: [version],
      ...more,
    });

  it('keeps windows, holidays and special days as they were given', async () => {
    const versions = [{ ...version, holidays: ['2026-12-25'], specialDays: { '2026-12-30': [['09:00', '12:00']] } }];
    const { status, body } = await add('Kontorstid', { versions });
    expect(status).toBe(201);
    expect((await manager.get<ServiceCalendarDto>(`/api/service-calendars/${body.id}`)).body.versions).toEqual(versions);
  });

  it('R2 names every place the rules cannot count by', async () => {
    const versions = [{ ...version, windows: { mon: [['09:00', '12:00'], ['11:00', '25:00']] }, holidays: ['2026-02-30'] }];
    const params = { rule: 'R2' };
    const { body } = await add('Trasig', { versions });
    expect(body).toMatchObject({ status: 422, code: 'invalid_input' });
    expect(body.errors).toEqual(
      expect.arrayContaining([
        { field: 'versions[0].windows.mon[1]', code: 'bad_time', params },
        { field: 'versions[0].holidays[0]', code: 'bad_date', params },
      ]),
    );
    expect((await add('Utan zon', { zone: '' })).body.errors).toEqual([{ field: 'zone', code: 'missing_zone', params }]);
    expect((await add('Okänd zon', { zone: 'Nacka/Centrum' })).body.errors).toEqual([{ field: 'zone', code: 'unknown_zone', params }]);
  });

  it('R2 refuses a version without windows, by which nothing could ever be measured', async () => {
    const empty = { ...version, effectiveFrom: '2026-06-01', windows: { mon: [], tue: [] } };
    const { body } = await add('Aldrig öppet', { versions: [version, empty] });
    expect(body).toMatchObject({ status: 422, errors: [{ field: 'versions[1].windows', code: 'no_windows', params: { rule: 'R2' } }] });
    const specialDays = { '2026-12-30': [['09:00', '12:00']] };
    expect((await add('Bara en dag', { versions: [version, { ...empty, specialDays }] })).status).toBe(201);
  });

  it('refuses another shape without asking the rules', async () => {
    for (const versions of [[], 'x', [{}], [{ ...version, windows: { mon: [['09:00']] } }], [{ ...version, more: 1 }]]) {
      expect((await add('Form', { versions })).body.errors).toEqual([{ field: 'versions', code: 'is_calendar_versions' }]);
    }
  });

  it('changes only the version the caller saw', async () => {
    const { body } = await add('Ändras');
    const url = `/api/service-calendars/${body.id}`;
    expect((await manager.patch<ServiceCalendarDto>(url, { name: 'Ändrad' }, 1)).body).toMatchObject({ name: 'Ändrad', version: 2 });
    expect((await manager.patch(url, { name: 'Sen' }, 1)).status).toBe(412);
  });

  it('proposes holidays with whose data they are', async () => {
    const { body } = await manager.get<HolidayProposalsDto>('/api/service-calendars/holiday-proposals?country=SE&year=2027');
    expect(body.attribution).toContain('date-holidays');
    expect(body.items.some((each) => each.eve)).toBe(true);
    const bad = await manager.get('/api/service-calendars/holiday-proposals?country=XX&year=1');
    expect(bad.body.errors?.map((each) => each.field).sort()).toEqual(['country', 'year']);
  });

  it('is read by a vendor, changed by none, and absent elsewhere', async () => {
    const { body } = await add('Privat');
    const vendor = await tenant.as('vendor', '00000000-0000-4000-8000-000000000001');
    expect((await vendor.get(`/api/service-calendars/${body.id}`)).status).toBe(200);
    expect((await vendor.patch(`/api/service-calendars/${body.id}`, { name: 'X' }, 1)).status).toBe(404);
    const stranger = await (await createTenant(app)).as('administrator');
    expect((await stranger.get(`/api/service-calendars/${body.id}`)).status).toBe(404);
  });
});
