import { TestBed } from '@angular/core/testing';
import { FakeApi } from '../../../testing/fake-api.js';
import { prepare, someone } from '../../../testing/prepare.js';
import { render } from '../../../testing/render.js';
import { AuthStore } from '../../core/auth/auth.store.js';
import type { Delivery, Webhook } from './webhook.js';
import { WebhookPage } from './webhook-page.js';
import { WebhooksPage } from './webhooks-page.js';

const chat: Webhook = {
  ...{ id: 'w1', name: 'Chatten', address: 'https://chat.example/hook', eventTypes: ['credit.step'], active: true, version: 3 },
  ...{ failingSince: null, disabledAt: null, deliveries: { pending: 0, delivered: 4, failed: 1 } },
};
const lost: Delivery = {
  ...{ id: 'd1', eventType: 'credit.step', createdAt: '2026-11-28T10:00:00.000Z', status: 'failed', attempts: 8, payload: '{}' },
  ...{ nextAttemptAt: null, responseStatus: 503, deliveredAt: null, problem: { code: 'unexpected_status', params: { status: 503 } } },
};

type Answers = ConstructorParameters<typeof FakeApi>[0];

async function opened(answers: Answers, page: typeof WebhookPage | typeof WebhooksPage = WebhookPage) {
  const api = await prepare(
    new FakeApi({
      'POST /api/auth/sign-in': () => ({ body: someone('administrator') }),
      'GET /api/webhooks?sort=name': () => ({ body: { items: [chat], nextCursor: null, total: 1 } }),
      'GET /api/webhooks/w1': () => ({ body: chat }),
      'GET /api/webhooks/w1/deliveries': () => ({ body: { items: [lost], nextCursor: null } }),
      ...answers,
    }),
    [{ path: 'settings/webhooks', children: [] }],
  );
  await TestBed.inject(AuthStore).signIn('eva@nacka.example', 'secret');
  const rendered = await render<WebhookPage | WebhooksPage>(page, page === WebhookPage ? { id: 'w1' } : {});
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await rendered.fixture.whenStable();
  };
  await settle();
  const press = async (text: string, within = '') => {
    const buttons = [...rendered.page.querySelectorAll<HTMLButtonElement>(`${within} button`)];
    buttons.findLast((button) => button.textContent?.trim() === text)?.click();
    await settle();
  };
  return { ...rendered, api, settle, press };
}

describe('a webhook', () => {
  it('shows what did not come through and why, and sends it again', async () => {
    const { api, text, press } = await opened({ 'POST /api/webhooks/w1/deliveries/d1/redeliver': () => ({ body: lost }) });
    expect(text()).toContain('503');
    expect(text()).toContain('Gick inte fram');
    await press('Skicka igen');
    expect(api.asked('/api/webhooks/w1/deliveries/d1/redeliver')).toHaveLength(1);
  });

  it('is changed with the version one has seen; where somebody was faster, both versions are shown and nothing typed is lost', async () => {
    const theirs = { ...chat, name: 'Larmchatten', version: 4 };
    let faster = true;
    const { api, page, text, press } = await opened({
      'PATCH /api/webhooks/w1': () => {
        if (faster) return { status: 412, body: { code: 'changed_meanwhile', current: theirs } };
        return { body: { ...theirs, name: 'Min chatt', version: 5 } };
      },
    });
    await press('Ändra');
    const name = page.querySelector<HTMLInputElement>('sam-webhook-form input');
    expect(name?.value).toBe('Chatten');
    if (name) name.value = 'Min chatt';
    name?.dispatchEvent(new Event('input'));
    await press('Spara', 'sam-webhook-form');
    expect(text()).toContain('Larmchatten');
    expect(name?.value).toBe('Min chatt');
    faster = false;
    await press('Spara det som står här', 'sam-webhook-form');
    expect(api.asked('/api/webhooks/w1').flatMap(({ method, headers }) => (method === 'PATCH' ? [headers.get('If-Match')] : []))).toEqual(['"3"', '"4"']);
    expect(page.querySelector('sam-webhook-form')).toBeNull();
    expect(page.querySelector('h1')?.textContent).toContain('Min chatt');
  });

  it('is switched off and on, and gets a new secret once one has read what that means', async () => {
    const { api, page, press } = await opened({
      'PATCH /api/webhooks/w1': () => ({ body: { ...chat, active: false, version: 4 } }),
      'POST /api/webhooks/w1/secret': () => ({ body: { ...chat, secret: 'whsec_new' } }),
    });
    await press('Pausa');
    expect(api.asked('/api/webhooks/w1').at(-1)).toMatchObject({ method: 'PATCH', body: { active: false } });
    await press('Ny hemlighet');
    expect(api.asked('/api/webhooks/w1/secret')).toHaveLength(0);
    await press('Ny hemlighet', 'sam-dialog');
    expect(page.querySelector<HTMLInputElement>('sam-secret-shown input')?.value).toBe('whsec_new');
  });

  it('is removed after one has read what goes with it', async () => {
    const { api, text, press } = await opened({ 'DELETE /api/webhooks/w1': () => ({ status: 204 }) });
    await press('Ta bort');
    expect(text()).toContain('Ta bort Chatten?');
    await press('Ta bort', 'sam-dialog');
    expect(api.asked('/api/webhooks/w1').at(-1)).toMatchObject({ method: 'DELETE' });
    expect(api.asked('/api/webhooks/w1').at(-1)?.headers.get('If-Match')).toBe('"3"');
  });
});

describe('the webhooks', () => {
  it('show a new one’s secret once', async () => {
    const { page, api, press } = await opened({ 'POST /api/webhooks': () => ({ status: 201, body: { ...chat, secret: 'whsec_once' } }) }, WebhooksPage);
    await press('Ny webhook');
    const [name, address, first] = page.querySelectorAll<HTMLInputElement>('sam-webhook-form input');
    for (const [field, value] of [[name, 'Chatten'], [address, 'https://chat.example/hook']] as const) {
      if (field) field.value = value;
      field?.dispatchEvent(new Event('input'));
    }
    first?.click();
    await press('Spara', 'sam-webhook-form');
    expect(api.asked('/api/webhooks').at(-1)?.body).toEqual({ name: 'Chatten', address: 'https://chat.example/hook', eventTypes: ['incident.created'] });
    expect(page.querySelector<HTMLInputElement>('sam-secret-shown input')?.value).toBe('whsec_once');
  });
});
