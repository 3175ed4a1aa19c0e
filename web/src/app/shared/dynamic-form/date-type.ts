import { Component } from '@angular/core';
import type { DateItem } from '@samsyn/domain/forms/form';
import { AskedType, typedIn } from './asked-type.js';

/** A day. */
@Component({
  selector: 'sam-form-date',
  template: `
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
  `,
  styleUrl: './controls.scss',
})
export class DateType extends AskedType<DateItem> {
  protected type(event: Event): void {
    this.answer(typedIn(event) || null);
  }
}
