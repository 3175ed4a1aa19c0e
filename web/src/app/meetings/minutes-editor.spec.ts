import { FakeApi } from '../../testing/fake-api.js';
import { prepare } from '../../testing/prepare.js';
import { render } from '../../testing/render.js';
import { until } from '../../testing/until.js';
import { MinutesEditor } from './minutes-editor.js';

const path = '/meetings/m1/agenda/items/p1';
const inputs = { label: 'Vad som sades', path, field: 'minutes', text: 'Först', version: 3 };

async function open(answers: ConstructorParameters<typeof FakeApi>[0]) {
  localStorage.clear();
  const api = await prepare(new FakeApi(answers), []);
  const { fixture, page } = await render(MinutesEditor, inputs);
  const area = await until(() => page.querySelector('textarea'));
  const write = async (text: string) => {
    area.value = text;
    area.dispatchEvent(new Event('input'));
    area.dispatchEvent(new Event('blur'));
    await fixture.whenStable();
  };
  const sent = () => api.asked(`/api${path}`).map(({ body, headers }) => [body, headers.get('if-match')]);
  return { fixture, page, area, write, sent };
}

describe('minutes', () => {
  it('save themselves, on the version they were begun on and then on the one that came back', async () => {
    let version = 3;
    const { page, write, sent } = await open({ [`PATCH /api${path}`]: () => ({ body: { version: (version += 1), minutes: 'x' } }) });
    await write('Vi byter i mars');
    await until(() => (page.textContent?.includes('Sparat.') ? true : null));
    await write('Vi byter i april');
    await until(() => (sent().length === 2 ? true : null));
    expect(sent()).toEqual([[{ minutes: 'Vi byter i mars' }, '"3"'], [{ minutes: 'Vi byter i april' }, '"4"']]);
    expect(localStorage.length).toBe(0);
  });

  it('of two who write at once are both shown, and nothing is lost', async () => {
    let theirs = true;
    const { page, area, write, sent } = await open({
      [`PATCH /api${path}`]: () => (theirs ? { status: 412, body: { code: 'changed_meanwhile', current: { version: 7, minutes: 'Deras' } } } : { body: { version: 8, minutes: 'Mitt' } }),
    });
    await write('Mitt');
    await until(() => page.querySelector('sam-conflict-notice'));
    for (const text of ['Mitt', 'Deras']) expect(page.querySelector('sam-conflict-notice')?.textContent).toContain(text);
    expect([area.value, localStorage.length]).toEqual(['Mitt', 1]);
    theirs = false;
    [...page.querySelectorAll<HTMLButtonElement>('button')].find((button) => button.textContent?.includes('Spara det som står här'))?.click();
    await until(() => (page.textContent?.includes('Sparat.') ? true : null));
    expect(sent().at(-1)).toEqual([{ minutes: 'Mitt' }, '"7"']);
  });

  it('are not held up by a version that something else has raised', async () => {
    let first = true;
    const { page, write, sent } = await open({
      [`PATCH /api${path}`]: () => {
        if (!first) return { body: { version: 6, minutes: 'Mitt' } };
        first = false;
        return { status: 412, body: { code: 'changed_meanwhile', current: { version: 5, minutes: 'Först' } } };
      },
    });
    await write('Mitt');
    await until(() => (page.textContent?.includes('Sparat.') ? true : null));
    expect(page.querySelector('sam-conflict-notice')).toBeNull();
    expect(sent().map(([, version]) => version)).toEqual(['"3"', '"5"']);
  });
});
