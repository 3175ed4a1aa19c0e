import { DOCUMENT } from '@angular/common';
import { inject, Service, signal } from '@angular/core';
import { Remembered } from '../remembered.js';

export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** Which colours the user asked for; `system` follows the device. */
@Service()
export class Theme {
  private readonly document = inject(DOCUMENT);
  private readonly remembered = inject(Remembered);
  private readonly chosen = signal<ThemeChoice>(
    themeChoices.find((choice) => choice === this.remembered.read('theme')) ?? 'system',
  );

  readonly choice = this.chosen.asReadonly();

  choose(choice: ThemeChoice): void {
    this.chosen.set(choice);
    this.remembered.write('theme', choice);
    this.apply();
  }

  apply(): void {
    const root = this.document.documentElement;
    if (this.chosen() === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = this.chosen();
  }
}
