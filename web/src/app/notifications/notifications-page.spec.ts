import { TestBed } from '@angular/core/testing';
import { FakeApi } from '../../testing/fake-api.js';
import { FakeEventSource } from '../../testing/fake-event-source.js';
import { prepare, someone } from '../../testing/prepare.js';
import { render } from '../../testing/render.js';
import { until } from '../../testing/until.js';
import { AuthStore } from '../core/auth/auth.store.js';
import { Live } from '../core/realtime/live.js';
import { Bell } from '../core/shell/bell.js';
import { NotificationsPage } from './notifications-page.js';

const told = (id: string, readAt: string | null) => ({
  ...{ id, kind: 'incident_assigned', params: { number: 'SAM-1', title: 'Skrivaren är död' }, link: '/incidents/i1' },
  ...{ createdAt: '2026-11-28T10:00:00.000Z', readAt },
});

async function page(items: object[]) {
  const api = await prepare(
    new FakeApi({
      'GET /api/auth/me': () => ({ body: someone('vendor') }),
      'GET /api/notifications?limit=50': () => ({ body: { items, nextCursor: null } }),
      'POST /api/notifications/n1/read': () => ({}),
      'POST /api/notifications/read': () => ({}),
    }),
    [{ path: 'incidents/:id', children: [] }],
  );
  await TestBed.inject(AuthStore).ensure();
  const rendered = await render(NotificationsPage);
  await until(() => rendered.page.querySelector('td a, sam-empty-state'));
  return { api, ...rendered };
}

describe('the list of notifications', () => {
  it('says what happened, leads there, and counts what was followed as read', async () => {
    const { api, text, click, page: shown } = await page([told('n1', null), told('n2', '2026-11-28T11:00:00.000Z')]);
    expect(text()).toContain('Incident SAM-1 har tilldelats er: Skrivaren är död');
    expect(shown.querySelectorAll('.mark')).toHaveLength(1);
    expect(shown.querySelector('td a')?.getAttribute('href')).toBe('/incidents/i1');
    await click('td a');
    expect(api.asked('/api/notifications/n1/read')).toHaveLength(1);
  });

  it('marks all as read at once', async () => {
    const { api, click } = await page([told('n1', null)]);
    await click('sam-page-header button');
    expect(api.asked('/api/notifications/read')).toHaveLength(1);
    expect(api.asked('/api/notifications?limit=50').length).toBeGreaterThan(1);
  });

  it('says so where there is nothing', async () => {
    const { text } = await page([]);
    expect(text()).toContain('Inget att läsa');
  });
});

describe('the bell', () => {
  it('counts what is new, again whenever something was told or read', async () => {
    let count = 3;
    await prepare(new FakeApi({ 'GET /api/notifications/unread': () => ({ body: { count } }) }));
    const { page: shown, fixture } = await render(Bell);
    expect(shown.querySelector('a')?.getAttribute('aria-label')).toBe('Aviseringar, 3 nya');
    const live = TestBed.inject(Live);
    live.connect(null);
    count = 120;
    FakeEventSource.last.tell('changes', [{ topic: 'notifications', subjectId: null, kind: 'read' }]);
    await until(() => (shown.querySelector('.count')?.textContent === '99+' ? true : null), 600);
    await fixture.whenStable();
    live.disconnect();
  });
});
