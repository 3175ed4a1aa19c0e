import { TestBed } from '@angular/core/testing';
import { Theme } from './theme.js';

describe('Theme', () => {
  beforeEach(() => localStorage.clear());

  it('follows the device until somebody chooses, then remembers', () => {
    const theme = TestBed.inject(Theme);
    theme.apply();
    expect(document.documentElement.dataset['theme']).toBeUndefined();
    theme.choose('dark');
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(localStorage.getItem('samsyn:theme')).toBe('dark');
    theme.choose('system');
    expect(document.documentElement.dataset['theme']).toBeUndefined();
  });

  it('ignores a choice nobody could have made', () => {
    localStorage.setItem('samsyn:theme', 'purple');
    expect(TestBed.inject(Theme).choice()).toBe('system');
  });
});
