import { Component, type OnInit, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { MatButton } from '@angular/material/button';
import type { NumberItem } from '@samsyn/domain/forms/form';
import { canonicalDecimal } from '@samsyn/domain/numbers/decimal';
import { isDecimalText } from '@samsyn/domain/forms/number-text';
import { readNumber } from '@samsyn/domain/forms/read-number';
import { AskedType, typedIn } from './asked-type.js';

/** A number with its unit, as people type it; what cannot be read is kept as it was typed. */
@Component({
  selector: 'sam-form-number',
  imports: [MatButton, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <span class="with-unit">
        <input
          class="control figure"
          autocomplete="off"
          [attr.inputmode]="below ? 'text' : 'decimal'"
          [id]="at"
          [value]="typed()"
          [attr.aria-describedby]="described(extra())"
          [attr.aria-invalid]="invalid"
          [attr.aria-required]="item.required"
          (input)="type($event)"
          (blur)="settle()"
        />
        @if (item.unit) {
          <span class="unit muted" [id]="at + '-unit'">{{ item.unit }}</span>
        }
      </span>
      @if (measured(); as measured) {
        <p class="measured small" [id]="at + '-measured'">
          <span class="muted">{{ t('dynamicForm.measured', { value: measured + (item.unit ? ' ' + item.unit : '') }) }}</span>
          @if (differs()) {
            <button matButton type="button" (click)="take()" [attr.aria-describedby]="at + '-measured'">
              {{ t('dynamicForm.take') }}
            </button>
          }
        </p>
      }
    </ng-container>
  `,
  styleUrl: './controls.scss',
})
export class NumberType extends AskedType<NumberItem> implements OnInit {
  protected readonly typed = signal('');

  protected measured(): string {
    const measured = this.exactMeasured();
    return measured === undefined ? '' : this.context.number(measured, this.item.decimals);
  }

  /** A phone's decimal keyboard has no minus. */
  protected get below(): boolean {
    return this.item.min === undefined || this.item.min.startsWith('-');
  }

  protected extra(): string {
    return [this.item.unit ? `${this.at}-unit` : '', this.measured() ? `${this.at}-measured` : ''].filter(Boolean).join(' ');
  }

  ngOnInit(): void {
    this.show();
    // Taken over from the form's owner, or from a file.
    this.formControl.valueChanges.subscribe((value: unknown) => {
      if (value !== this.read(this.typed())) this.show();
    });
  }

  protected type(event: Event): void {
    const typed = typedIn(event);
    this.typed.set(typed);
    this.answer(this.read(typed));
  }

  /** What was read is shown as it was understood. */
  protected settle(): void {
    this.show();
    this.leave();
  }

  protected take(): void {
    this.answer(this.exactMeasured());
    this.show();
  }

  protected differs(): boolean {
    const [said, measured] = [this.said(), this.exactMeasured() ?? ''];
    return !isDecimalText(said) || !isDecimalText(measured) || canonicalDecimal(said) !== canonicalDecimal(measured);
  }

  /** Of a table's cell nothing was measured. */
  private exactMeasured(): string | undefined {
    return this.path.includes('.') ? undefined : this.context.measured()[this.item.key];
  }

  private read(typed: string): string | null {
    const read = readNumber(typed, this.item);
    return read.code === undefined ? read.value : typed;
  }

  private show(): void {
    const said = this.said();
    this.typed.set(isDecimalText(said) ? this.context.number(said, this.item.decimals) : said);
  }
}
