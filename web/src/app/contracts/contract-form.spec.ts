import { FakeApi, type Call } from '../../testing/fake-api.js';
import { prepare } from '../../testing/prepare.js';
import { contractDetail } from '../../testing/examples/contract.js';
import { render } from '../../testing/render.js';
import type { ContractDetail } from './contract.js';
import { ContractForm } from './contract-form.js';

const contract = contractDetail();
const named = (id: string, name: string) => ({ body: { items: [{ id, name }], nextCursor: null } });

async function form(inputs: Record<string, unknown>, answers: ConstructorParameters<typeof FakeApi>[0]) {
  const api = await prepare(
    new FakeApi({
      'GET /api/suppliers?limit=200&sort=name': () => named('s1', 'Fjordnät AB'),
      'GET /api/towers?limit=200&sort=name': () => named('t1', 'Nät'),
      ...answers,
    }),
  );
  const saved: ContractDetail[] = [];
  const rendered = await render(ContractForm, inputs);
  rendered.fixture.componentInstance.saved.subscribe((one) => saved.push(one));
  await rendered.fixture.whenStable();
  const control = (label: string) => {
    const found = [...rendered.page.querySelectorAll('label')].find((one) =>
      one.textContent?.includes(label),
    );
    return rendered.page.querySelector<HTMLInputElement>(`#${found?.htmlFor}`);
  };
  const type = async (label: string, text: string) => {
    const field = control(label);
    if (!field) throw new Error(`No field ${label}`);
    field.value = text;
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new Event('change'));
    await rendered.fixture.whenStable();
  };
  const send = async () => {
    await rendered.click('button[matButton=filled]');
    await new Promise((resolve) => setTimeout(resolve));
    await rendered.fixture.whenStable();
  };
  return { ...rendered, api, saved, control, type, send };
}

describe('the form of a contract', () => {
  it('shows kronor and percentages as people write them', async () => {
    const { control } = await form({ contract }, {});
    expect(control('Avgift per månad')?.value).toBe('92\u00a0500,50');
    expect(control('Högsta avdrag')?.value).toBe('12,5');
  });

  it('sends amounts as minor units and percentages as exact decimals, with the version that was read', async () => {
    let sent: Call | undefined;
    const { type, send, saved } = await form(
      { contract },
      {
        'PATCH /api/contracts/c1': (call) => {
          sent = call;
          return { body: { ...contract, version: 4 } };
        },
      },
    );
    await type('Avgift per månad', '1 180 000,75');
    await type('Högsta avdrag', '7,25');
    await send();
    expect(sent?.body).toMatchObject({ monthlyChargeMinor: '118000075', atRiskPercent: '7.25' });
    expect(sent?.body).not.toHaveProperty('supplierId');
    expect(sent?.headers.get('If-Match')).toBe('"3"');
    expect(saved.map(({ version }) => version)).toEqual([4]);
  });

  it('shows both versions when somebody was faster, keeps what was typed, and can then replace theirs', async () => {
    const theirs = { ...contract, title: 'Nät och wifi', monthlyChargeMinor: '9900000', version: 4 };
    const versions: (string | null)[] = [];
    const { type, send, text, control, click, saved } = await form(
      { contract },
      {
        'PATCH /api/contracts/c1': ({ headers, body }) => {
          versions.push(headers.get('If-Match'));
          if (versions.length === 1)
            return { status: 412, body: { code: 'changed_meanwhile', current: theirs } };
          return { body: { ...theirs, ...(body as object), version: 5 } };
        },
      },
    );
    await type('Titel', 'Stadens nät');
    await send();
    expect(text()).toContain('Någon hann före dig');
    expect(text()).toContain('Du skrevStadens nätSparat nuNät och wifi');
    expect(control('Titel')?.value).toBe('Stadens nät');
    expect(saved).toEqual([]);

    await click('[aria-label="Använd det sparade för Avgift per månad"]');
    expect(control('Avgift per månad')?.value).toBe('99\u00a0000');
    await send();
    expect(versions).toEqual(['"3"', '"4"']);
    expect(saved[0]).toMatchObject({ title: 'Stadens nät', monthlyChargeMinor: '9900000' });
  });

  it('creates once however often it is sent, and brings refusals to their fields', async () => {
    const keys: (string | null)[] = [];
    const { type, send, page } = await form(
      { supplierId: 's1' },
      {
        'POST /api/contracts': ({ headers }) => {
          keys.push(headers.get('Idempotency-Key'));
          const errors = [{ field: 'number', code: 'already_exists' }];
          return { status: 409, body: { code: 'already_exists', errors } };
        },
      },
    );
    await send();
    expect(page.querySelector('.summary')?.textContent).toContain('Titel: Fyll i det här fältet.');
    expect(keys).toEqual([]);
    await type('Titel', 'Nät');
    await type('Avtalsnummer', 'NK-1');
    await type('Område', 't1');
    await type('Börjar', '2026-01-01');
    await type('Slutar', '2025-01-01');
    await send();
    expect(page.textContent).toContain('Slutet ska ligga efter början.');
    await type('Slutar', '2027-12-31');
    await send();
    expect(page.querySelector('.wrong')?.textContent).toContain('Det finns redan en sådan.');
    await type('Avtalsnummer', 'NK-2');
    await send();
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });
});
