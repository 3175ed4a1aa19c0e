import { DestroyRef, inject, Service, signal } from '@angular/core';

const beat = 30_000;

/** The present, moving on while the page is open, for what is said as time left. Epoch ms. */
@Service()
export class Now {
  private readonly now = signal(Date.now());
  readonly ms = this.now.asReadonly();

  constructor() {
    const timer = setInterval(() => this.now.set(Date.now()), beat);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }
}
