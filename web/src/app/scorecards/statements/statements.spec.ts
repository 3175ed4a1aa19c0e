import { TestBed } from '@angular/core/testing';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Role } from '@samsyn/domain/access/permissions';
import { result, scorecard, supplier } from '../../../testing/examples/scorecard.js';
import { statement, statementSummary } from '../../../testing/examples/score-statement.js';
import { FakeApi, type Call } from '../../../testing/fake-api.js';
import { prepare, someone } from '../../../testing/prepare.js';
import { until } from '../../../testing/until.js';
import { AuthStore } from '../../core/auth/auth.store.js';
import { scorecardRoutes } from '../scorecards.routes.js';

const address = '/scorecards/2026-10/suppliers/s1';
const list = 'GET /api/score-statements?supplierId=s1&period=2026-10&limit=200';
const summary = 'GET /api/score-statements/summary?period=2026-10';
const level = result().serviceLevelId;
const own = (over: Parameters<typeof statement>[0] = {}) => statement({ serviceLevelId: level, ...over });
const items = (...all: object[]) => ({ body: { items: all, nextCursor: null } });
const card = { ...scorecard(), supplier: supplier(), towers: [{ ...scorecard().cells[0], code: 'operations', name: 'Drift', results: [result()] }] };
const standard = {
  'GET /api/scorecards/periods': () => ({ body: { items: [] } }),
  'GET /api/scorecards/2026-10/suppliers/s1': () => ({ body: card }),
  'GET /api/results?supplierId=s1&limit=200': () => items(),
  [list]: () => items(),
  [summary]: () => ({ body: statementSummary() }),
};

async function open(role: Role, answers: Record<string, (call: Call) => object> = {}, url = address) {
  const fake = await prepare(new FakeApi({ ...standard, ...answers, 'GET /api/auth/me': () => ({ body: someone(role) }) }), [
    { path: 'scorecards', children: scorecardRoutes },
  ]);
  await TestBed.inject(AuthStore).ensure();
  const harness = await RouterTestingHarness.create(url);
  await harness.fixture.whenStable();
  const page = harness.fixture.nativeElement as HTMLElement;
  const text = () => (page.textContent ?? '').replace(/\s+/g, ' ');
  const says = async (words: string) => {
    await until(() => (text().includes(words) ? true : null));
    await harness.fixture.whenStable();
  };
  const press = (words: string) => {
    const button = [...page.querySelectorAll('button')].find((each) => each.textContent?.includes(words));
    if (!button) throw new Error(`no button ${words} in: ${text()}`);
    button.click();
  };
  const type = (selector: string, value: string) => {
    const field = page.querySelector<HTMLTextAreaElement | HTMLInputElement>(selector);
    if (!field) throw new Error(`no ${selector}`);
    field.value = value;
    field.dispatchEvent(new Event('input'));
  };
  return { fake, page, text, says, press, type };
}

