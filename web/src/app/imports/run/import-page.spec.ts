import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { FakeApi } from '../../../testing/fake-api.js';
import { prepare, someone } from '../../../testing/prepare.js';
import { render } from '../../../testing/render.js';
import { until } from '../../../testing/until.js';
import { AuthStore } from '../../core/auth/auth.store.js';
import type { Import, QuarantinedRow } from '../import.js';
import { anImport, aRow } from '../import.testing.js';
import { ImportPage } from './import-page.js';

const rows = '/api/imports/m1/quarantine';
const open = `${rows}?status=open&limit=50`;
const corrected = `${rows}?status=corrected&limit=200`;
const none = { items: [], nextCursor: null };

async function page(answers: ConstructorParameters<typeof FakeApi>[0]) {
  const api = new FakeApi({
    'GET /api/auth/me': () => ({ body: someone() }),
    [`GET ${open}`]: () => ({ body: none }),
    [`GET ${corrected}`]: () => ({ body: none }),
    ...answers,
  });
  await prepare(api);
  await TestBed.inject(AuthStore).ensure();
  const rendered = await render(ImportPage, { id: 'm1' });
  await until(() => (rendered.page.querySelector('sam-skeleton') ? null : true));
  await rendered.fixture.whenStable();
  return { api, ...rendered };
}

const settled = (turns = 5) => new Promise((resolve) => setTimeout(resolve, turns));

describe('ImportPage', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('takes up an import that is running, however late one comes, and follows it to its end', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    let now: Partial<Import> = { status: 'reading', bytesRead: 4000, rowsRead: 160, finishedAt: null };
    const {
      api,
      page: element,
      text,
      fixture,
    } = await page({ 'GET /api/imports/m1': () => ({ body: anImport(now) }) });
    expect(element.querySelector('progress')?.value).toBe(4000);
    expect(text()).toContain('4 kB av 10 kB');
    expect(element.querySelector('[aria-current=step]')?.textContent).toContain('Läser filen');
    now = { status: 'measuring' };
    await jest.advanceTimersByTimeAsync(1100);
    await fixture.whenStable();
    expect(element.querySelector('[aria-current=step]')?.textContent).toContain('Räknar klockor');
    now = { quarantined: 0 };
    await jest.advanceTimersByTimeAsync(1100);
    await fixture.whenStable();
    expect(element.querySelector('progress')).toBeNull();
    expect(text()).toContain('Alla rader i filen är inlästa');
    const asked = api.asked('/api/imports/m1').length;
    await jest.advanceTimersByTimeAsync(10_000);
    expect(api.asked('/api/imports/m1')).toHaveLength(asked);
  });

  it('goes on looking when the network comes back', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    let lost = true;
    const { text, fixture } = await page({
      'GET /api/imports/m1': () => {
        if (lost) throw new TypeError('failed to fetch');
        return { body: anImport() };
      },
    });
    expect(text()).toContain('Vi når inte Samsyn');
    lost = false;
    await jest.advanceTimersByTimeAsync(4100);
    await fixture.whenStable();
    expect(text()).not.toContain('Vi når inte Samsyn');
    expect(text()).toContain('66');
  });

  it('says in words why a file could not be imported', async () => {
    const problem = {
      code: 'missing_columns',
      params: { columns: 'number' },
      errors: [{ field: 'number', code: 'missing_column' }],
    };
    const { text, page: element } = await page({
      'GET /api/imports/m1': () => ({ body: anImport({ status: 'failed', problem }) }),
    });
    expect(element.querySelector('[role=alert]')?.textContent).toContain('Filen saknar kolumner: number.');
    expect(text()).toContain('Ingenting har ändrats');
  });

  it('corrects a row in its place and takes it in', async () => {
    let status: QuarantinedRow['status'] = 'open';
    const {
      api,
      page: element,
      click,
      fixture,
      text,
    } = await page({
      // What came of the rows is reckoned after they are taken in.
      'GET /api/imports/m1': () => ({
        body: anImport(status === 'replayed' ? { quarantined: 0, status: 'measuring' } : { quarantined: 1 }),
      }),
      [`GET ${open}`]: () => ({ body: { items: status === 'open' ? [aRow()] : [], nextCursor: null } }),
      [`GET ${corrected}`]: () => ({
        body: { items: status === 'corrected' ? [aRow({ status })] : [], nextCursor: null },
      }),
      [`PATCH ${rows}/r1`]: ({ body }) => {
        const { cells } = body as { cells: string[] };
        const error = { field: 'opened_at', code: 'bad_date', params: { value: cells[1] } };
        if (cells[1] !== '29/2/2016')
          return { status: 422, body: { code: 'invalid_input', errors: [error] } };
        status = 'corrected';
        return { body: aRow({ status, version: 2 }) };
      },
      'POST /api/imports/m1/replay': () => {
        status = 'replayed';
        return { body: { replayed: 1, incidents: 1 } };
      },
    });
    await until(() => element.querySelector('sam-quarantine .head button'));
    expect(text()).toContain('31/2/2016 är inget datum');
    await click('sam-quarantine .head button');
    const cell = () => element.querySelectorAll<HTMLInputElement>('sam-row-correction input')[1];
    expect(cell()?.getAttribute('aria-invalid')).toBe('true');
    const send = async (value: string) => {
      const input = cell();
      if (!input) throw new Error('No cell');
      input.value = value;
      input.dispatchEvent(new Event('input'));
      element.querySelector('sam-row-correction form')?.dispatchEvent(new Event('submit'));
      await settled();
      await fixture.whenStable();
    };
    await send('30/2/2016');
    expect(element.querySelector('sam-row-correction .error')?.textContent).toContain(
      '30/2/2016 är inget datum',
    );
    expect(cell()?.value).toBe('30/2/2016');
    await send('29/2/2016');
    const [, patch] = api.asked(`${rows}/r1`);
    expect(patch?.headers.get('If-Match')).toBe('"1"');
    expect(patch?.body).toEqual({ cells: ['INC1', '29/2/2016'] });
    const take = await until(() =>
      [...element.querySelectorAll('button')].find((one) => one.textContent?.includes('Läs in 1 rättad rad')),
    );
    take.click();
    take.click();
    await settled();
    await fixture.whenStable();
    expect(api.asked('/api/imports/m1/replay')).toHaveLength(1);
    expect(text()).toContain('1 rad är inläst.');
    expect(text()).toContain('Alla rader i filen är inlästa');
  });
});
