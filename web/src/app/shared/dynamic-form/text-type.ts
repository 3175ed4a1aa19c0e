import { Component } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { TextItem } from '@samsyn/domain/forms/form';
import { AskedType, typedIn } from './asked-type.js';

/** Words: a line, or as many as it takes with what is left of them. */
@Component({
  selector: 'sam-form-text',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (item.kind === 'narrative') {
        <textarea
          class="control"
          rows="6"
          [id]="at"
          [value]="said()"
          [attr.aria-describedby]="described(at + '-left')"
          [attr.aria-invalid]="invalid"
          [attr.aria-required]="item.required"
          (input)="type($event)"
          (blur)="leave()"
        ></textarea>
        <p class="muted small" [id]="at + '-left'">{{ t('dynamicForm.left', { count: left() }) }}</p>
      } @else {
        <input
          class="control"
          autocomplete="off"
          [id]="at"
          [value]="said()"
          [attr.aria-describedby]="described()"
          [attr.aria-invalid]="invalid"
          [attr.aria-required]="item.required"
          (input)="type($event)"
          (blur)="leave()"
        />
      }
    </ng-container>
  `,
  styleUrl: './controls.scss',
})
export class TextType extends AskedType<TextItem> {
  protected type(event: Event): void {
    this.answer(typedIn(event) || null);
  }

  protected left(): number {
    return Math.max(0, this.item.maxLength - [...this.said()].length);
  }
}
