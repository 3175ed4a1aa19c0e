import { Component, input, output, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '../icons/icon.js';

/** A place to drop a file, and a picker for everybody else. */
@Component({
  selector: 'sam-drop-zone',
  imports: [Icon, TranslocoDirective],
  template: `
    <label
      class="zone"
      *transloco="let t"
      [class.over]="over()"
      (dragover)="hover($event)"
      (dragleave)="over.set(false)"
      (drop)="dropped($event)"
    >
      <input
        class="visually-hidden"
        type="file"
        [accept]="accept()"
        (change)="picked($event)"
      />
      <span class="mark"><sam-icon name="imports" /></span>
      @if (name(); as name) {
        <span class="name">{{ name }}</span>
        <span class="muted small">{{ size() ? size() + ' · ' : '' }}{{ t('files.another') }}</span>
      } @else {
        <span class="name">{{ t('files.drop') }}</span>
        <span class="muted small">{{ help() }}</span>
      }
    </label>
  `,
  styles: `
    .zone {
      display: grid;
      justify-items: center;
      gap: var(--space-2);
      padding: var(--space-6) var(--space-4);
      border: 2px dashed var(--line-strong);
      border-radius: var(--round-m);
      text-align: center;
      cursor: pointer;
    }
    .zone:hover,
    .over {
      border-color: var(--mat-sys-primary);
      background: color-mix(in srgb, var(--mat-sys-primary) 6%, transparent);
    }
    .zone:has(:focus-visible) {
      outline: 3px solid var(--focus);
      outline-offset: 2px;
    }
    .mark {
      font-size: 1.75rem;
      line-height: 1;
      color: var(--link);
    }
    .name {
      font-size: var(--text-l);
      font-weight: 630;
      overflow-wrap: anywhere;
    }
  `,
})
export class DropZone {
  readonly name = input('');
  /** Which kinds of file, said under the invitation. */
  readonly help = input('');
  readonly accept = input('.csv,.txt,.gz,.zip,text/csv');
  readonly size = input('');
  readonly file = output<File>();
  protected readonly over = signal(false);

  protected hover(event: DragEvent): void {
    event.preventDefault();
    this.over.set(true);
  }

  protected dropped(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    this.take(event.dataTransfer?.files);
  }

  protected picked({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.take(target.files);
  }

  private take(files: FileList | null | undefined): void {
    const file = files?.[0];
    if (file) this.file.emit(file);
  }
}
