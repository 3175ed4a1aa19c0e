import { Component, computed, DestroyRef, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Verdict } from '@samsyn/domain/service-levels/verdict';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { FileDownload } from '../shared/file/file-download.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { Progress } from '../shared/progress/progress.js';
import { PromiseText } from '../shared/promise/promise-text.js';
import { VerdictChip } from '../shared/verdict/verdict-chip.js';
import type { BackTestDetail, BackTestResult } from './back-test.js';
import { compared, totals } from './back-test-table.js';

const lookAgainMs = 1500;

@Component({
  selector: 'sam-back-test-page',
  imports: [MatButton, ObjectState, PageHeader, Progress, TranslocoDirective, VerdictChip],
  templateUrl: './back-test-page.html',
  styleUrl: './back-test-page.scss',
})
export class BackTestPage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly download = inject(FileDownload);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly promises = inject(PromiseText);
  private readonly router = inject(Router);
  protected readonly test = apiObject<BackTestDetail>(() => `/back-tests/${this.id()}`);
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.back-tests'), link: '/back-tests' }]);
  protected readonly working = computed(() => {
    const status = this.test.value()?.status;
    return status === 'queued' || status === 'running';
  });
  protected readonly rows = computed(() => {
    const found = this.test.value();
    return found ? compared(found) : [];
  });
  protected readonly drafts = computed(() => {
    const found = this.test.value();
    if (!found) return [];
    const sums = totals(found);
    const currency = found.results.find((result) => result.currency !== null)?.currency ?? 'SEK';
    return found.drafts.map((draft, index) => {
      const credits = [...(sums[index]?.credits ?? [])].map(([of, minor]) => this.format.money(minor.toString(), of));
      return {
        name: draft.name,
        sentence: this.promises.of(draft),
        cost: this.promises.cost(draft, draft.charges?.currency ?? currency),
        met: this.format.number(sums[index]?.met ?? 0),
        measured: this.format.number(sums[index]?.measured ?? 0),
        credits: credits.join(', ') || '–',
      };
    });
  });

  constructor() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    effect(() => {
      clearTimeout(timer);
      if (this.test.value() && this.working()) timer = setTimeout(() => this.test.reload(), lookAgainMs);
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(timer));
  }

  protected value(cell: BackTestResult | undefined): string {
    const draft = cell && this.test.value()?.drafts[cell.draft];
    if (!cell || !draft || cell.value === null) return '–';
    return this.promises.value(draft.metric, cell.value.replace(/\.00$/, ''));
  }

  protected verdict(cell: BackTestResult): Verdict {
    return cell.verdict as Verdict;
  }

  protected credit({ creditMinor, currency }: BackTestResult): string {
    return creditMinor === null || currency === null || creditMinor === '0' ? '' : this.format.money(creditMinor, currency);
  }

  protected month(period: string): string {
    return this.format.calendarDate(period, 'month');
  }

  protected async save(extension: 'csv' | 'xlsx'): Promise<void> {
    const found = this.test.value();
    if (found) await this.download.save(`/back-tests/${found.id}/export.${extension}`, `${found.name}.${extension}`);
  }

  protected async remove(): Promise<void> {
    const found = this.test.value();
    if (!found) return;
    await this.api.delete(`/back-tests/${found.id}`, { version: found.version });
    await this.router.navigate(['/back-tests']);
  }
}
