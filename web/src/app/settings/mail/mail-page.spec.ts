import { TestBed } from '@angular/core/testing';
import { FakeApi } from '../../../testing/fake-api.js';
import { prepare, someone } from '../../../testing/prepare.js';
import { render } from '../../../testing/render.js';
import { AuthStore } from '../../core/auth/auth.store.js';
import type { Mail, MailState } from './mail.js';
import { MailPage } from './mail-page.js';

const refused: Mail = {
  ...{ id: 'b1', recipientName: 'Olle Sandberg', status: 'failed', digestDay: null, attempts: 1, problem: '550 no such user here' },
  ...{ createdAt: '2026-11-28T10:00:00.000Z', nextAt: '2026-11-28T10:00:00.000Z', endedAt: '2026-11-28T10:01:00.000Z' },
};
const state: MailState = {
  ...{ configured: true, server: 'mail.nacka.example:587', from: 'Samsyn <samsyn@nacka.example>', waiting: 2, failed: 1 },
  ...{ problem: null, lastSentAt: null },
};

async function opened(found: MailState) {
  let mail = refused;
  const api = await prepare(
    new FakeApi({
      'POST /api/auth/sign-in': () => ({ body: someone('administrator') }),
      'GET /api/mail?sort=-createdAt': () => ({ body: { items: [mail], nextCursor: null } }),
      'GET /api/mail/state': () => ({ body: found }),
      'POST /api/mail/b1/resend': () => {
        mail = { ...refused, status: 'waiting', attempts: 0, problem: null };
        return { body: mail };
      },
    }),
  );
  await TestBed.inject(AuthStore).signIn('eva@nacka.example', 'secret');
  const rendered = await render(MailPage);
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await rendered.fixture.whenStable();
  };
  await settle();
  return { ...rendered, api, settle };
}

describe('the mail', () => {
  it('says what the server is, what was given up and why, and sends it again', async () => {
    const { api, page, text, settle } = await opened(state);
    expect(text()).toContain('mail.nacka.example:587');
    expect(text()).toContain('550 no such user here');
    const [button] = page.querySelectorAll<HTMLButtonElement>('sam-data-table button[matButton]');
    button?.click();
    await settle();
    await settle();
    expect(api.asked('/api/mail/b1/resend')).toHaveLength(1);
    expect(api.asked('/api/mail/state')).toHaveLength(2);
    expect(text()).not.toContain('550 no such user here');
  });

  it('says that all of it waits where there is no server', async () => {
    const { text } = await opened({ ...state, configured: false, server: null });
    expect(text()).toContain('Ingen e-postserver är inställd');
  });
});
