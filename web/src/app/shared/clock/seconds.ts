import { DestroyRef, inject, Injectable, signal } from '@angular/core';

/** The present to the second, for clocks that are watched while they run; provided by the page that shows them. */
@Injectable()
export class Seconds {
  private readonly now = signal(Date.now());
  readonly ms = this.now.asReadonly();

  constructor() {
    const timer = setInterval(() => this.now.set(Date.now()), 1000);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }
}
