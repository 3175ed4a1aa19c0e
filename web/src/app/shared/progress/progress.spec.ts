import { prepare } from '../../../testing/prepare.js';
import { render } from '../../../testing/render.js';
import { Progress } from './progress.js';

describe('Progress', () => {
  it('counts what is done, of how much, and what time is left', async () => {
    await prepare();
    const { page, text } = await render(Progress, { label: 'Läser', done: 52340, total: 141712, msLeft: 42_000 });
    expect(text()).toBe('Läser 52 340 av 141 712 (36 %) · ungefär 42 s kvar');
    expect(page.querySelector('progress')?.getAttribute('value')).toBe('52340');
  });

  it('counts on while nobody knows the end', async () => {
    await prepare();
    const { page, text } = await render(Progress, { label: 'Läser', done: 12 });
    expect(text()).toBe('Läser 12 klara');
    expect(page.querySelector('progress')?.hasAttribute('value')).toBe(false);
  });
});
