import { afterNextRender, Component, inject, Injector } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { FieldArrayType, FormlyField } from '@ngx-formly/core';
import type { TableItem } from '@samsyn/domain/forms/form';
import { FormContext } from './form-context.js';

/** Rows that are added as they are needed: side by side where there is room, one below the other on a phone. */
@Component({
  selector: 'sam-form-table',
  imports: [FormlyField, MatButton, TranslocoDirective],
  templateUrl: './table-type.html',
  styleUrl: './table-type.scss',
})
export class TableType extends FieldArrayType {
  protected readonly context = inject(FormContext);
  private readonly injector = inject(Injector);

  protected get item(): TableItem {
    return this.props['item'] as TableItem;
  }

  protected get at(): string {
    return this.context.elementId(this.item.key);
  }

  protected get rows() {
    return this.field.fieldGroup ?? [];
  }

  protected addRow(): void {
    const place = this.rows.length;
    this.context.answered(this.item.key);
    this.add(place, {});
    this.focus(`${this.context.elementId(`${this.item.key}.${place}.${this.item.columns[0]?.key ?? ''}`)}`);
  }

  protected removeRow(index: number): void {
    this.context.answered(this.item.key);
    this.remove(index);
    // What had the focus is gone: on to the button that adds a row.
    this.focus(`${this.at}-add`);
  }

  private focus(id: string): void {
    afterNextRender(() => document.getElementById(id)?.focus(), { injector: this.injector });
  }
}
