import { Component, inject } from '@angular/core';
import { parseDate } from '@samsyn/domain/time/local-date';
import type { DateItem } from '@samsyn/domain/forms/form';
import { Format } from '../../core/i18n/format.js';
import { AskedType, typedIn } from './asked-type.js';

/** A day. */
@Component({
  selector: 'sam-form-date',
  template: `
    @if (context.readonly()) {
      <p class="said">{{ shown() }}</p>
    } @else {
      <input
        class="control"
        type="date"
        [id]="at"
        [value]="said()"
        [attr.aria-describedby]="described()"
        [attr.aria-invalid]="invalid"
        [attr.aria-required]="item.required"
        (input)="type($event)"
        (blur)="leave()"
      />
    }
  `,
  styleUrl: './controls.scss',
})
export class DateType extends AskedType<DateItem> {
  private readonly format = inject(Format);

  protected type(event: Event): void {
    this.answer(typedIn(event) || null);
  }

  protected shown(): string {
    const said = this.said();
    return parseDate(said) === null ? said || '–' : this.format.calendarDate(said);
  }
}
