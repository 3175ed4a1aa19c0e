import { prepare } from '../../../testing/prepare.js';
import { render } from '../../../testing/render.js';
import { PageHeader } from './page-header.js';

describe('PageHeader', () => {
  it('names the page, its tab and the way up', async () => {
    await prepare();
    const crumbs = [{ text: 'Leverantörer', link: '/suppliers' }];
    const { page } = await render(PageHeader, { heading: 'Fjordnät', crumbs });
    expect(page.querySelector('h1')?.textContent).toBe('Fjordnät');
    expect(document.title).toBe('Fjordnät · Samsyn');
    expect(page.querySelector('nav[aria-label="Sökväg"] a')?.getAttribute('href')).toBe('/suppliers');
  });
});
