import { Component } from '@angular/core';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Role } from '@samsyn/domain/access/permissions';
import { FakeApi } from '../../../testing/fake-api.js';
import { prepare, someone } from '../../../testing/prepare.js';
import { until } from '../../../testing/until.js';
import { signedIn } from '../auth/guards.js';
import { Shell } from './shell.js';

@Component({ template: '<h1>Page</h1>' })
class Page {}

const names = ['overview', 'scorecards', 'incidents', 'suppliers', 'imports', 'settings'];
const routes = [
  {
    path: '',
    canActivate: [signedIn],
    component: Shell,
    children: [...names, 'account'].map((path) => ({ path, component: Page })),
  },
  { path: 'sign-in', component: Page },
];

async function shellFor(role: Role, url = '/overview'): Promise<{ harness: RouterTestingHarness; page: HTMLElement }> {
  await prepare(new FakeApi({ 'GET /api/auth/me': () => ({ body: someone(role) }) }), routes);
  const harness = await RouterTestingHarness.create(url);
  await harness.fixture.whenStable();
  return { harness, page: harness.fixture.nativeElement as HTMLElement };
}

const places = (page: HTMLElement) =>
  [...page.querySelectorAll('sam-rail li a')].map((link) => link.textContent?.trim());

describe('Shell', () => {
  it('shows the places that exist and the role may use, and no others', async () => {
    const { page } = await shellFor('administrator');
    expect(places(page)).toEqual([
      'Översikt',
      'Styrkort',
      'Incidenter',
      'Leverantörer',
      'Importer',
      'Inställningar',
    ]);
  });

  it('keeps imports and settings from a supplier', async () => {
    const { page } = await shellFor('vendor');
    expect(places(page)).toEqual(['Översikt', 'Styrkort', 'Incidenter', 'Leverantörer']);
    expect(page.querySelector('sam-top-bar')?.textContent).toContain('nacka kommun');
  });

  it('moves the focus to the heading of the next page, not on a change of filter', async () => {
    const { harness, page } = await shellFor('executive');
    await harness.navigateByUrl('/incidents');
    await harness.fixture.whenStable();
    const heading = page.querySelector('h1');
    expect(document.activeElement).toBe(heading);
    heading?.blur();
    await harness.navigateByUrl('/incidents?priority=1');
    await harness.fixture.whenStable();
    expect(document.activeElement?.tagName).not.toBe('H1');
  });

  it('marks where one is', async () => {
    const { page } = await shellFor('administrator', '/incidents');
    expect(page.querySelector('[aria-current="page"]')?.textContent?.trim()).toBe('Incidenter');
  });

  it('opens the command palette with Ctrl-K and goes where Enter points', async () => {
    const { harness, page } = await shellFor('administrator');
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true }));
    const input = await until(() => page.querySelector<HTMLInputElement>('sam-command-palette input'));
    input.value = 'incid';
    input.dispatchEvent(new Event('input'));
    await harness.fixture.whenStable();
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await harness.fixture.whenStable();
    expect(page.querySelector('[aria-current="page"]')?.textContent?.trim()).toBe('Incidenter');
    expect(page.querySelector('sam-command-palette')).toBeNull();
  });
});
