import { Component, computed, inject, input, signal } from '@angular/core';
import { DOCUMENT } from '@angular/common';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { DatePipe } from '../../core/i18n/pipes.js';
import type { OneTimeLink } from './person.js';

/** A one-time link to be handed over by whoever asked for it; it cannot be shown again. */
@Component({
  selector: 'sam-link-shown',
  imports: [DatePipe, MatButton, TranslocoDirective],
  template: `
    <div class="stack" *transloco="let t">
      <p>{{ t('people.link.give', { name: link().name }) }}</p>
      <input
        #field
        class="control"
        readonly
        [attr.aria-label]="t('people.link.label')"
        [value]="full()"
        (focus)="field.select()"
      />
      <div class="row">
        <button matButton="filled" type="button" (click)="copy(field)">{{ t('people.link.copy') }}</button>
        <span class="muted" role="status">{{ copied() ? t('people.link.copied') : '' }}</span>
      </div>
      <p class="muted small">
        {{ t('people.link.until', { until: (link().expiresAt | samDate: 'datetime') }) }}
      </p>
    </div>
  `,
})
export class LinkShown {
  readonly link = input.required<OneTimeLink>();
  private readonly document = inject(DOCUMENT);
  protected readonly copied = signal(false);
  protected readonly full = computed(() => new URL(this.link().address, this.document.location.origin).href);

  protected async copy(field: HTMLInputElement): Promise<void> {
    try {
      await this.document.defaultView?.navigator.clipboard.writeText(this.full());
      this.copied.set(true);
    } catch {
      // Without a secure connection there is no clipboard; the text is then selected to be copied by hand.
      field.select();
    }
  }
}
