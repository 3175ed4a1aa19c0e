import { NgTemplateOutlet } from '@angular/common';
import { Component, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { FieldWrapper } from '@ngx-formly/core';
import type { ColumnItem, FormItem } from '@samsyn/domain/forms/form';
import { Icon } from '../icons/icon.js';
import { pathOf } from './field-path.js';
import { FormContext } from './form-context.js';
import { isGroup } from './is-group.js';

/** An item: label above, help below it, then the control, what is wrong with it, and what its owner adds. */
@Component({
  selector: 'sam-form-item',
  imports: [Icon, NgTemplateOutlet, TranslocoDirective],
  templateUrl: './asked-wrapper.html',
  styleUrl: './asked-wrapper.scss',
  host: { '[class.wrong]': 'error()' },
})
export class AskedWrapper extends FieldWrapper {
  protected readonly context = inject(FormContext);

  protected get item(): FormItem | ColumnItem {
    return this.props['item'] as FormItem | ColumnItem;
  }

  protected get path(): string {
    return pathOf(this.field);
  }

  protected get at(): string {
    return this.context.elementId(this.path);
  }

  /** Of a form's own items, not of a table's columns. */
  protected get own(): FormItem | null {
    return this.path.includes('.') ? null : (this.item as FormItem);
  }

  protected error(): string {
    return this.context.problemAt(this.path);
  }

  protected help(): string {
    return this.item.help ? this.context.text(this.item.help) : '';
  }

  protected group(): boolean {
    return isGroup(this.item);
  }
}
