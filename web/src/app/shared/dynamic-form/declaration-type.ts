import { Component } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { DeclarationItem } from '@samsyn/domain/forms/form';
import { AskedType } from './asked-type.js';

/** A sentence to stand for, with a box to tick. */
@Component({
  selector: 'sam-form-declaration',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <label class="check">
        <input
          type="checkbox"
          [id]="at"
          [checked]="given"
          [attr.aria-describedby]="described()"
          [attr.aria-invalid]="invalid"
          (change)="answer(!given)"
          (blur)="leave()"
        />
        <span>
          {{ context.text(item.label) }}
          @if (!item.required) {
            <span class="muted">({{ t('forms.optional') }})</span>
          }
        </span>
      </label>
    </ng-container>
  `,
  styleUrl: './controls.scss',
})
export class DeclarationType extends AskedType<DeclarationItem> {
  protected get given(): boolean {
    return this.formControl.value === true;
  }
}
