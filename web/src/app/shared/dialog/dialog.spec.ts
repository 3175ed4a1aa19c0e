import { prepare } from '../../../testing/prepare.js';
import { render } from '../../../testing/render.js';
import { Dialog } from './dialog.js';

async function dialog(inputs: object = {}) {
  await prepare();
  const rendered = await render(Dialog, { heading: 'Avtal', ...inputs });
  let closed = 0;
  rendered.fixture.componentInstance.closed.subscribe(() => closed++);
  const element = rendered.page.querySelector('dialog') as HTMLDialogElement;
  return { ...rendered, element, closed: () => closed };
}

describe('Dialog', () => {
  it('opens as a modal with a name, and closes when told', async () => {
    const { element, fixture } = await dialog();
    expect(element.open).toBe(true);
    expect(element.getAttribute('aria-label')).toBe('Avtal');
    fixture.componentRef.setInput('open', false);
    await fixture.whenStable();
    expect(element.open).toBe(false);
  });

  it('asks to be closed by Escape, its button and a click beside it', async () => {
    const { element, click, closed } = await dialog();
    element.dispatchEvent(new Event('cancel', { cancelable: true }));
    element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await click('.close');
    expect(closed()).toBe(3);
  });

  it('stays where the user has to answer', async () => {
    const { element, page, closed } = await dialog({ closable: false });
    const escape = new Event('cancel', { cancelable: true });
    element.dispatchEvent(escape);
    expect(escape.defaultPrevented).toBe(true);
    expect(page.querySelector('.close')).toBeNull();
    expect(closed()).toBe(0);
  });
});
