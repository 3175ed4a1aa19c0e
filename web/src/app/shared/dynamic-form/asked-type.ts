import { Directive, inject } from '@angular/core';
import { FieldType, type FieldTypeConfig } from '@ngx-formly/core';
import type { ColumnItem, FormItem } from '@samsyn/domain/forms/form';
import { pathOf } from './field-path.js';
import { FormContext } from './form-context.js';

/** What every kind of control does: it knows its item, says what was answered, and when somebody left it. */
@Directive()
export abstract class AskedType<I extends FormItem | ColumnItem> extends FieldType<FieldTypeConfig> {
  protected readonly context = inject(FormContext);

  protected get item(): I {
    return this.props['item'] as I;
  }

  protected get path(): string {
    return pathOf(this.field);
  }

  protected get at(): string {
    return this.context.elementId(this.path);
  }

  /** What is read out beside the label. */
  protected described(more = ''): string | null {
    const error = this.context.problemAt(this.path) ? `${this.at}-error` : '';
    return [this.item.help ? `${this.at}-help` : '', more, error].filter(Boolean).join(' ') || null;
  }

  protected get invalid(): boolean {
    return this.context.problemAt(this.path) !== '';
  }

  protected answer(value: unknown): void {
    this.context.answered(this.path);
    this.formControl.setValue(value);
    this.formControl.markAsDirty();
  }

  protected leave(): void {
    this.context.leave(this.path);
  }

  protected said(): string {
    const value: unknown = this.formControl.value;
    return typeof value === 'string' ? value : '';
  }
}

/** What somebody typed in a control. */
export const typedIn = (event: Event): string => (event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value;
