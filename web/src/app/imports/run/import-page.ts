import { Component, computed, effect, inject, input, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { Language } from '../../core/i18n/language.js';
import { DatePipe, DurationPipe, NumberPipe } from '../../core/i18n/pipes.js';
import { Icon } from '../../shared/icons/icon.js';
import type { IconName } from '../../shared/icons/icon-paths.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { Problem } from '../../shared/problem/problem.js';
import { Skeleton } from '../../shared/skeleton/skeleton.js';
import { ImportWords } from '../import-words.js';
import { Quarantine } from '../quarantine/quarantine.js';
import { StatusMark } from '../status-mark.js';
import { ImportStore } from './import.store.js';
import { steps, type StepState } from './steps.js';

const icons: Record<StepState, IconName> = { done: 'check', now: 'clock', ahead: 'minus', failed: 'close' };

@Component({
  selector: 'sam-import-page',
  imports: [
    ...[DatePipe, DurationPipe, Icon, MatButton, NumberPipe, PageHeader, Problem, Quarantine, RouterLink],
    ...[Skeleton, StatusMark, TranslocoDirective],
  ],
  providers: [ImportStore],
  templateUrl: './import-page.html',
  styleUrl: './import-page.scss',
})
export class ImportPage {
  /** From the address. */
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  protected readonly store = inject(ImportStore);
  protected readonly words = inject(ImportWords);
  private readonly language = inject(Language);
  private readonly quarantine = viewChild(Quarantine);
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.imports'), link: '/imports' },
  ]);
  protected readonly steps = computed(() => {
    const found = this.store.value();
    return found ? steps(found).map((step) => ({ ...step, icon: icons[step.state] })) : [];
  });
  protected readonly counts = computed(() => {
    const found = this.store.value();
    const names = ['incidents', 'events', 'unchanged', 'quarantined'] as const;
    return found ? names.map((name) => ({ name, count: found[name] })) : [];
  });
  /** Fields the API names in a problem of the whole file. */
  protected readonly details = computed(() => {
    const errors = this.store.value()?.problem?.errors ?? [];
    return errors.map(({ field }) => field).filter((field) => field !== 'file');
  });
  protected readonly running = computed(() => {
    const found = this.store.value();
    return found !== null && found.status !== 'done' && found.status !== 'failed' ? found : null;
  });

  constructor() {
    effect(() => this.store.watch(this.id()));
  }

  protected replayed(): void {
    this.quarantine()?.reload();
    void this.store.reload();
  }
}
