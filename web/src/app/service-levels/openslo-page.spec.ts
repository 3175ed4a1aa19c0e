import { FakeApi } from '../../testing/fake-api.js';
import { prepare } from '../../testing/prepare.js';
import { render } from '../../testing/render.js';
import { until } from '../../testing/until.js';
import { OpenSloNotes } from './openslo-notes.js';
import { OpenSloPage } from './openslo-page.js';

const document = { id: 'd1', kind: 'SLO', name: 'web', displayName: 'Webben', source: 'slo.yaml', updatedAt: '2026-11-20T10:00:00.000Z' };

describe('OpenSLO', () => {
  it('lists the documents, and makes a service level of an objective alone', async () => {
    const service = { ...document, id: 'd2', kind: 'Service', name: 'shop', displayName: null };
    await prepare(new FakeApi({ 'GET /api/openslo/documents': () => ({ body: { items: [document, service], nextCursor: null } }) }));
    const { page, text } = await render(OpenSloPage);
    await until(() => page.querySelector('tbody a'));
    expect(text()).toContain('Webben');
    expect([...page.querySelectorAll('tbody a')].map((link) => link.getAttribute('href'))).toEqual(['/service-levels/new?openslo=d1']);
  });

  it('says what a document could not say', async () => {
    await prepare();
    const draft = {
      ...{ code: 'web', name: 'Webben', terms: { metric: 'availability', expectedTarget: '99.9', minimumTarget: '99.9' } },
      notes: [{ code: 'openslo_window_is_month', params: { duration: '1h' } }],
    };
    const { text } = await render(OpenSloNotes, { draft });
    expect(text()).toContain('Perioden 1h finns inte här');
    expect(text()).toContain('Välj avtal');
  });
});
