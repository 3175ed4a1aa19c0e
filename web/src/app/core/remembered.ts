import { DOCUMENT } from '@angular/common';
import { inject, Service } from '@angular/core';

/** Small choices kept in this browser. A browser that refuses storage only forgets them. */
@Service()
export class Remembered {
  private readonly window = inject(DOCUMENT).defaultView;

  read(name: string): string | null {
    try {
      return this.window?.localStorage.getItem(`samsyn:${name}`) ?? null;
    } catch {
      return null;
    }
  }

  forget(name: string): void {
    try {
      this.window?.localStorage.removeItem(`samsyn:${name}`);
    } catch {
      // Nothing was kept either.
    }
  }

  write(name: string, value: string): void {
    try {
      this.window?.localStorage.setItem(`samsyn:${name}`, value);
    } catch {
      // Private windows may refuse; the choice then lasts as long as the page.
    }
  }
}
