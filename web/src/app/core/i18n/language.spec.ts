import { TestBed } from '@angular/core/testing';
import { prepare } from '../../../testing/prepare.js';
import { Language } from './language.js';

describe('Language', () => {
  it('is Swedish until somebody chooses, then remembers the choice', async () => {
    await prepare();
    const language = TestBed.inject(Language);
    expect(language.text('places.suppliers')).toBe('Leverantörer');
    await language.choose('en');
    expect(language.text('places.suppliers')).toBe('Suppliers');
    expect(document.documentElement.lang).toBe('en');
    expect(localStorage.getItem('samsyn:language')).toBe('en');
  });

  it('follows the account only where nobody chose by hand', async () => {
    await prepare();
    const language = TestBed.inject(Language);
    await language.follow('en-GB');
    expect(language.code()).toBe('en');
    await language.choose('sv');
    await language.follow('en');
    expect(language.code()).toBe('sv');
    await language.follow('de');
    expect(language.code()).toBe('sv');
  });
});
