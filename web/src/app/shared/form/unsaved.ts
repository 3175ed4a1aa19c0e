import { DOCUMENT } from '@angular/common';
import { inject, Service } from '@angular/core';

/** What was written and not saved yet, kept in this browser until it is. A browser that refuses storage only forgets it. */
@Service()
export class Unsaved {
  private readonly window = inject(DOCUMENT).defaultView;

  read(name: string): unknown {
    try {
      const kept = this.window?.localStorage.getItem(`samsyn:unsaved:${name}`);
      return kept ? (JSON.parse(kept) as unknown) : null;
    } catch {
      return null;
    }
  }

  keep(name: string, written: unknown): void {
    try {
      this.window?.localStorage.setItem(`samsyn:unsaved:${name}`, JSON.stringify(written));
    } catch {
      // Private windows may refuse, and a full store too; what is on screen stays there.
    }
  }

  forget(name: string): void {
    try {
      this.window?.localStorage.removeItem(`samsyn:unsaved:${name}`);
    } catch {
      // Nothing was kept then.
    }
  }
}
