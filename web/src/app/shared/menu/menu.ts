import { Component, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { Icon } from '../icons/icon.js';
import type { IconName } from '../icons/icon-paths.js';

/** A button that opens a panel of plain controls below itself; Escape or leaving closes it. */
@Component({
  selector: 'sam-menu',
  imports: [Icon],
  template: `
    <button
      #trigger
      type="button"
      class="trigger"
      [attr.aria-expanded]="open()"
      [attr.aria-label]="label()"
      (click)="open.set(!open())"
    >
      <sam-icon [name]="icon()" />
      @if (text(); as text) {
        <span class="text" aria-hidden="true">{{ text }}</span>
      }
      <sam-icon class="small" name="chevron-down" />
    </button>
    <div class="panel" [hidden]="!open()"><ng-content /></div>
  `,
  styleUrl: './menu.scss',
  host: {
    '(keydown.escape)': 'dismiss()',
    '(focusout)': 'leave($event)',
    '(document:pointerdown)': 'clickedElsewhere($event)',
  },
})
export class Menu {
  readonly label = input.required<string>();
  readonly icon = input.required<IconName>();
  readonly text = input('');
  protected readonly open = signal(false);
  private readonly trigger = viewChild.required<ElementRef<HTMLElement>>('trigger');
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  close(): void {
    this.open.set(false);
  }

  protected dismiss(): void {
    if (!this.open()) return;
    this.close();
    this.trigger().nativeElement.focus();
  }

  protected leave({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && !this.host.contains(relatedTarget)) this.close();
  }

  protected clickedElsewhere({ target }: Event): void {
    if (target instanceof Node && !this.host.contains(target)) this.close();
  }
}
