import { TestBed } from '@angular/core/testing';
import { FakeApi } from '../../testing/fake-api.js';
import { prepare, someone } from '../../testing/prepare.js';
import { render } from '../../testing/render.js';
import { until } from '../../testing/until.js';
import { AuthStore } from '../core/auth/auth.store.js';
import { ServiceSourcingPage } from './service-sourcing-page.js';
import type { Decision } from './sourcing.js';

const decision = {
  ...{ id: 'd1', serviceId: 'v1', choice: 'kept', effectiveFrom: '2026-01-01', contractNumber: null, towerName: null, supplierName: null, reason: 'Först', criteria: [] },
  ...{ decidedOn: '2026-01-01', decidedBy: 'Nämnden', reviewOn: null, reviewLate: false, standing: 'current', version: 2 },
} as unknown as Decision;

describe('a sourcing decision that two change at once', () => {
  it('shows both versions, field by field, and keeps what was typed', async () => {
    let faster = true;
    const current = { ...decision, reason: 'Deras skäl', decidedBy: 'Direktören', version: 7 };
    const api = await prepare(
      new FakeApi({
        'GET /api/auth/me': () => ({ body: someone('administrator') }),
        'GET /api/sourcing/services/v1': () => ({ body: { id: 'v1', name: 'Journal', decisions: [decision] } }),
        'PATCH /api/sourcing/decisions/d1': () => (faster ? { status: 412, body: { code: 'changed_meanwhile', current } } : { body: { ...current, version: 8 } }),
      }),
    );
    await TestBed.inject(AuthStore).ensure();
    const { fixture, page } = await render(ServiceSourcingPage, { id: 'v1' });
    const card = await until(() => page.querySelector<HTMLElement>('section[aria-labelledby="decision-d1"]'));
    const press = async (within: HTMLElement, label: string) => {
      (await until(() => [...within.querySelectorAll<HTMLButtonElement>('button')].find((one) => one.textContent?.trim() === label))).click();
      await fixture.whenStable();
    };
    await press(card, 'Ändra');
    const area = await until(() => card.querySelector('textarea'));
    area.value = 'Mitt skäl';
    area.dispatchEvent(new Event('input'));
    const send = () => press(card.querySelector('form') ?? card, 'Ändra');
    await send();
    const notice = await until(() => card.querySelector<HTMLElement>('sam-conflict-notice'));
    for (const said of ['Mitt skäl', 'Deras skäl', 'Nämnden', 'Direktören']) expect(notice.textContent).toContain(said);
    expect(card.querySelector('textarea')?.value).toBe('Mitt skäl');
    const [, second] = notice.querySelectorAll('button');
    second?.click();
    await fixture.whenStable();
    faster = false;
    await send();
    const sent = api.asked('/api/sourcing/decisions/d1').map(({ headers, body }) => [headers.get('if-match'), body]);
    expect(sent).toEqual([
      ['"2"', { reason: 'Mitt skäl', decidedBy: 'Nämnden', reviewOn: null }],
      ['"7"', { reason: 'Mitt skäl', decidedBy: 'Direktören', reviewOn: null }],
    ]);
  });
});
