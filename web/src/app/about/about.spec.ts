import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { prepare } from '../../testing/prepare.js';
import { render } from '../../testing/render.js';
import { AccessibilityPage } from './accessibility-page.js';
import { NotFoundPage } from './not-found-page.js';
import { UnavailablePage } from './unavailable-page.js';

describe('pages for everybody', () => {
  it('state how accessible the product is, what is missing and where to complain', async () => {
    await prepare();
    const { page, text } = await render(AccessibilityPage);
    expect(page.querySelectorAll('h2')).toHaveLength(5);
    expect(text()).toContain('WCAG 2.2');
    expect(text()).toContain('Till inloggningen');
  });

  it('lead on from an address that does not exist', async () => {
    await prepare();
    const { page } = await render(NotFoundPage);
    expect(page.querySelector('a')?.getAttribute('href')).toBe('/');
  });

  it('try again where the visitor was going', async () => {
    await prepare(undefined, [{ path: 'contracts', component: NotFoundPage }]);
    const { click, fixture } = await render(UnavailablePage, { next: '/contracts' });
    await click('button');
    await fixture.whenStable();
    expect(TestBed.inject(Router).url).toBe('/contracts');
  });
});
