import { Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { safeNext } from '../core/auth/guards.js';
import { PageHeader } from '../shared/page-header/page-header.js';

/** When a page could not even be begun: the API is away, or the network is. */
@Component({
  selector: 'sam-unavailable-page',
  imports: [MatButton, PageHeader, TranslocoDirective],
  template: `
    <main id="main" tabindex="-1" *transloco="let t">
      <sam-page-header [heading]="t('unavailable.title')" [lead]="t('unavailable.lead')" />
      <button matButton="filled" type="button" (click)="again()">{{ t('actions.retry') }}</button>
    </main>
  `,
  styles: `
    main {
      max-width: 40rem;
      margin: 10dvh auto;
      padding: var(--space-5);
    }
  `,
})
export class UnavailablePage {
  readonly next = input<string>();
  private readonly router = inject(Router);

  protected again(): void {
    void this.router.navigateByUrl(safeNext(this.next()));
  }
}
