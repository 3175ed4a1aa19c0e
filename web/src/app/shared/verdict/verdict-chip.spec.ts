import { prepare } from '../../../testing/prepare.js';
import { render } from '../../../testing/render.js';
import { VerdictChip } from './verdict-chip.js';

describe('VerdictChip', () => {
  it('R13 gives each verdict its own word, icon and colour', async () => {
    await prepare();
    const seen = [];
    for (const verdict of ['met', 'below_expected', 'below_minimum', 'not_measured']) {
      const { page, text } = await render(VerdictChip, { verdict });
      seen.push([text(), page.dataset['verdict']]);
      expect(page.querySelector('path')?.getAttribute('d')).toBeTruthy();
    }
    expect(seen).toEqual([
      ['Uppnått', 'met'],
      ['Under mål', 'below_expected'],
      ['Under miniminivå', 'below_minimum'],
      ['Inte mätt', 'not_measured'],
    ]);
  });

  it('keeps its word for screen readers where only the icon fits', async () => {
    await prepare();
    const { page } = await render(VerdictChip, { verdict: 'met', compact: true });
    expect(page.querySelector('.visually-hidden')?.textContent).toBe('Uppnått');
  });
});
