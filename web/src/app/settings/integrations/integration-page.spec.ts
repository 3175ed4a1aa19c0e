import { TestBed } from '@angular/core/testing';
import { FakeApi } from '../../../testing/fake-api.js';
import { prepare, someone } from '../../../testing/prepare.js';
import { render } from '../../../testing/render.js';
import { AuthStore } from '../../core/auth/auth.store.js';
import type { IntegrationDetail, MessageDetail } from './integration.js';
import { IntegrationPage } from './integration-page.js';

const tool: IntegrationDetail = {
  ...{ id: 'i1', name: 'Telia status', kind: 'statuspage', source: 'telia', supplierId: 's1', supplierName: 'Telia', towerId: 't1' },
  ...{ towerName: 'Nät', component: null, groupName: null, verification: 'basic', impacts: { minor: 3000 }, mapping: null },
  ...{ path: '/api/inbound/i1', pollAddress: null, pollMinutes: null, polledAt: null, pollProblem: null, active: true, version: 4 },
  ...{ messages: { received: 0, processed: 7, dead: 1, discarded: 0 }, lastReceivedAt: '2026-11-28T10:00:00.000Z' },
  refusals: [{ reason: 'too_old', count: 3, lastAt: '2026-11-28T09:00:00.000Z' }],
};
const letter: MessageDetail = {
  ...{ id: 'm1', externalId: 'e', receivedAt: '2026-11-28T10:00:00.000Z', deliveries: 1, status: 'dead', attempts: 1 },
  ...{ effect: null, processedAt: null, payload: '{"impact":"dire"}' },
  problem: { code: 'bad_document', params: {}, errors: [] },
};

describe('an integration', () => {
  it('says what it refused and why, shows a dead letter, and tries it again', async () => {
    const api = await prepare(
      new FakeApi({
        'POST /api/auth/sign-in': () => ({ body: someone('administrator') }),
        'GET /api/integrations/i1': () => ({ body: tool }),
        'GET /api/integrations/i1/messages': () => ({ body: { items: [letter], nextCursor: null } }),
        'GET /api/integrations/i1/messages/m1': () => ({ body: letter }),
        'POST /api/integrations/i1/messages/m1/replay': () => ({ body: { ...letter, status: 'received' } }),
      }),
    );
    await TestBed.inject(AuthStore).signIn('eva@nacka.example', 'secret');
    const { fixture, page, click, text } = await render(IntegrationPage, { id: 'i1' });
    const settle = async () => {
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    };
    await settle();
    expect(text()).toContain('3 – Meddelandet är signerat för mer än fem minuter sedan');
    expect(page.querySelector<HTMLInputElement>('sam-secret-shown input')?.value).toBe('http://localhost/api/inbound/i1');
    await click('sam-messages td button, sam-messages sam-data-table button');
    await settle();
    expect(text()).toContain('dire');
    await click('sam-messages sam-dialog button[matButton=filled]');
    await settle();
    expect(api.asked('/api/integrations/i1/messages/m1/replay')).toHaveLength(1);
  });
});
