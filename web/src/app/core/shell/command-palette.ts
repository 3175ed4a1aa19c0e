import { Component, computed, inject, linkedSignal, output, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Dialog } from '../../shared/dialog/dialog.js';
import { Icon } from '../../shared/icons/icon.js';
import { Destinations, matching, type Destination } from './destinations.js';

@Component({
  selector: 'sam-command-palette',
  imports: [Dialog, Icon, TranslocoDirective],
  templateUrl: './command-palette.html',
  styleUrl: './command-palette.scss',
})
export class CommandPalette {
  private readonly destinations = inject(Destinations);
  private readonly router = inject(Router);
  private readonly typed = signal('');
  readonly closed = output();

  protected readonly found = computed(() => matching(this.destinations.all(), this.typed()));
  protected readonly active = linkedSignal({ source: this.found, computation: () => 0 });

  protected type(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.typed.set(event.target.value);
  }

  protected move(event: Event, step: 1 | -1): void {
    event.preventDefault();
    const count = this.found().length;
    if (count > 0) this.active.update((active) => (active + step + count) % count);
  }

  protected accept(): void {
    const destination = this.found()[this.active()];
    if (destination) this.go(destination);
  }

  protected go({ path }: Destination): void {
    this.closed.emit();
    void this.router.navigateByUrl(path);
  }
}
