import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../core/i18n/language.js';
import type { OpenSloDraft } from './service-level.js';

/** What a document could not say, above the form it filled in. */
@Component({
  selector: 'sam-openslo-notes',
  imports: [TranslocoDirective],
  template: `
    <section class="card stack-tight" aria-labelledby="openslo-notes" *transloco="let t">
      <h2 id="openslo-notes">{{ t('serviceLevels.openslo.filledIn') }}</h2>
      <ul>
        <li>{{ t('serviceLevels.openslo.notes.openslo_choose') }}</li>
        @for (note of notes(); track $index) {
          <li>{{ note }}</li>
        }
      </ul>
    </section>
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: var(--space-5);
    }
    ul {
      margin: 0;
      padding-left: 1.25rem;
    }
  `,
})
export class OpenSloNotes {
  readonly draft = input.required<OpenSloDraft>();
  private readonly language = inject(Language);
  protected readonly notes = computed(() =>
    this.draft().notes.map(({ code, params }) => this.language.text(`serviceLevels.openslo.notes.${code}`, params)),
  );
}
