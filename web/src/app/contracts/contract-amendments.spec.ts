import { FakeApi, type Call } from '../../testing/fake-api.js';
import { prepare } from '../../testing/prepare.js';
import { render } from '../../testing/render.js';
import { until } from '../../testing/until.js';
import { contractDetail } from '../../testing/examples/contract.js';
import { AmendmentForm } from './amendment-form.js';
import { ContractAmendments } from './contract-amendments.js';

const amendment = {
  ...{ id: 'a1', contractId: 'c1', number: 'T1', title: 'Fler användare', description: null, effectiveFrom: '2026-07-01' },
  ...{ monthlyChargeMinor: '10000000', atRiskPercent: null, endsOn: '2028-12-31', creditTerms: null },
  ...{ createdByName: 'Astrid Admin', version: 1, createdAt: '2026-06-01T10:00:00.000Z' },
};
const spaced = (page: HTMLElement) => (page.textContent ?? '').replace(/\s+/g, ' ');

describe('the amendments of a contract', () => {
  it('say what each changed, from what to what, newest first', async () => {
    await prepare();
    const later = { ...amendment, id: 'a2', number: 'T2', title: 'Dyrare', effectiveFrom: '2026-10-01', monthlyChargeMinor: '11000000', endsOn: null };
    const contract = contractDetail({ amendments: [amendment, later] });
    const { page } = await render(ContractAmendments, { contract });
    expect([...page.querySelectorAll('h3')].map((one) => one.textContent?.trim())).toEqual(['T2 · Dyrare', 'T1 · Fler användare', 'Som det undertecknades']);
    expect(spaced(page)).toContain('Avgift per månad: 92 500,50 SEK blir 100 000,00 SEK.');
    expect(spaced(page)).toContain('Avgift per månad: 100 000,00 SEK blir 110 000,00 SEK.');
    expect(spaced(page)).toContain('Sista dag: 31 december 2026 blir 31 december 2028.');
  });

  it('are added: only what was filled in is sent, exactly', async () => {
    const calls: Call[] = [];
    await prepare(
      new FakeApi({
        'POST /api/contracts/c1/amendments': (call) => {
          calls.push(call);
          return { status: 201, body: amendment };
        },
      }),
    );
    const { page, fixture } = await render(AmendmentForm, { contract: contractDetail() });
    const [number, title] = page.querySelectorAll<HTMLInputElement>('input');
    const [from] = page.querySelectorAll<HTMLInputElement>('input[type=date]');
    const charge = page.querySelector<HTMLInputElement>('input[inputmode=decimal]');
    const type = (field: HTMLInputElement | null | undefined, value: string) => {
      if (!field) throw new Error('no field');
      field.value = value;
      field.dispatchEvent(new Event('input'));
    };
    type(number, 'T1');
    type(title, 'Fler användare');
    type(from, '2026-07-01');
    type(charge, '100 000,50');
    page.querySelector('form')?.dispatchEvent(new Event('submit'));
    await fixture.whenStable();
    await until(() => calls[0]);
    expect(calls[0]?.body).toEqual({
      ...{ number: 'T1', title: 'Fler användare', description: null, effectiveFrom: '2026-07-01', currency: 'SEK' },
      ...{ monthlyChargeMinor: '10000050', atRiskPercent: null, endsOn: null, creditTerms: null },
    });
  });
});
