import { prepare } from '../../../testing/prepare.js';
import { render } from '../../../testing/render.js';
import { Menu } from './menu.js';

async function menu() {
  await prepare();
  const rendered = await render(Menu, { label: 'Konto', icon: 'user' });
  const open = () => rendered.page.querySelector('button')?.getAttribute('aria-expanded') === 'true';
  const happens = async (target: EventTarget, event: Event) => {
    target.dispatchEvent(event);
    await rendered.fixture.whenStable();
  };
  await rendered.click('button');
  return { ...rendered, open, happens };
}

describe('Menu', () => {
  it('opens and closes with its button', async () => {
    const { open, click, page } = await menu();
    expect(open()).toBe(true);
    await click('button');
    expect(open()).toBe(false);
    expect(page.querySelector<HTMLElement>('.panel')?.hidden).toBe(true);
  });

  it('closes with Escape and hands the focus back', async () => {
    const { open, happens, page } = await menu();
    document.body.append(page);
    await happens(page, new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(open()).toBe(false);
    expect(document.activeElement).toBe(page.querySelector('button'));
  });

  it('closes when the user goes elsewhere, not when staying inside', async () => {
    const { open, happens, page } = await menu();
    await happens(page, new FocusEvent('focusout', { relatedTarget: page.querySelector('.panel') }));
    expect(open()).toBe(true);
    await happens(document.body, new Event('pointerdown', { bubbles: true }));
    expect(open()).toBe(false);
  });
});
