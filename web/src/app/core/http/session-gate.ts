import { Service, signal } from '@angular/core';

/**
 * Stands between a request that met an expired session and the user: the request waits here while a dialog
 * asks for the password, so what was typed on the page is never lost.
 */
@Service()
export class SessionGate {
  /** Whether somebody is signed in as far as this page knows; only then is a 401 an expiry. */
  readonly inSession = signal(false);
  readonly asking = signal(false);

  private waiting: ((renewed: boolean) => void)[] = [];

  renewed(): Promise<boolean> {
    this.asking.set(true);
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  answer(renewed: boolean): void {
    const waiting = this.waiting;
    this.waiting = [];
    this.asking.set(false);
    for (const resolve of waiting) resolve(renewed);
  }
}
