import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { FakeApi } from '../../../testing/fake-api.js';
import { prepare, someone } from '../../../testing/prepare.js';
import { render } from '../../../testing/render.js';
import { AuthStore } from '../../core/auth/auth.store.js';
import type { AttributionTerms } from './end-to-end.js';
import { TermsPage } from './terms-page.js';

const terms: AttributionTerms = { answerWithinDays: 14, unanswered: 'unattributed', version: 3 };
const url = '/api/ledgers/end-to-end/terms';

async function opened(patch: () => object) {
  const api = await prepare(
    new FakeApi({
      'POST /api/auth/sign-in': () => ({ body: someone('supplier_manager') }),
      [`GET ${url}`]: () => ({ body: terms }),
      [`PATCH ${url}`]: patch,
    }),
    [{ path: 'ledgers/end-to-end', children: [] }],
  );
  await TestBed.inject(AuthStore).signIn('lena@nacka.example', 'secret');
  const rendered = await render(TermsPage);
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await rendered.fixture.whenStable();
  };
  await settle();
  const type = async (days: string) => {
    const field = rendered.page.querySelector<HTMLInputElement>('input');
    if (field) field.value = days;
    field?.dispatchEvent(new Event('input'));
    await settle();
  };
  const press = async (text: string) => {
    [...rendered.page.querySelectorAll<HTMLButtonElement>('button')].find((button) => button.textContent?.trim() === text)?.click();
    await settle();
  };
  return { ...rendered, api, type, press };
}

describe('the terms of answers about downtime', () => {
  it('R20 are saved with the version one has seen', async () => {
    const { api, type, press } = await opened(() => ({ body: { ...terms, answerWithinDays: 21, version: 4 } }));
    await type('21');
    await press('Spara');
    const [sent] = api.asked(url).filter(({ method }) => method === 'PATCH');
    expect(sent?.body).toEqual({ answerWithinDays: 21, unanswered: 'unattributed' });
    expect(sent?.headers.get('if-match')).toBe('"3"');
    expect(TestBed.inject(Router).url).toBe('/ledgers/end-to-end');
  });

  it('are not sent with a number of days that no deadline has', async () => {
    const { api, type, press } = await opened(() => ({ body: terms }));
    await type('366');
    await press('Spara');
    expect(api.asked(url).filter(({ method }) => method === 'PATCH')).toEqual([]);
  });

  it('keep what was typed beside what somebody else saved meanwhile', async () => {
    const current = { ...terms, unanswered: 'accepted', version: 4 };
    const { page, text, type, press } = await opened(() => ({ status: 412, body: { code: 'changed_meanwhile', current } }));
    await type('21');
    await press('Spara');
    expect(page.querySelector<HTMLInputElement>('input')?.value).toBe('21');
    expect(text()).toContain('Tid ingen har svarat för räknas då som godtagen.');
    expect(text()).toContain('Någon hann före dig');
  });
});
