import { FakeApi } from '../../testing/fake-api.js';
import { prepare } from '../../testing/prepare.js';
import { render } from '../../testing/render.js';
import { until } from '../../testing/until.js';
import type { ChangeRequest, RateCard } from './change-request.js';
import { QuoteForm } from './quote-form.js';

const request = { id: 'r1', contractId: 'c1', currency: 'SEK', version: 3, state: 'requested', quotes: [] } as unknown as ChangeRequest;
const card: Partial<RateCard> = { id: 'k1', name: 'Lista', startsOn: '2020-01-01', endsOn: null, items: [{ id: 'i1', name: 'Tekniker', unit: 'timme', priceMinor: '115000' }] };

async function open(quoted: () => object = () => ({ body: { ...request, version: 4 } })) {
  const api = await prepare(
    new FakeApi({
      'GET /api/rate-cards?limit=200&contractId=c1': () => ({ body: { items: [card, { ...card, id: 'k2', name: 'Gammal', endsOn: '2021-01-01' }] } }),
      'POST /api/change-requests/r1/quotes': quoted,
    }),
  );
  const { fixture, page, text } = await render(QuoteForm, { request });
  const region = (name: string) => page.querySelector<HTMLElement>(`section[aria-label="${name}"]`) ?? page;
  const press = async (label: string, within: HTMLElement = page) => {
    [...within.querySelectorAll<HTMLButtonElement>('button')].find((button) => button.textContent?.trim() === label)?.click();
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  const type = (within: HTMLElement, label: string, value: string) => {
    const field = [...within.querySelectorAll('sam-field')].find((one) => one.querySelector('label')?.textContent?.trim().startsWith(label));
    const control = field?.querySelector<HTMLInputElement>('input, select, textarea');
    if (!control) throw new Error(label);
    control.value = value;
    control.dispatchEvent(new Event('input'));
    control.dispatchEvent(new Event('change'));
  };
  return { api, page, text, region, press, type };
}

describe('a quote', () => {
  it('is made of lines of the cards in force and of its own, and sent as a whole', async () => {
    const { api, page, text, region, press, type } = await open();
    const fromCard = region('Lägg till rad ur prislistan');
    await press('Lägg till rad ur prislistan', fromCard);
    await until(() => fromCard.querySelector('option[value="i1"]'));
    expect(fromCard.querySelectorAll('option')).toHaveLength(2);
    type(fromCard, 'Roll eller vara', 'i1');
    type(fromCard, 'Antal', '10,5');
    await press('Lägg till rad ur prislistan', fromCard);
    const own = region('Lägg till egen rad');
    await press('Lägg till egen rad', own);
    for (const [label, value] of [['Vad', 'Licens'], ['Enhet', 'st'], ['Antal', '2'], ['Pris', '500,50']] as const) type(own, label, value);
    await press('Lägg till egen rad', own);
    expect(text()).toMatch(/Tekniker.*10,5 timme.*Licens.*2 st/);
    type(page, 'Levereras', '2027-02-01');
    type(page, 'Gäller till och med', '2027-01-01');
    await press('Skicka offerten');
    const [sent] = api.asked('/api/change-requests/r1/quotes');
    expect(sent?.headers.get('if-match')).toBe('"3"');
    expect(sent?.body).toEqual({
      lines: [
        { rateCardItemId: 'i1', text: 'Tekniker', unit: 'timme', quantity: '10.5', priceMinor: '115000' },
        { rateCardItemId: null, text: 'Licens', unit: 'st', quantity: '2', priceMinor: '50050' },
      ],
      ...{ deliveryOn: '2027-02-01', validTo: '2027-01-01', remark: null },
    });
  });

  it('keeps its lines where a colleague was faster, and shows theirs beside', async () => {
    const line = { text: 'Deras licens', quantity: '3', unit: 'st', priceMinor: '10000' };
    const quote = { number: 1, totalMinor: '30000', deliveryOn: '2027-03-01', validTo: '2027-01-01', remark: 'Deras', lines: [line] };
    const current = { ...request, state: 'quoted', quotes: [quote], version: 5 };
    let faster = true;
    const { api, page, text, region, press, type } = await open(() => (faster ? { status: 412, body: { code: 'changed_meanwhile', current } } : { body: { ...current, version: 6 } }));
    const own = region('Lägg till egen rad');
    await press('Lägg till egen rad', own);
    for (const [label, value] of [['Vad', 'Vår licens'], ['Enhet', 'st'], ['Antal', '2'], ['Pris', '500,50']] as const) type(own, label, value);
    await press('Lägg till egen rad', own);
    type(page, 'Levereras', '2027-02-01');
    type(page, 'Gäller till och med', '2027-01-01');
    await press('Skicka offerten');
    const notice = await until(() => page.querySelector('sam-conflict-notice'));
    for (const said of ['Offererad', 'Deras licens', '2027-03-01', '2027-02-01']) expect(notice.textContent).toContain(said);
    expect(notice.textContent).not.toContain('Gäller till och med');
    expect(text()).toContain('Vår licens');
    faster = false;
    await press('Skicka offerten');
    expect(api.asked('/api/change-requests/r1/quotes').map(({ headers }) => headers.get('if-match'))).toEqual(['"3"', '"5"']);
  });

  it('takes no line of what is no number, and says at which field', async () => {
    const { text, region, press, type } = await open();
    const own = region('Lägg till egen rad');
    await press('Lägg till egen rad', own);
    for (const [label, value] of [['Vad', 'Licens'], ['Enhet', 'st'], ['Antal', 'två'], ['Pris', '500']] as const) type(own, label, value);
    await press('Lägg till egen rad', own);
    expect(text()).toContain('Skriv ett tal');
    expect(text()).not.toContain('Skicka offerten');
  });
});
