import { Component, computed, inject, linkedSignal, output, signal } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { debounceTime, map } from 'rxjs';
import { Dialog } from '../../shared/dialog/dialog.js';
import { Icon } from '../../shared/icons/icon.js';
import { AuthStore } from '../auth/auth.store.js';
import { ApiClient } from '../http/api-client.js';
import { loaded } from '../http/loaded.js';
import { Language } from '../i18n/language.js';
import { Destinations, matching } from './destinations.js';
import { type PaletteOption, paletteGroups } from './palette-options.js';

type Schemas = components['schemas'];

const pauseMs = 200;
/** A single letter would find half of everything. */
const leastTyped = 2;

/** Reaches every page and finds every object that the user may see, by keyboard alone. */
@Component({
  selector: 'sam-command-palette',
  imports: [Dialog, Icon, TranslocoDirective],
  templateUrl: './command-palette.html',
  styleUrl: './command-palette.scss',
})
export class CommandPalette {
  private readonly destinations = inject(Destinations);
  private readonly router = inject(Router);
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly searches = inject(AuthStore).can('search:read');
  protected readonly typed = signal('');
  readonly closed = output();

  private readonly wanted = toSignal(toObservable(this.typed).pipe(debounceTime(pauseMs), map((typed) => typed.trim())), { initialValue: '' });
  private readonly recent = loaded(
    () => (this.searches ? {} : undefined),
    (_all, abort) => this.api.get<Schemas['RecentItemsDto']>('/search/recent', { signal: abort }),
  );
  private readonly found = loaded(
    () => (this.searches && this.wanted().length >= leastTyped ? this.wanted() : undefined),
    async (q, abort) => ({ q, items: (await this.api.get<Schemas['SearchDto']>('/search', { query: { q }, signal: abort })).items }),
  );
  protected readonly groups = computed(() => {
    const typed = this.typed().trim();
    const answer = this.found.value();
    // An answer to other words would send somebody elsewhere than they read.
    const items = answer && answer.q === typed ? answer.items : [];
    const name = (kind: string) => this.language.text(`search.kinds.${kind}`);
    return paletteGroups(typed, matching(this.destinations.all(), typed), this.recent.value()?.items ?? [], items, name);
  });
  /** With the place of its first option among all. */
  protected readonly placed = computed(() => {
    let first = 0;
    return this.groups().map((group) => {
      const placed = { ...group, first };
      first += group.options.length;
      return placed;
    });
  });
  private readonly options = computed<PaletteOption[]>(() => this.groups().flatMap(({ options }) => options));
  /** The whole search, after all that is offered. */
  protected readonly all = computed(() => (this.searches && this.typed().trim().length >= leastTyped ? this.options().length : null));
  protected readonly count = computed(() => this.options().length + (this.all() === null ? 0 : 1));
  protected readonly searching = computed(() => this.all() !== null && (this.found.loading() || this.wanted() !== this.typed().trim()));
  protected readonly foundText = computed(() => (this.all() === null ? '' : this.language.plural('search.found', this.options().length)));
  protected readonly active = linkedSignal({ source: this.options, computation: () => 0 });

  protected type(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.typed.set(event.target.value);
  }

  protected move(event: Event, step: 1 | -1): void {
    event.preventDefault();
    const count = this.count();
    if (count > 0) this.active.update((active) => (active + step + count) % count);
  }

  protected accept(): void {
    const option = this.options()[this.active()];
    if (option) this.go(option.path);
    else if (this.all() !== null) this.searchAll();
  }

  protected go(path: string): void {
    this.closed.emit();
    void this.router.navigateByUrl(path);
  }

  protected searchAll(): void {
    this.closed.emit();
    void this.router.navigate(['/search'], { queryParams: { q: this.typed().trim() } });
  }
}
