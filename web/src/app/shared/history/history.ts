import { Component, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { HistoryEntries } from './history-entries.js';

/** What has been done with an object, for those who may read the audit log. */
@Component({
  selector: 'sam-history',
  imports: [HistoryEntries, TranslocoDirective],
  template: `
    @if (auth.can('audit:read')) {
      <section class="card stack" *transloco="let t" [attr.aria-labelledby]="'history-of-' + objectType()">
        <h2 [id]="'history-of-' + objectType()">{{ t('history.title') }}</h2>
        <sam-history-entries [objectType]="objectType()" [objectId]="objectId()" [fields]="fields()" [version]="version()" />
      </section>
    }
  `,
  // Takes no place in a page's rhythm where there is nothing to show.
  styles: ':host:empty { display: none; }',
})
export class History {
  readonly objectType = input.required<string>();
  readonly objectId = input.required<string>();
  /** Where the names of the object's fields are: `contracts.fields.`. */
  readonly fields = input('');
  /** Of the object: what was done last is read anew when it changes under the reader's eyes. */
  readonly version = input<number>();
  protected readonly auth = inject(AuthStore);
}
