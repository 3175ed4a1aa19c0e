import { Directive, inject, input, TemplateRef } from '@angular/core';

/** Draws one column's cells: `<ng-template samCell="supplier" [samCellOf]="rows()" let-row>`. */
@Directive({ selector: 'ng-template[samCell]' })
export class Cell<T> {
  readonly samCell = input.required<string>();
  /** Only tells the compiler what a row is. */
  readonly samCellOf = input<readonly T[]>();
  readonly template = inject<TemplateRef<{ $implicit: T }>>(TemplateRef);

  static ngTemplateContextGuard<T>(_cell: Cell<T>, context: unknown): context is { $implicit: T } {
    return context !== undefined;
  }
}

/** A filter that stands in its column's head: `<ng-template samColumnFilter="priority">`. */
@Directive({ selector: 'ng-template[samColumnFilter]' })
export class ColumnFilter {
  readonly samColumnFilter = input.required<string>();
  readonly template = inject<TemplateRef<void>>(TemplateRef);
}
