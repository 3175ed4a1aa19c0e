import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { FakeApi } from '../../../testing/fake-api.js';
import { prepare, someone } from '../../../testing/prepare.js';
import { render } from '../../../testing/render.js';
import { until } from '../../../testing/until.js';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ShareButton } from './share-button.js';

async function share() {
  const fake = await prepare(
    new FakeApi({
      'GET /api/auth/me': () => ({ body: someone('executive') }),
      'POST /api/saved-views': () => ({ status: 201, body: {} }),
    }),
    [{ path: '**', component: ShareButton }],
  );
  await TestBed.inject(AuthStore).ensure();
  await TestBed.inject(Router).navigateByUrl('/scorecards/2026-10?view=dimensions');
  const rendered = await render(ShareButton);
  await rendered.click('button');
  return { fake, ...rendered };
}

describe('the share button', () => {
  it('shows the whole address with every choice, and says whose rights count', async () => {
    const { page, text } = await share();
    expect(page.querySelector<HTMLInputElement>('input[readonly]')?.value).toMatch(/^http.*\/scorecards\/2026-10\?view=dimensions$/);
    expect(text()).toContain('ser det som egna rättigheter medger');
  });

  it('says so where the clipboard is out of reach', async () => {
    const { text, click } = await share();
    await click('[matButton="filled"]');
    await until(() => (text().includes('Markera adressen och kopiera den') ? true : null));
  });

  it('saves the view for colleagues by a name', async () => {
    const { fake, page, text, click, fixture } = await share();
    await click('sam-quick-form button');
    const input = await until(() => page.querySelector<HTMLInputElement>('sam-quick-form input'));
    if (input) input.value = 'Till nämnden';
    input?.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    page.querySelector('sam-quick-form form')?.dispatchEvent(new Event('submit'));
    await until(() => (text().includes('Kollegor hittar den på sin översikt') && fake.asked('/api/saved-views').length > 0 ? true : null));
    expect(fake.asked('/api/saved-views')[0]?.body).toEqual({ name: 'Till nämnden', path: '/scorecards/2026-10?view=dimensions' });
  });
});
