import { Component, effect, ElementRef, input, output, viewChild } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '../icons/icon.js';

/** A modal on the browser's own dialog: focus stays inside and returns, Escape closes. */
@Component({
  selector: 'sam-dialog',
  imports: [Icon, TranslocoDirective],
  template: `
    <dialog
      #dialog
      *transloco="let t"
      [attr.aria-label]="heading()"
      [attr.data-place]="place()"
      (cancel)="cancel($event)"
    >
      <div class="body" [class.bare]="bare()">
        @if (!bare()) {
          <header>
            <h2>{{ heading() }}</h2>
            @if (closable()) {
              <button type="button" class="close" [attr.aria-label]="t('actions.close')" (click)="closed.emit()">
                <sam-icon name="close" />
              </button>
            }
          </header>
        }
        <ng-content />
      </div>
    </dialog>
  `,
  styleUrl: './dialog.scss',
  // The backdrop is the dialog element itself; what lies upon it is not.
  host: { '(click)': 'backdrop($event)' },
})
export class Dialog {
  readonly heading = input.required<string>();
  readonly open = input(true);
  readonly closable = input(true);
  /** Without the heading row, for a dialog that is one control. */
  readonly bare = input(false);
  readonly place = input<'centre' | 'top' | 'foot'>('centre');
  readonly closed = output();
  private readonly dialog = viewChild<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    effect(() => {
      const element = this.dialog()?.nativeElement;
      if (!element || element.open === this.open()) return;
      if (this.open()) element.showModal();
      else element.close();
    });
  }

  protected cancel(event: Event): void {
    event.preventDefault();
    if (this.closable()) this.closed.emit();
  }

  protected backdrop({ target }: Event): void {
    if (target === this.dialog()?.nativeElement && this.closable()) this.closed.emit();
  }
}
