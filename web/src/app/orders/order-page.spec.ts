import { TestBed } from '@angular/core/testing';
import { FakeApi } from '../../testing/fake-api.js';
import { FakeEventSource } from '../../testing/fake-event-source.js';
import { prepare, someone } from '../../testing/prepare.js';
import { render } from '../../testing/render.js';
import { until } from '../../testing/until.js';
import { AuthStore } from '../core/auth/auth.store.js';
import { Live } from '../core/realtime/live.js';
import type { Order } from './order.js';
import { OrderPage } from './order-page.js';

const order: Order = {
  ...{ id: 'o1', contractId: 'c1', contractNumber: 'A-1', supplierId: 's1', supplierName: 'Blå', title: 'Datorer', state: 'ordered', quantity: 10 },
  ...{ delivered: 0, orderedOn: '2026-11-01', dueOn: '2026-12-01', promisedOn: null, deliveredOn: null, late: false, version: 3, remark: null },
  ...{ leadDays: 20, dayUnit: 'service_days', orderedByName: null, deliveries: [] },
} as unknown as Order;
const delivery = { id: 'd1', deliveredOn: '2026-11-20', quantity: 4, remark: 'Deras lass' };
const theirs: Order = { ...order, state: 'confirmed', promisedOn: '2026-11-30', delivered: 4, deliveries: [delivery], version: 5 };

async function open() {
  let current = order;
  let faster = true;
  const step = () => (faster ? { status: 412, body: { code: 'changed_meanwhile', current: theirs } } : { body: { ...theirs, version: 6 } });
  const api = await prepare(
    new FakeApi({
      'GET /api/auth/me': () => ({ body: someone('administrator') }),
      'GET /api/orders/o1': () => ({ body: current }),
      'POST /api/orders/o1/deliveries': step,
      'POST /api/orders/o1/confirm': step,
    }),
  );
  await TestBed.inject(AuthStore).ensure();
  const { fixture, page, text } = await render(OrderPage, { id: 'o1' });
  const button = (label: string) => [...page.querySelectorAll<HTMLButtonElement>('button')].find((one) => one.textContent?.trim() === label);
  const press = async (label: string) => {
    (await until(() => button(label))).click();
    await fixture.whenStable();
  };
  const field = (label: string) =>
    [...page.querySelectorAll('sam-field')].find((one) => one.querySelector('label')?.textContent?.trim().startsWith(label))?.querySelector<HTMLInputElement>('input, textarea');
  const type = async (label: string, value: string) => {
    const control = await until(() => field(label));
    control.value = value;
    control.dispatchEvent(new Event('input'));
    await fixture.whenStable();
  };
  const sent = (what: string) => api.asked(`/api/orders/o1/${what}`).map(({ headers, body }) => [headers.get('if-match'), body]);
  return { api, page, text, press, field, type, sent, settle: () => (faster = false), others: (now: Order) => (current = now) };
}

describe('an order that somebody else took a step with meanwhile', () => {
  it('shows what they recorded beside what was typed, which stays and can be sent all the same', async () => {
    const { page, press, field, type, sent, settle } = await open();
    await press('Registrera leverans');
    await type('Antal', '6');
    await type('Anmärkning', 'Vårt lass');
    await press('Registrera leverans');
    const notice = await until(() => page.querySelector('sam-conflict-notice'));
    for (const said of ['Bekräftad', '4/10', 'Deras lass']) expect(notice.textContent).toContain(said);
    expect([field('Antal')?.value, field('Anmärkning')?.value]).toEqual(['6', 'Vårt lass']);
    settle();
    await press('Registrera leverans');
    await until(() => (sent('deliveries').length === 2 ? true : null));
    const body = { quantity: 6, remark: 'Vårt lass' };
    expect(sent('deliveries')).toEqual([['"3"', body], ['"5"', body]]);
    await until(() => (page.querySelector('sam-conflict-notice') ? null : true));
  });

  it('keeps a form that is being written when theirs comes live, does not overwrite it unseen, and takes theirs over by the field', async () => {
    const { api, page, press, field, type, sent, others } = await open();
    await press('Bekräfta');
    await type('Leverantörens besked', '2026-12-24');
    const live = TestBed.inject(Live);
    live.connect(null);
    others(theirs);
    const before = api.asked('/api/orders/o1').length;
    FakeEventSource.last.tell('changes', [{ topic: 'orders', subjectId: 'o1', kind: 'confirmed' }]);
    await until(() => (api.asked('/api/orders/o1').length > before ? true : null), 600);
    await until(() => (page.textContent?.includes('4/10') ? true : null));
    live.disconnect();
    expect(field('Leverantörens besked')?.value).toBe('2026-12-24');
    await press('Bekräfta');
    const notice = await until(() => page.querySelector('sam-conflict-notice'));
    for (const said of ['2026-12-24', '2026-11-30']) expect(notice.textContent).toContain(said);
    expect(sent('confirm')).toEqual([['"3"', { promisedOn: '2026-12-24' }]]);
    await press('Använd det sparade');
    expect(field('Leverantörens besked')?.value).toBe('2026-11-30');
  });
});