describe('the supplier’s side of a score', () => {
  it('R25 lets a supplier object to a figure while it is heard, chosen beside the figure', async () => {
    const said = own({ actions: ['withdraw'] });
    const { fake, page, says, press, type } = await open('vendor', { 'POST /api/score-statements': () => ({ status: 201, body: said }) });
    await says('Synpunkter på oktober 2026 kan lämnas till och med');
    page.querySelector<HTMLButtonElement>('.tower sam-figure-statements button')?.click();
    await until(() => (page.querySelector<HTMLSelectElement>('sam-statement-form select')?.value === level ? true : null));
    type('sam-statement-form textarea', said.text);
    press('Lämna synpunkten');
    await says('Synpunkten är lämnad');
    const [call] = fake.asked('/api/score-statements');
    expect(call?.body).toEqual({ period: '2026-10', serviceLevelId: level, kind: 'objection', text: said.text });
    expect(call?.headers.get('idempotency-key')).toHaveLength(32);
    expect(page.querySelector('.tower sam-figure-statements')?.textContent).toContain('Invändning, obesvarad');
    expect(page.querySelector<HTMLTextAreaElement>('sam-statement-form textarea')?.value).toBe('');
  });

  it('keeps what was typed when the window has closed meanwhile, and says when it was', async () => {
    const { page, says, press, type } = await open('vendor', {
      'POST /api/score-statements': () => ({
        status: 409,
        body: { code: 'statements_over', params: { period: '2026-10', firstDay: '2026-11-01', lastDay: '2026-11-14' } },
      }),
    });
    await says('Lämna en synpunkt');
    type('sam-statement-form textarea', 'Sent men sant');
    press('Lämna synpunkten');
    await says('Synpunkter på 2026-10 kunde lämnas från 2026-11-01 till och med 2026-11-14');
    expect(page.querySelector<HTMLTextAreaElement>('sam-statement-form textarea')?.value).toBe('Sent men sant');
  });

  it.each([
    ['over', 'Tiden för synpunkter på oktober 2026 gick ut'],
    ['not_open', 'Synpunkter på oktober 2026 kan lämnas från'],
  ] as const)('offers no form outside of the window: %s', async (standing, words) => {
    const { window } = statementSummary();
    const { page, says } = await open('vendor', { [summary]: () => ({ body: statementSummary({ window: { ...window, standing } }) }) });
    await says(words);
    expect(page.querySelector('sam-statement-form')).toBeNull();
    expect(page.querySelector('sam-figure-statements button')).toBeNull();
  });

  it('R25 lets a manager answer with a reason and the page of what was corrected', async () => {
    const standing = own({ actions: ['uphold', 'reject'] });
    const step = { action: 'uphold' as const, state: 'upheld' as const, reason: 'Orsaken var fel', correction: '/evidence/outages', userName: 'Eva', at: standing.createdAt };
    const upheld = own({ state: 'upheld', steps: [step], version: 1 });
    const { fake, page, says, press, type } = await open('supplier_manager', {
      [list]: () => items(standing),
      'POST /api/score-statements/st1/steps': () => ({ body: upheld }),
    });
    await says('Avbrottet låg i en annan leverantörs nät');
    press('Godta');
    await says('Motivering');
    press('Godta');
    await until(() => page.querySelector('sam-statement-answer .error'));
    expect(fake.asked('/api/score-statements/st1/steps')).toEqual([]);
    type('sam-statement-answer textarea', 'Orsaken var fel');
    type('sam-statement-answer input', `${globalThis.location.origin}/evidence/outages`);
    press('Godta');
    await says('Invändningen godtogs');
    const [call] = fake.asked('/api/score-statements/st1/steps');
    expect(call?.body).toEqual({ action: 'uphold', reason: 'Orsaken var fel', correction: '/evidence/outages' });
    expect(call?.headers.get('if-match')).toBe('"0"');
    expect(page.querySelector('.step a')?.getAttribute('href')).toBe('/evidence/outages');
    expect(page.querySelector('sam-statement-form')).toBeNull();
  });

  it('shows where it stands when the other side was faster, and keeps what was typed', async () => {
    const standing = own({ actions: ['uphold', 'reject'] });
    const { text, says, press, type } = await open('supplier_manager', {
      [list]: () => items(standing),
      'POST /api/score-statements/st1/steps': () => ({
        status: 412,
        body: { code: 'changed_meanwhile', current: own({ state: 'withdrawn', version: 1 }) },
      }),
    });
    await says('Avslå');
    press('Avslå');
    await says('Motivering');
    type('sam-statement-answer textarea', 'Som mätt');
    press('Avslå');
    await says('Någon annan hann före');
    expect(text()).toContain('Invändning, återtagen');
  });

  it('shows an executive what stands, and offers nothing', async () => {
    const { page, says } = await open('executive', { [list]: () => items(own()) });
    await says('Invändning, obesvarad');
    expect(page.querySelector('sam-statement-answer button')).toBeNull();
    expect(page.querySelector('sam-statement-form')).toBeNull();
  });

  it('lists every statement with the way to its place', async () => {
    const { page, says } = await open('supplier_manager', {
      'GET /api/score-statements?state=standing': () => items(own({ name: null, code: null, metric: null })),
      'GET /api/suppliers?limit=200': () => items(),
    }, '/scorecards/objections?state=standing');
    await says('Poäng totalt');
    expect(page.querySelector('td a')?.getAttribute('href')).toBe(`${address}#statement-st1`);
  });

  it('counts them on the month’s scorecard', async () => {
    const suppliers = [{ supplierId: 's1', supplierName: 'Alfa', comments: 1, standing: 2, upheld: 1, notUpheld: 0 }];
    const { says } = await open('executive', {
      'GET /api/scorecards/2026-10': () => ({ body: scorecard() }),
      [summary]: () => ({ body: statementSummary({ suppliers }) }),
    }, '/scorecards/2026-10');
    await says('2 obesvarade invändningar');
    await says('1 besvarad, varav 1 godtagen');
    await says('1 kommentar');
  });
});
