import { Component } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ChoiceItem } from '@samsyn/domain/forms/form';
import { AskedType, typedIn } from './asked-type.js';
import { asRadios } from './is-group.js';

/** One of some options: open if they are few and one must be chosen, else a list. */
@Component({
  selector: 'sam-form-choice',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (open) {
        <div
          class="options"
          role="radiogroup"
          tabindex="-1"
          [id]="at"
          [attr.aria-labelledby]="at + '-label'"
          [attr.aria-describedby]="described()"
          [attr.aria-invalid]="invalid"
          [attr.aria-required]="item.required"
        >
          @for (option of item.options; track option.value) {
            <label class="check">
              <input
                type="radio"
                [name]="at"
                [value]="option.value"
                [checked]="said() === option.value"
                (change)="answer(option.value)"
                (blur)="leave()"
              />
              <span>{{ context.text(option.label) }}</span>
            </label>
          }
        </div>
      } @else {
        <select
          class="control"
          [id]="at"
          [attr.aria-describedby]="described()"
          [attr.aria-invalid]="invalid"
          [attr.aria-required]="item.required"
          (change)="choose($event)"
          (blur)="leave()"
        >
          <option value="" [selected]="said() === ''">{{ t('forms.choose') }}</option>
          @for (option of item.options; track option.value) {
            <option [value]="option.value" [selected]="said() === option.value">{{ context.text(option.label) }}</option>
          }
        </select>
      }
    </ng-container>
  `,
  styleUrl: './controls.scss',
})
export class ChoiceType extends AskedType<ChoiceItem> {
  protected get open(): boolean {
    return asRadios(this.item);
  }

  protected choose(event: Event): void {
    this.answer(typedIn(event) || null);
  }
}
