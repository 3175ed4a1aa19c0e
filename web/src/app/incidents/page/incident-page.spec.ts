import { TestBed } from '@angular/core/testing';
import type { Role } from '@samsyn/domain/access/permissions';
import { FakeApi } from '../../../testing/fake-api.js';
import { prepare, someone } from '../../../testing/prepare.js';
import { render } from '../../../testing/render.js';
import { AuthStore } from '../../core/auth/auth.store.js';
import { aDetail } from '../incident.testing.js';
import { IncidentPage } from './incident-page.js';

const clock = (outcome: 'met' | 'missed', level: string) => ({
  serviceLevelId: level,
  code: level,
  name: `Löst i tid ${level}`,
  metric: 'resolution',
  priority: 3,
  supplierId: 's1',
  supplierName: 'Fjordnät',
  towerId: 't1',
  towerName: 'Nät',
  calendarId: 'k1',
  calendarName: 'Kontorstid',
  outcome,
  overdue: outcome === 'missed',
  period: '2026-03',
  resultId: null,
  startedAt: '2026-03-02T08:00:00.000Z',
  dueAt: '2026-03-02T12:00:00.000Z',
  stoppedAt: '2026-03-02T18:00:00.000Z',
  elapsedMs: 21_600_000,
  targetMs: 14_400_000,
  excluded: [{ from: '2026-03-02T12:00:00.000Z', to: '2026-03-02T16:00:00.000Z', reason: 'not_lead' }],
  allowedPauseReasons: [],
  ticking: null,
  reasons: [{ rule: 'R4', code: outcome, params: { elapsedMs: 21_600_000, targetMs: 14_400_000 } }],
});

async function open(answers: ConstructorParameters<typeof FakeApi>[0] = {}, role: Role = 'administrator') {
  const api = new FakeApi({
    'GET /api/auth/me': () => ({ body: someone(role) }),
    'GET /api/incidents/i1': () => ({ body: aDetail() }),
    'GET /api/incidents/i1/discussion': () => ({ body: { comments: [], attachments: [] } }),
    'GET /api/results/incidents/i1': () => ({
      body: { incidentId: 'i1', items: [clock('met', 'A'), clock('missed', 'B')] },
    }),
    ...answers,
  });
  await prepare(api);
  await TestBed.inject(AuthStore).ensure();
  return render(IncidentPage, { id: 'i1' });
}

describe('IncidentPage', () => {
  it('shows who held it, where the time went and its clocks', async () => {
    const { page, text } = await open();
    expect(page.querySelector('h1')?.textContent).toBe('INC0000045');
    expect(text()).toContain('10 h från öppning till slut. 2 grupper, 2 överlämningar, 1 studs.');
    expect(page.querySelectorAll('sam-swim-lane .segment')).toHaveLength(4);
    expect(page.querySelectorAll('sam-swim-lane .segment .mark')).toHaveLength(1);
    expect(page.querySelector('sam-hand-off-ledger tfoot')?.textContent).toContain('10');
    expect(page.querySelectorAll('sam-incident-clocks li sam-clock-bar')).toHaveLength(2);
  });

  it('R22 sets what the source says beside what our clocks say, as two judgements', async () => {
    const { page } = await open();
    const said = [...page.querySelectorAll('sam-judgements dd')].map((each) => each.textContent?.trim());
    expect(said).toEqual(['I tid', '1 av 2 löften hölls']);
    expect(page.querySelector('sam-judgements')?.textContent).toContain('made_sla');
  });

  it('tells the picture as a table', async () => {
    const { page, click } = await open();
    await click('sam-swim-lane .tool');
    const rows = [...page.querySelectorAll('sam-swim-lane tbody tr')].map((row) =>
      row.textContent?.replace(/\s+/g, ' '),
    );
    expect(rows).toHaveLength(4);
    expect(rows[3]).toContain('tillbaka igen');
    expect(rows[1]).toContain('Utan ansvarig');
  });

  it('says why no service level counts it', async () => {
    const { text } = await open({
      'GET /api/results/incidents/i1': () => ({ body: { incidentId: 'i1', items: [] } }),
    });
    expect(text()).toContain('Ingen servicenivå räknar den här incidenten');
    expect(text()).toContain('Inget löfte att mäta mot');
  });

  it('keeps the page where the clocks cannot be had', async () => {
    const { page, text } = await open({
      'GET /api/results/incidents/i1': () => ({ status: 503, body: { code: 'starting' } }),
    });
    expect(page.querySelector('sam-problem')?.textContent).toContain('håller på att starta');
    expect(text()).toContain('Vart tiden tog vägen');
  });

  it('says that an incident is not there', async () => {
    const { text } = await open({
      'GET /api/incidents/i1': () => ({ status: 404, body: { code: 'not_found' } }),
    });
    expect(text()).toContain('finns inte');
  });
});
