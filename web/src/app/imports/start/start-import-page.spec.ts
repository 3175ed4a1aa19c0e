import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeApi, type Call } from '../../../testing/fake-api.js';
import { prepare, someone } from '../../../testing/prepare.js';
import { until } from '../../../testing/until.js';
import { AuthStore } from '../../core/auth/auth.store.js';
import { NEW_XHR } from '../../core/http/upload.js';
import type { ImportMapping, Preview } from '../import.js';
import { aPreview, FakeXhr } from '../import.testing.js';
import { StartImportPage } from './start-import-page.js';

@Component({ template: '' })
class Page {}

const routes = [
  { path: 'imports/new', component: StartImportPage },
  { path: '**', component: Page },
];
const eventLog = {
  key: 'servicenow-event-log',
  zone: 'Europe/Stockholm',
  columns: { externalId: ['number'], eventAt: ['sys_updated_at'], group: ['assignment_group'] },
};
const formOf = ({ body }: Call): Record<string, string> =>
  Object.fromEntries(
    [...(body as FormData)].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]),
  );

async function open(
  preview: (form: Record<string, string>) => Preview,
  more: ConstructorParameters<typeof FakeApi>[0] = {},
) {
  const xhrs: FakeXhr[] = [];
  const api = new FakeApi({
    'GET /api/auth/me': () => ({ body: someone() }),
    'GET /api/imports/presets': () => ({ body: [eventLog] }),
    'GET /api/import-mappings?limit=200': () => ({ body: { items: [], nextCursor: null } }),
    'POST /api/imports/preview': (call) => ({ body: preview(formOf(call)) }),
    ...more,
  });
  const useValue = () => {
    const xhr = new FakeXhr();
    xhrs.push(xhr);
    return xhr.real;
  };
  TestBed.configureTestingModule({ providers: [{ provide: NEW_XHR, useValue }] });
  await prepare(api, routes);
  await TestBed.inject(AuthStore).ensure();
  const harness = await RouterTestingHarness.create('/imports/new');
  await harness.fixture.whenStable();
  const page = harness.fixture.nativeElement as HTMLElement;
  const pick = async (name: string) => {
    const input = page.querySelector<HTMLInputElement>('input[type=file]');
    Object.defineProperty(input, 'files', { configurable: true, value: [new File(['a;b\n1;2\n'], name)] });
    input?.dispatchEvent(new Event('change'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    await harness.fixture.whenStable();
  };
  const submit = () =>
    until(() => [...page.querySelectorAll('button')].find((one) => one.textContent?.trim() === 'Läs in'));
  return { api, harness, page, pick, submit, xhrs };
}

const known = aPreview({ columns: ['number', 'sys_updated_at', 'assignment_group'] });

describe('StartImportPage', () => {
  it('recognises a file, shows its first rows, sends it once and goes to its import', async () => {
    const { harness, page, pick, submit, xhrs } = await open(() => known);
    await pick('logg.csv');
    expect(page.querySelector('.way.chosen')?.textContent).toContain('Vi känner igen filen');
    expect(page.querySelector('sam-preview-table')?.textContent).toContain('A1');
    const button = await submit();
    button.click();
    button.click();
    await harness.fixture.whenStable();
    expect(xhrs).toHaveLength(1);
    expect(Object.fromEntries(xhrs[0]?.body ?? [])).toMatchObject({
      preset: 'servicenow-event-log',
      zone: 'Europe/Stockholm',
    });
    xhrs[0]?.answer(202, { id: 'm1' });
    await until(() => (TestBed.inject(Router).url === '/imports/m1' ? true : null));
  });

  it('maps any other file, asks for a source, and saves the mapping by name', async () => {
    const saved: unknown[] = [];
    const { api, harness, page, pick, submit } = await open(() => aPreview(), {
      'POST /api/import-mappings': ({ body }) => {
        saved.push(body);
        return { body: { id: 'k1', version: 1, ...(body as { name: string; mapping: ImportMapping }) } };
      },
    });
    await pick('kommunen.csv');
    const last = api.asked('/api/imports/preview').at(-1);
    const sent = last && formOf(last);
    expect(sent?.['preset']).toBe('mapping');
    expect(JSON.parse(sent?.['mapping'] ?? '{}')).toMatchObject({
      columns: { externalId: 'Ärendenummer' },
      dateOrder: 'dmy',
    });
    expect((await submit()).disabled).toBe(true);
    expect(page.textContent).toContain('Ge källan ett namn först');
    const name = page.querySelector<HTMLInputElement>('.save input');
    if (name) name.value = 'Kommunens system';
    name?.dispatchEvent(new Event('input'));
    await harness.fixture.whenStable();
    page.querySelector<HTMLElement>('.save button')?.click();
    await harness.fixture.whenStable();
    expect(saved).toMatchObject([{ name: 'Kommunens system', mapping: { rows: 'incident' } }]);
    expect(page.querySelector('.way.chosen')?.textContent).toContain('Kommunens system');
    expect(page.querySelector('.saved')?.textContent).toContain('Sparad');
  });

  it('says which column is needed and asks for no preview without it', async () => {
    const { api, page, pick } = await open(() => aPreview({ columns: ['a', 'b'], rows: [] }));
    await pick('a.csv');
    expect(page.textContent).toContain('Välj kolumn för Nummer, Öppnad');
    expect(api.asked('/api/imports/preview')).toHaveLength(1);
  });

  it('refuses a file that is too large before it is sent', async () => {
    const { api, harness, page } = await open(() => known);
    const input = page.querySelector<HTMLInputElement>('input[type=file]');
    const file = new File([''], 'huge.csv');
    Object.defineProperty(file, 'size', { value: 513 * 1024 * 1024 });
    Object.defineProperty(input, 'files', { value: [file] });
    input?.dispatchEvent(new Event('change'));
    await harness.fixture.whenStable();
    expect(page.querySelector('sam-problem')?.textContent).toContain('för stor');
    expect(api.asked('/api/imports/preview')).toEqual([]);
  });

  it('says in words what is wrong with a row before it is imported', async () => {
    const problem = { field: 'Skapad', code: 'bad_date', params: { value: '31/2/2026' } };
    const [row] = aPreview().rows;
    const { page, pick } = await open(() => ({
      ...known,
      rows: row ? [row, { ...row, line: 3, problem }] : [],
    }));
    await pick('logg.csv');
    expect(page.querySelector('tr.bad')?.textContent).toContain('31/2/2026 är inget datum');
    expect(page.textContent).toContain('1 går inte att läsa');
  });
});
