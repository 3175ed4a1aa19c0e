import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { type CaseContent, personName } from '@samsyn/domain/cases/case-content';
import type { Client } from '../../../testing/client.js';
import { addSupplier } from '../../../testing/register.js';
import { createTestApp } from '../../../testing/test-app.js';
import { createTenant, type TestTenant } from '../../../testing/tenant.js';
import { unzipped } from '../../../testing/unzipped.js';
import { zipFile } from '../../../testing/zip-file.js';
import { FileStore } from '../../files/file-store.js';
import { systemPrincipal, Tenancy } from '../../tenancy/tenant-transaction.js';
import { CaseContents } from '../case-contents.js';
import { CaseRecords } from '../case-records.js';
import type { CaseClassificationDto, CaseDetailDto, CasePageDto } from '../cases.dto.js';
import type { PackageManifest } from './package-manifest.js';
import type { CasePackageDto, CasePackagesDto, DisclosureDto, DisclosurePageDto, PackageVerificationDto } from './packages.dto.js';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const secret = '=SUM(12345)';

describe('cases, their secrets and their packages', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let supplierId: string;
  let manager: Client;
  let caseId: string;
  let attachment: { fileKey: string; sizeBytes: number; sha256: string };

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
    supplierId = await addSupplier(manager);
    const { key: fileKey, ...kept } = await app.get(FileStore).save(tenant.organisationId, Readable.from(Buffer.from('%PDF-1.7 secret plan')), 1000);
    attachment = { fileKey, ...kept };
    app.get(CaseContents).register('dispute', (_, objectId) => Promise.resolve(contentOf(objectId)));
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    caseId = await open();
  });

  const contentOf = (objectId: string): CaseContent => ({
    title: 'Räkneverk − Åbäke',
    facts: [
      { key: 'object', label: 'Objekt', kind: 'text', value: objectId },
      { key: 'amount', label: 'Belopp', kind: 'number', value: '1234567.50', unit: 'SEK' },
      { key: 'formula', label: 'Formel', kind: 'text', value: secret },
    ],
    tables: [
      {
        key: 'steps',
        label: 'Steg',
        columns: [{ key: 'at', label: 'När', kind: 'instant' }, { key: 'person', label: 'Av', kind: 'text' }],
        rows: [{ at: '2026-03-02T08:00:00.000Z', person: personName(manager.userId) }],
      },
    ],
    files: [{ key: 'plan', name: '../plan.pdf', mediaType: 'application/pdf', ...attachment }],
    marks: [],
    people: [manager.userId],
  });
  const open = (): Promise<string> =>
    app.get(Tenancy).run(systemPrincipal(tenant.organisationId), async (tx) => {
      const objectId = randomUUID();
      await app.get(CaseRecords).open(tx, { kind: 'dispute', objectId, supplierId, title: `Tvist ${objectId}` });
      return (await app.get(CaseRecords).of(tx, objectId))?.id ?? '';
    });
  const get = async (id = caseId) => (await manager.get<CaseDetailDto>(`/api/cases/${id}?language=sv`)).body;
  const mark = (body: object, version = 1, client = manager) =>
    client.post<CaseDetailDto>(`/api/cases/${caseId}/marks`, { legalBasis: 'OSL 31 kap. 16 §', reason: 'Affärsförhållanden', until: '2099-12-31', ...body }, { 'if-match': `"${version}"` });
  const seal = async (purpose: string, language = 'sv') =>
    (await manager.post<CasePackageDto>(`/api/cases/${caseId}/packages`, { purpose, language })).body;
  const download = async ({ id }: { id: string }) => (await manager.get(`/api/cases/${caseId}/packages/${id}/file`)).raw;
  const verify = async (content: Buffer) => (await manager.upload<PackageVerificationDto>('/api/cases/verifications', { name: 'p.zip', content })).body;

  it('are listed by kind, state and words, the latest first', async () => {
    caseId = await open();
    const { caseNumber } = await get();
    const list = async (query: string) => (await manager.get<CasePageDto>(`/api/cases?${query}`)).body.items.map(({ id }) => id);
    expect((await list('kind=dispute&state=open'))[0]).toBe(caseId);
    expect(await list(`q=${caseNumber}`)).toEqual([caseId]);
    expect(await list('kind=report')).toEqual([]);
    expect(await list('state=closed')).toEqual([]);
    const first = (await manager.get<CasePageDto>('/api/cases?limit=1')).body;
    expect(await list(`limit=1&cursor=${first.nextCursor}`)).not.toEqual([caseId]);
  });

  it('seals everything for the archive: every file in the manifest with its hash, marks with their reasons', async () => {
    await mark({ field: 'facts.formula' });
    const sealed = await seal('archive');
    const bytes = await download(sealed);
    expect([sha256(bytes), bytes.length]).toEqual([sealed.packageSha256, sealed.sizeBytes]);
    const files = await unzipped(bytes);
    const manifestBytes = files.get('manifest.json') ?? Buffer.alloc(0);
    expect(sha256(manifestBytes)).toBe(sealed.manifestSha256);
    const manifest = JSON.parse(manifestBytes.toString()) as PackageManifest;
    expect(manifest).toMatchObject({
      format: 'samsyn-case-package/1',
      case: { kind: 'dispute', caseNumber: (await get()).caseNumber, archiveNumber: null },
      marks: [{ field: 'facts.formula', label: 'Formel', legalBasis: 'OSL 31 kap. 16 §', reason: 'Affärsförhållanden', until: '2099-12-31', masked: false }],
      contentSha256: sha256(files.get('record.json') ?? Buffer.alloc(0)),
    });
    for (const { path, sizeBytes, sha256: hash } of manifest.files) {
      const file = files.get(path) ?? Buffer.alloc(0);
      expect([path, file.length, sha256(file)]).toEqual([path, sizeBytes, hash]);
    }
    expect([...files.keys()].sort()).toEqual(
      ['attachments/1-plan.pdf', 'data/facts.csv', 'data/steps.csv', 'manifest.json', 'record.json', 'record.pdf'].sort(),
    );
    // A spreadsheet is not to run it.
    expect(files.get('data/facts.csv')?.toString()).toContain(`formula,Formel,'${secret},`);
    const pdf = files.get('record.pdf')?.toString('latin1') ?? '';
    expect([pdf.includes('<pdfaid:part>3<'), pdf.includes('<pdfaid:conformance>A<'), /\/Helvetica/.test(pdf)]).toEqual([true, true, false]);
  });

  it('holds no name of a person, only what the page tells whose it is', async () => {
    const bytes = await download(await seal('archive'));
    const files = await unzipped(bytes);
    for (const file of files.values()) expect(file.includes('Test supplier_manager')).toBe(false);
    expect(files.get('data/steps.csv')?.toString()).toContain(personName(manager.userId));
    expect((await get()).people).toEqual([{ person: personName(manager.userId), name: 'Test supplier_manager' }]);
  });

  it('masks what is secret in every file that leaves, and the file itself', async () => {
    const marked = await mark({ field: 'facts.formula' });
    await mark({ field: 'files.plan' }, marked.body.version);
    await mark({ field: 'tables.steps.person' }, marked.body.version + 1);
    await mark({ field: 'title' }, marked.body.version + 2);
    const sealed = await seal('disclosure');
    expect(sealed.marks.map(({ field, masked }) => [field, masked])).toEqual([['facts.formula', true], ['files.plan', true], ['tables.steps.person', true], ['title', true]]);
    const files = await unzipped(await download(sealed));
    expect([...files.keys()].some((path) => path.startsWith('attachments/'))).toBe(false);
    for (const [path, file] of files) {
      const told = [secret, 'Åbäke', 'plan.pdf', 'Affärsförhållanden', attachment.sha256, personName(manager.userId)].filter((word) => file.includes(word));
      expect([path, told]).toEqual([path, []]);
    }
    expect(files.get('data/facts.csv')?.toString()).toContain('formula,Formel,[Sekretess: OSL 31 kap. 16 §],');
    expect(JSON.parse(files.get('record.json')?.toString() ?? '')).toMatchObject({ withheld: [{ masked: 'OSL 31 kap. 16 §' }] });
  });

  it('shows what was secret once its day has passed, or the mark is lifted', async () => {
    const marked = (await mark({ field: 'facts.formula' })).body;
    const lifted = await manager.post<CaseDetailDto>(`/api/cases/${caseId}/marks/${marked.marks[0]?.id}/lift`, {}, { 'if-match': `"${marked.version}"` });
    expect(lifted.body.marks).toMatchObject([{ inForce: false, liftedByName: 'Test supplier_manager' }]);
    const values = `INSERT INTO case_secrecy (organisation_id, id, case_id, field, legal_basis, reason, until, created_at)
                    VALUES ($1, gen_random_uuid(), $2, 'facts.formula', 'OSL', 'R', '2020-01-01', now())`;
    await app.get(Tenancy).run(systemPrincipal(tenant.organisationId), (tx) => tx.manager.query(values, [tx.organisationId, caseId]));
    const sealed = await seal('disclosure', 'en');
    expect(sealed.marks).toEqual([]);
    expect((await unzipped(await download(sealed))).get('data/facts.csv')?.toString()).toContain(secret);
    expect((await get()).secretFields).toBe(0);
  });

  it('knows a package it sealed, and sees what was changed, taken out or put in', async () => {
    const bytes = await download(await seal('archive'));
    const { caseNumber } = await get();
    expect(await verify(bytes)).toMatchObject({ sealed: true, known: true, caseNumber, caseId, problems: [] });
    const files = await unzipped(bytes);
    const changed = (changes: Record<string, Buffer | null>) => {
      const all = Object.entries({ ...Object.fromEntries(files), ...changes });
      return zipFile(Object.fromEntries(all.flatMap(([path, file]) => (file ? [[path, file]] : []))));
    };
    expect(await verify(changed({}))).toMatchObject({ sealed: true });
    const facts = Buffer.from(files.get('data/facts.csv')?.toString().replace('1234567', '1234568') ?? '');
    expect(await verify(changed({ 'data/facts.csv': facts }))).toMatchObject({ sealed: false, known: true, problems: [{ path: 'data/facts.csv', problem: 'changed' }] });
    expect((await verify(changed({ 'data/facts.csv': null }))).problems).toEqual([{ path: 'data/facts.csv', problem: 'missing' }]);
    expect((await verify(changed({ 'more.txt': facts }))).problems).toEqual([{ path: 'more.txt', problem: 'unlisted' }]);
    const manifest = Buffer.from(files.get('manifest.json')?.toString().replace('Test t-', 'Best t-') ?? '');
    expect(await verify(changed({ 'manifest.json': manifest }))).toMatchObject({ sealed: false, known: false, caseId: null, problems: [] });
    expect(await verify(zipFile({ 'a.txt': facts }))).toMatchObject({ code: 'not_a_package' });
    expect(await verify(Buffer.from('no zip'))).toMatchObject({ code: 'not_a_package' });
  });

  it('keeps each package as it was sealed, however often and whatever is marked since', async () => {
    const first = await seal('disclosure');
    await mark({ field: 'facts.formula' });
    const second = await seal('disclosure');
    const { items } = (await manager.get<CasePackagesDto>(`/api/cases/${caseId}/packages`)).body;
    expect(items.map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(sha256(await download(first))).toBe(first.packageSha256);
    expect(first.marks).toEqual([]);
  });

  it('seals nothing where an attachment is not what was taken in, and keeps nothing of it', async () => {
    const good = { ...attachment };
    attachment = { ...good, sha256: sha256(Buffer.from('other')) };
    try {
      const failed = await manager.post(`/api/cases/${caseId}/packages`, { purpose: 'archive', language: 'sv' });
      attachment = { ...good, fileKey: `${tenant.organisationId}/${randomUUID()}` };
      const gone = await manager.post(`/api/cases/${caseId}/packages`, { purpose: 'archive', language: 'sv' });
      expect([failed.body, gone.body]).toMatchObject([{ status: 409, code: 'file_damaged' }, { status: 404, code: 'file_missing' }]);
    } finally {
      attachment = good;
    }
    expect((await manager.get<CasePackagesDto>(`/api/cases/${caseId}/packages`)).body.items).toEqual([]);
  });

  it('logs each package that left: who took it, whom it was given to, by what right and what it did not show', async () => {
    await mark({ field: 'facts.formula' });
    const sealed = await seal('disclosure');
    await download(sealed);
    const url = `/api/cases/${caseId}/packages/${sealed.id}/disclosures`;
    const given = await manager.post<DisclosureDto>(url, { recipient: 'Nacka Värmdö Posten', legalBasis: 'TF 2 kap. 15 §' }, { 'idempotency-key': sealed.id });
    const again = await manager.post<DisclosureDto>(url, { recipient: 'Nacka Värmdö Posten', legalBasis: 'TF 2 kap. 15 §' }, { 'idempotency-key': sealed.id });
    expect([given.status, again.body.id]).toEqual([201, given.body.id]);
    expect((await manager.post(url, { recipient: ' ', legalBasis: '' })).status).toBe(422);
    const { items } = (await manager.get<DisclosurePageDto>(`/api/cases/disclosures?caseId=${caseId}`)).body;
    const masked = [{ field: 'facts.formula', label: 'Formel', legalBasis: 'OSL 31 kap. 16 §', until: '2099-12-31', masked: true }];
    expect(items).toMatchObject([
      { kind: 'given', recipient: 'Nacka Värmdö Posten', legalBasis: 'TF 2 kap. 15 §', userName: 'Test supplier_manager', masked },
      { kind: 'downloaded', recipient: null, userName: 'Test supplier_manager', masked },
    ]);
    const change = (sql: string) => app.get(Tenancy).run(systemPrincipal(tenant.organisationId), (tx) => tx.manager.query(sql));
    for (const sql of ['DELETE FROM disclosure', 'UPDATE disclosure SET recipient = NULL', 'UPDATE case_package SET marks = NULL', 'DELETE FROM case_secrecy'])
      await expect(change(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it('refuses a field that is not there, a day that has passed and a mark on what has changed since', async () => {
    expect((await mark({ field: 'facts.colour' })).body).toMatchObject({ errors: [{ field: 'field', code: 'unknown_field' }] });
    expect((await mark({ field: 'facts.object', until: '2020-01-01' })).body).toMatchObject({ errors: [{ field: 'until', code: 'date_passed' }] });
    await mark({ field: 'facts.object' });
    expect((await mark({ field: 'facts.object' })).status).toBe(412);
  });

  it('lets the administrator alone say where closed cases are filed', async () => {
    const codes = { report: '2.4.1', dispute: null, credit: '2.4.3' };
    expect((await manager.put('/api/cases/classification', codes)).status).toBe(404);
    const administrator = await tenant.as('administrator');
    expect((await administrator.put<CaseClassificationDto>('/api/cases/classification', codes)).body).toEqual(codes);
    expect((await manager.get<CaseClassificationDto>('/api/cases/classification')).body).toEqual(codes);
    expect((await administrator.put('/api/cases/classification', { ...codes, report: '../..' })).status).toBe(422);
    await administrator.put('/api/cases/classification', { report: null, dispute: null, credit: null });
  });

  it('shows nothing to another organisation or a supplier, and lets who only reads seal, mark and take nothing', async () => {
    const { id } = await seal('archive');
    const body = { purpose: 'archive', language: 'sv' };
    const [vendor, executive, stranger] = [
      await tenant.as('vendor', supplierId),
      await tenant.as('executive'),
      await (await createTenant(app)).as('administrator'),
    ];
    const outcomes = async (client: Client) =>
      Promise.all(
        [
          client.get(`/api/cases/${caseId}`),
          client.get(`/api/cases/${caseId}/packages`),
          client.post(`/api/cases/${caseId}/packages`, body),
          client.get(`/api/cases/${caseId}/packages/${id}/file`),
          client.post(`/api/cases/${caseId}/packages/${id}/disclosures`, { recipient: 'A', legalBasis: 'B' }),
          mark({ field: 'facts.object' }, 1, client),
        ].map(async (response) => (await response).status),
      );
    expect(await outcomes(vendor)).toEqual([404, 404, 404, 404, 404, 404]);
    expect(await outcomes(stranger)).toEqual([404, 404, 404, 404, 404, 404]);
    expect(await outcomes(executive)).toEqual([200, 200, 404, 404, 404, 404]);
    expect((await vendor.get('/api/cases')).status).toBe(404);
    expect((await stranger.get<CasePageDto>('/api/cases')).body.items).toEqual([]);
    expect((await vendor.get('/api/cases/disclosures')).status).toBe(404);
    expect((await stranger.get<DisclosurePageDto>('/api/cases/disclosures')).body.items).toEqual([]);
  });
});
