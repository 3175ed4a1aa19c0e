import { afterNextRender, Component, ElementRef, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Difference } from './conflict.js';

/** Both versions of what two people changed at once; field by field theirs can be taken over. */
@Component({
  selector: 'sam-conflict-notice',
  imports: [MatButton, TranslocoDirective],
  templateUrl: './conflict-notice.html',
  styleUrl: './conflict-notice.scss',
  host: { tabindex: '-1' },
})
export class ConflictNotice {
  readonly differences = input.required<readonly Difference[]>();
  /** The key of the field to take over. */
  readonly take = output<string>();

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => host.focus());
  }
}
