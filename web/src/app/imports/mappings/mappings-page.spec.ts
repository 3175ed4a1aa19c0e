import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { FakeApi } from '../../../testing/fake-api.js';
import { prepare, someone } from '../../../testing/prepare.js';
import { render } from '../../../testing/render.js';
import { until } from '../../../testing/until.js';
import { AuthStore } from '../../core/auth/auth.store.js';
import { MappingsPage } from './mappings-page.js';

const mapping = { rows: 'incident', columns: { externalId: 'Nr', openedAt: 'Skapad' }, dateOrder: 'ymd' };
const saved = { id: 'k1', name: 'Kommunens system', mapping, version: 4 };

async function page(answers: ConstructorParameters<typeof FakeApi>[0] = {}) {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  const api = new FakeApi({
    'GET /api/auth/me': () => ({ body: someone() }),
    'GET /api/import-mappings?limit=100': () => ({ body: { items: [saved], nextCursor: null } }),
    ...answers,
  });
  await prepare(api);
  await TestBed.inject(AuthStore).ensure();
  const rendered = await render(MappingsPage);
  await until(() => rendered.page.querySelector('.plain-list button'));
  return { api, ...rendered };
}

async function submit(element: HTMLElement, fixture: ComponentFixture<unknown>): Promise<void> {
  element.querySelector('dialog form')?.dispatchEvent(new Event('submit'));
  await new Promise((resolve) => setTimeout(resolve, 5));
  await fixture.whenStable();
}

describe('MappingsPage', () => {
  it('renames, keeping the mapping, and only the version one has seen', async () => {
    const {
      api,
      page: element,
      click,
      fixture,
    } = await page({ 'PUT /api/import-mappings/k1': () => ({ body: saved }) });
    expect(element.querySelector('.plain-list a')?.getAttribute('href')).toBe('/imports/new?mapping=k1');
    await click('.plain-list button');
    const input = element.querySelector<HTMLInputElement>('dialog input');
    if (input) input.value = 'Nytt namn';
    input?.dispatchEvent(new Event('input'));
    await submit(element, fixture);
    const [put] = api.asked('/api/import-mappings/k1');
    expect(put?.body).toEqual({ name: 'Nytt namn', mapping });
    expect(put?.headers.get('If-Match')).toBe('"4"');
  });

  it('says what deleting does before it is done', async () => {
    const {
      api,
      page: element,
      click,
      fixture,
    } = await page({ 'DELETE /api/import-mappings/k1': () => ({ status: 204 }) });
    await click('.plain-list button:last-of-type');
    expect(element.querySelector('dialog')?.textContent).toContain('Det som är inläst med den finns kvar');
    await submit(element, fixture);
    expect(api.asked('/api/import-mappings/k1').map(({ method }) => method)).toEqual(['DELETE']);
  });

  it('stays open with the reason where the name is taken', async () => {
    const {
      page: element,
      click,
      fixture,
    } = await page({
      'PUT /api/import-mappings/k1': () => ({ status: 409, body: { code: 'already_exists' } }),
    });
    await click('.plain-list button');
    await submit(element, fixture);
    expect(element.querySelector('dialog sam-problem')?.textContent).toContain('finns redan');
  });
});
