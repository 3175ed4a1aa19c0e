import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Client, Problemish } from '../../testing/client.js';
import { ledgerMapping, sendLedger } from '../../testing/costs-tenant.js';
import { MeasuredTenant } from '../../testing/measured-tenant.js';
import { createTenant } from '../../testing/tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import type { InvoiceDetailDto, InvoicePageDto } from '../invoices/invoices.dto.js';
import type { LedgerSupplierDto, LedgerSupplierPageDto } from '../ledger-suppliers/ledger-suppliers.dto.js';
import { openLedger } from './ledger-mapping.js';
import type { InvoiceImportDto, InvoiceMappingDto, LedgerPreviewDto, RefusedInvoiceRowDto, RefusedInvoiceRowPageDto } from './invoice-imports.dto.js';

const atea = 'ATEA SVERIGE AB;556448-0282';
const march = [`${atea};77;"1 000,00";2026-03-05;K-1`, `${atea};77;-200,5;2026-03-05;K-1`, 'Okänd AB;;9;50,00;2026-03-06;'];

describe('ledgers of invoices', () => {
  let app: NestFastifyApplication;
  let tenant: MeasuredTenant;
  let manager: Client;
  let ids: { id: string; contractId: string };

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    tenant = await MeasuredTenant.create(app);
    ids = await tenant.supplier('Atea', [await tenant.tower()]);
    await tenant.query("UPDATE supplier SET organisation_number = '556448-0282' WHERE organisation_id = $1");
    manager = await tenant.tenant.as('supplier_manager');
  });

  const send = (rows: string[], mapping?: object, client = manager) => sendLedger<InvoiceImportDto & Problemish>(client, rows, mapping);
  const invoices = async (query = '') => (await manager.get<InvoicePageDto>(`/api/costs/invoices${query}`)).body.items;
  const refusedRows = async (id: string) => (await manager.get<RefusedInvoiceRowPageDto>(`/api/costs/imports/${id}/rows`)).body.items;

  it('R16 of a real municipality come in to the öre, and again without a change', async () => {
    const content = readFileSync(join(import.meta.dirname, '../../testing/data/orebro-2016-03.it.csv'));
    const take = () => manager.upload<InvoiceImportDto>('/api/costs/imports', { name: 'orebro-2016-03.it.csv', content }, { mapping: JSON.stringify({ ...openLedger, period: '2016-03' }) });
    const first = (await take()).body;
    expect(first).toMatchObject({ received: 978, invoices: 903, added: 977, refused: 1 });
    expect(await refusedRows(first.id)).toMatchObject([{ line: 2, field: 'leverantor_orgnr', code: 'bad_organisation_number', params: { value: '556460-9643', decimals: 2 } }]);
    expect((await take()).body).toMatchObject({ received: 978, added: 0, changed: 0, unchanged: 977, refused: 1 });
    const [sum] = await tenant.query("SELECT count(*)::integer AS lines, sum(amount_minor)::text AS minor FROM invoice_line WHERE organisation_id = $1");
    expect(sum).toEqual({ lines: 977, minor: '1055215361' });
    const [most] = (await manager.get<LedgerSupplierPageDto>('/api/costs/ledger-suppliers?unknown=true')).body.items;
    expect(most).toMatchObject({ name: 'TDC SVERIGE AB', amountMinor: '300630268' });
    expect((await invoices('?q=atea&period=2016-03'))[0]?.supplierId).toBe(ids.id);
  });

  it('R16 come in as invoices with lines, in minor units, negative ones too, of the supplier with that number', async () => {
    const { status, body } = await send(march);
    expect([status, body]).toMatchObject([201, { received: 3, invoices: 2, added: 3, changed: 0, unchanged: 0, refused: 0 }]);
    const [found] = await invoices('?q=77');
    expect(found).toMatchObject({ number: '77', period: '2026-03', invoicedOn: '2026-03-05', amountMinor: '79950', supplierId: ids.id, ledgerName: 'ATEA SVERIGE AB', reference: 'K-1' });
    const { body: one } = await manager.get<InvoiceDetailDto>(`/api/costs/invoices/${found?.id ?? ''}`);
    expect(one.lines).toMatchObject([{ line: 1, amountMinor: '100000' }, { line: 2, amountMinor: '-20050' }]);
    expect((await invoices('?state=unknown_supplier')).map(({ number }) => number)).toEqual(['9']);
  });

  it('change nothing when they come again, packed or at the same time', async () => {
    await send(march);
    const packed = gzipSync(Buffer.from(['Leverantör;Orgnr;Faktura;Belopp;Datum;Avser', ...march].join('\r\n')));
    const again = await manager.upload<InvoiceImportDto>('/api/costs/imports', { name: 'r.csv.gz', content: packed }, { mapping: JSON.stringify(ledgerMapping) });
    expect(again.body).toMatchObject({ received: 3, added: 0, changed: 0, unchanged: 3 });
    const before = await invoices();
    const both = await Promise.all([send([`${atea};78;1,00;2026-03-05;`]), send([`${atea};78;1,00;2026-03-05;`])]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect((await invoices()).filter(({ number }) => number !== '78')).toEqual(before);
    expect((await invoices('?q=78')).map(({ amountMinor }) => amountMinor)).toEqual(['100']);
  });

  it('put right what they said before of the same line', async () => {
    await send(march);
    expect((await send([`${atea};77;"1 100,00";2026-03-05;K-1`])).body).toMatchObject({ added: 0, changed: 1, unchanged: 0 });
    expect((await invoices('?q=77'))[0]).toMatchObject({ amountMinor: '89950' });
  });

  it('put bad rows aside with line and reason; corrected they come in, in their place', async () => {
    const { body } = await send([`${atea};80;tolv;2026-03-05;`, `${atea};80;5,00;2026-03-05;`, `ATEA;556448-0283;81;1,00;2026-03-05;`, `${atea};82;1,00;mars;`, 'för få;1']);
    expect(body).toMatchObject({ received: 5, added: 1, refused: 4, open: 4 });
    const rows = await refusedRows(body.id);
    expect(rows.map(({ line, field, code }) => [line, field, code])).toEqual([
      [2, 'Belopp', 'bad_amount'], [4, 'Orgnr', 'bad_organisation_number'], [5, 'Datum', 'bad_date'], [6, null, 'wrong_cell_count'],
    ]);
    const [bad] = rows;
    const path = `/api/costs/imports/${body.id}/rows/${bad?.id ?? ''}`;
    const wrong = await manager.put<Problemish>(path, { cells: [...(bad?.cells ?? []).slice(0, 3), '12,,0', '2026-03-05', ''] }, 1);
    expect([wrong.status, wrong.body.errors?.[0]?.field]).toEqual([422, 'Belopp']);
    const cells = [...(bad?.cells ?? []).slice(0, 3), '12,00', '2026-03-05', ''];
    expect((await manager.put<RefusedInvoiceRowDto>(path, { cells }, 1)).body).toMatchObject({ status: 'taken', version: 2 });
    expect((await manager.put<Problemish>(path, { cells }, 2)).body.code).toBe('already_replayed');
    expect((await manager.put<Problemish>(path, { cells }, 1)).status).toBe(412);
    const [invoice] = await invoices('?q=80');
    expect(invoice?.amountMinor).toBe('1700');
    // The whole file put right says nothing new.
    expect((await send([`${atea};80;12,00;2026-03-05;`, `${atea};80;5,00;2026-03-05;`])).body).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
    expect((await manager.get<InvoiceImportDto>(`/api/costs/imports/${body.id}`)).body.open).toBe(3);
  });

  it('know a line by its number where they number them, and take none twice', async () => {
    const mapping = { ...ledgerMapping, columns: { ...ledgerMapping.columns, line: 'Avser' } };
    const { body } = await send([`${atea};90;1,00;2026-03-05;2`, `${atea};90;2,00;2026-03-05;1`, `${atea};90;3,00;2026-03-05;2`], mapping);
    expect(body).toMatchObject({ added: 2, refused: 1 });
    expect((await refusedRows(body.id))[0]).toMatchObject({ line: 4, field: 'Avser', code: 'repeated_line' });
    expect((await invoices('?q=90'))[0]?.amountMinor).toBe('300');
  });

  it('read other encodings and signs, and are refused as a whole where they cannot be read', async () => {
    const content = Buffer.from('Leverantör;Faktura;Belopp\nÅkes Data;1;-5,00\n', 'latin1');
    const mapping = { columns: { supplierName: 'Leverantör', invoiceNumber: 'Faktura', amount: 'Belopp' }, encoding: 'windows-1252', reversed: true, period: '2026-02' };
    const upload = (changes: object) => manager.upload<InvoiceImportDto & Problemish>('/api/costs/imports', { name: 'a.csv', content }, { mapping: JSON.stringify({ ...mapping, ...changes }) });
    expect((await upload({})).body).toMatchObject({ added: 1 });
    expect((await invoices())[0]).toMatchObject({ ledgerName: 'Åkes Data', amountMinor: '500', period: '2026-02' });
    expect((await upload({ encoding: 'utf-8' })).body.code).toBe('wrong_encoding');
    expect((await upload({ columns: { ...mapping.columns, amount: 'Summa' } })).body).toMatchObject({ code: 'missing_columns', errors: [{ field: 'Summa' }] });
    expect((await upload({ period: null })).body.errors).toMatchObject([{ field: 'period', code: 'month_missing' }]);
  });

  it('show their beginning before anything is kept, and their mapping is remembered', async () => {
    const { body } = await manager.upload<LedgerPreviewDto>('/api/costs/imports/preview', { name: 'a.csv', content: Buffer.from('A;B\n1;2\n3;4\n') }, { mapping: '{}' });
    expect(body).toEqual({ columns: ['A', 'B'], rows: [{ line: 2, cells: ['1', '2'] }, { line: 3, cells: ['3', '4'] }] });
    const saved = await manager.post<InvoiceMappingDto>('/api/costs/mappings', { name: 'Raindance', mapping: ledgerMapping });
    expect([saved.status, saved.body.mapping]).toMatchObject([201, { decimal: 'comma', currency: 'SEK' }]);
    expect((await manager.post<Problemish>('/api/costs/mappings', { name: 'Raindance', mapping: ledgerMapping })).body.code).toBe('already_exists');
    expect((await manager.delete(`/api/costs/mappings/${saved.body.id}`, 1)).status).toBe(204);
  });

  it('have suppliers nobody knows, until somebody says who they are, for good', async () => {
    await send(march);
    const unknown = async () => (await manager.get<LedgerSupplierPageDto>('/api/costs/ledger-suppliers?unknown=true')).body.items;
    const [found] = await unknown();
    expect(found).toMatchObject({ name: 'Okänd AB', foundBy: null, invoices: 1, amountMinor: '5000' });
    const path = `/api/costs/ledger-suppliers/${found?.id ?? ''}`;
    expect((await manager.put<Problemish>(path, { supplierId: ids.contractId }, 1)).status).toBe(422);
    expect((await manager.put<LedgerSupplierDto>(path, { supplierId: ids.id }, 1)).body).toMatchObject({ supplierName: 'Atea', foundBy: 'hand' });
    await send(['Okänd AB;;10;60,00;2026-04-06;']);
    expect((await invoices('?q=Okänd')).map(({ supplierId }) => supplierId)).toEqual([ids.id, ids.id]);
    expect((await manager.put<LedgerSupplierDto>(path, { supplierId: null }, 2)).body.foundBy).toBe('none');
    expect(await unknown()).toEqual([]);
    expect((await invoices('?q=Okänd')).map(({ state }) => state)).toEqual(['unknown_supplier', 'unknown_supplier']);
  });

  it('are no vendor’s, no assessor’s and no other organisation’s; an executive only reads', async () => {
    const { body } = await send(march);
    const [invoice] = await invoices();
    const paths = ['/api/costs/imports', `/api/costs/imports/${body.id}`, `/api/costs/imports/${body.id}/rows`, '/api/costs/mappings', '/api/costs/ledger-suppliers', '/api/costs/invoices', `/api/costs/invoices/${invoice?.id ?? ''}`];
    const vendor = await tenant.tenant.as('vendor', ids.id);
    const assessor = await tenant.tenant.as('assessor');
    for (const client of [vendor, assessor]) {
      for (const path of paths) expect([path, (await client.get(path)).status]).toEqual([path, 404]);
      expect((await send(march, undefined, client)).status).toBe(404);
    }
    const elsewhere = await (await createTenant(app)).as('supplier_manager');
    for (const path of paths.filter((each) => /[0-9a-f]{12}/.test(each))) expect([path, (await elsewhere.get(path)).status]).toEqual([path, 404]);
    expect((await elsewhere.get<InvoicePageDto>('/api/costs/invoices')).body.items).toEqual([]);
    const executive = await tenant.tenant.as('executive');
    expect((await executive.get('/api/costs/invoices')).status).toBe(200);
    expect((await send(march, undefined, executive)).status).toBe(404);
    expect((await executive.put(`/api/costs/invoices/${invoice?.id ?? ''}/matches`, { parts: [] }, 1)).status).toBe(404);
  });
});
