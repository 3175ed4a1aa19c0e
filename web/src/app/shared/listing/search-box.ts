import { Component, inject, input, output, DestroyRef } from '@angular/core';
import { Icon } from '../icons/icon.js';

const pauseMs = 250;

/** Searches while one types, a moment after the last key. */
@Component({
  selector: 'sam-search-box',
  imports: [Icon],
  template: `
    <label>
      <span class="visually-hidden">{{ label() }}</span>
      <sam-icon name="search" />
      <input
        class="control"
        type="search"
        [placeholder]="label()"
        [value]="value()"
        (input)="later($event)"
        (keydown.enter)="now($event)"
        (blur)="left($event)"
      />
    </label>
  `,
  styles: `
    :host {
      flex: 1 1 18rem;
      max-width: 24rem;
    }
    @media (max-width: 40rem) {
      :host {
        flex-basis: 100%;
        max-width: none;
      }
    }
    label {
      position: relative;
      display: block;
    }
    sam-icon {
      position: absolute;
      inset-block: 0;
      left: 0.75rem;
      margin-block: auto;
      color: var(--ink-muted);
      pointer-events: none;
    }
    input {
      padding-left: 2.25rem;
    }
  `,
})
export class SearchBox {
  readonly label = input.required<string>();
  readonly value = input('');
  readonly searched = output<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  protected later(event: Event): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(event), pauseMs);
  }

  /** Not a moment later: whoever leaves for a link would be brought back by the search. */
  protected left(event: Event): void {
    if (this.timer !== undefined) this.now(event);
  }

  protected now({ target }: Event): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (target instanceof HTMLInputElement) this.searched.emit(target.value.trim());
  }
}
