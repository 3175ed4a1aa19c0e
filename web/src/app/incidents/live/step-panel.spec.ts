import { TestBed } from '@angular/core/testing';
import { FakeApi } from '../../../testing/fake-api.js';
import { prepare, someone } from '../../../testing/prepare.js';
import { render } from '../../../testing/render.js';
import { AuthStore } from '../../core/auth/auth.store.js';
import { aDetail, anEvent } from '../incident.testing.js';
import type { IncidentDetail } from '../incident.js';
import { StepPanel } from './step-panel.js';

const seen = aDetail({ live: true, state: 'active', version: 4, allowedSteps: ['acknowledged', 'paused', 'resolved'], events: [anEvent(1, { kind: 'opened' })] });
const theirs = aDetail({
  ...seen,
  ...{ version: 5, allowedSteps: ['paused', 'resolved'] },
  events: [...seen.events, anEvent(2, { kind: 'acknowledged', recordedByName: 'Olle Sandberg' })],
});

async function opened(answers: (() => object)[]) {
  const api = await prepare(
    new FakeApi({
      'POST /api/auth/sign-in': () => ({ body: someone('supplier_manager') }),
      'POST /api/incidents/i1/steps': () => answers.shift()?.() ?? { status: 500 },
    }),
    [],
  );
  await TestBed.inject(AuthStore).signIn('lena@nacka.example', 'secret');
  const rendered = await render(StepPanel, { incident: seen, allowedPauseReasons: ['awaiting_user'] });
  // As the page does: what the panel hands out is what it shows next.
  rendered.fixture.componentInstance.taken.subscribe((incident: IncidentDetail) => rendered.fixture.componentRef.setInput('incident', incident));
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await rendered.fixture.whenStable();
  };
  const press = async (label: string, within = '') => {
    [...rendered.page.querySelectorAll<HTMLButtonElement>(`${within} button`)].find((button) => button.textContent?.trim() === label)?.click();
    await settle();
  };
  const note = () => rendered.page.querySelector<HTMLTextAreaElement>('textarea');
  const write = async (text: string) => {
    const field = note();
    if (field) field.value = text;
    field?.dispatchEvent(new Event('input'));
    await settle();
  };
  return { ...rendered, api, press, write, note };
}

describe('the next step on an incident', () => {
  it('tells what somebody faster did meanwhile, keeps what was written, and is sent again on what is there now', async () => {
    const done = { ...theirs, version: 6, state: 'resolved' as const, allowedSteps: [] };
    const { api, page, text, press, write, note } = await opened([
      () => ({ status: 412, body: { code: 'changed_meanwhile', current: theirs } }),
      () => ({ body: done }),
    ]);
    await press('Lös');
    await write('Kabeln är bytt');
    await press('Lös', 'form');
    const notice = page.querySelector('[role="alert"]')?.textContent ?? '';
    expect(notice).toContain('Någon annan hann före');
    expect(notice).toContain('Kvitterad');
    expect(page.querySelectorAll('[role="alert"] li')).toHaveLength(1);
    expect(note()?.value).toBe('Kabeln är bytt');

    await press('Lös', 'form');
    const sent = api.asked('/api/incidents/i1/steps');
    expect(sent.map(({ headers }) => headers.get('if-match'))).toEqual(['"4"', '"5"']);
    expect(sent.at(-1)?.body).toMatchObject({ kind: 'resolved', note: 'Kabeln är bytt' });
    expect(text()).not.toContain('Någon annan hann före');
    expect(page.querySelector('form')).toBeNull();
  });

  it('is no longer offered where what somebody faster did leaves no place for it, and says what that was', async () => {
    const { page, press, write, note } = await opened([() => ({ status: 412, body: { code: 'changed_meanwhile', current: theirs } })]);
    await press('Kvittera');
    await write('Vi tittar');
    await press('Kvittera', 'form');
    expect(page.querySelector('[role="alert"]')?.textContent).toContain('Någon annan hann före');
    expect(page.querySelector('form')).toBeNull();
    await press('Pausa');
    expect(note()?.value).toBe('Vi tittar');
  });
});
