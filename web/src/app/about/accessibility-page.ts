import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { PageHeader } from '../shared/page-header/page-header.js';

/** Readable without being signed in, as the law asks. */
@Component({
  selector: 'sam-accessibility-page',
  imports: [PageHeader, RouterLink, TranslocoDirective],
  template: `
    <main id="main" tabindex="-1" *transloco="let t">
      <sam-page-header [heading]="t('accessibility.title')" [lead]="t('accessibility.lead')" />
      <div class="stack-loose prose">
        @for (part of parts; track part) {
          <section class="stack-tight">
            <h2>{{ t('accessibility.' + part + '.title') }}</h2>
            <p>{{ t('accessibility.' + part + '.text') }}</p>
          </section>
        }
        <p><a routerLink="/">{{ t(auth.signedIn() ? 'accessibility.back' : 'accessibility.toSignIn') }}</a></p>
      </div>
    </main>
  `,
  styles: `
    main {
      padding: var(--space-6);
    }
    main:focus {
      outline: none;
    }
  `,
})
export class AccessibilityPage {
  protected readonly auth = inject(AuthStore);
  protected readonly parts = ['standard', 'how', 'known', 'tested', 'tell'];
}
