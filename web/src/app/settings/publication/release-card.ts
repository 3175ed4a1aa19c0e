import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { type ApiProblem, asProblem } from '../../core/http/api-problem.js';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { QuickForm, type QuickField, type Typed } from '../../shared/form/quick-form.js';
import { apiObject } from '../../shared/object/api-object.js';
import { Problem } from '../../shared/problem/problem.js';
import { QualityWords } from '../../shared/quality/quality-words.js';

type Schemas = components['schemas'];
type Release = Schemas['QualityReleaseDto'];

/** Shows a month exactly as everybody will see it, lets it out, and takes it back. */
@Component({
  selector: 'sam-release-card',
  imports: [MatButton, Problem, QualityWords, QuickForm, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <section class="card stack" aria-labelledby="preview">
        <h2 id="preview">{{ t('quality.preview') }}</h2>
        <label class="stack-tight">
          <strong>{{ t('quality.month') }}</strong>
          <select class="control" (change)="choose($event)">
            @for (one of months(); track one.value) {
              <option [value]="one.value" [selected]="one.value === period()">{{ one.text }}</option>
            }
          </select>
        </label>
        @if (preview.value(); as seen) {
          @if (seen.content.towers.length > 0) {
            <sam-quality-words [caption]="t('public.quality.towers')" [indicators]="seen.content.towers" />
          }
          @if (seen.content.suppliers.length > 0) {
            <sam-quality-words [caption]="t('public.quality.suppliers')" [indicators]="seen.content.suppliers" />
          }
          @if (seen.content.towers.length + seen.content.suppliers.length === 0) {
            <p>{{ t('errors.nothing_chosen') }}</p>
          } @else if (seen.released) {
            <p>{{ t('errors.already_released') }}</p>
          } @else if (auth.can('quality-indicators:release')) {
            <p class="muted">{{ t('quality.sure') }}</p>
            <div><button matButton="filled" type="button" [disabled]="busy()" (click)="release()">{{ t('quality.release') }}</button></div>
          }
        }
        @if (problem() ?? preview.problem(); as problem) {
          <sam-problem [problem]="problem" [retryable]="false" />
        }
        <p role="status">{{ said() }}</p>
      </section>
      <section class="card stack" aria-labelledby="releases">
        <h2 id="releases">{{ t('quality.releases') }}</h2>
        <ul class="plain-list">
          @for (one of releases(); track one.id) {
            <li class="stack-tight">
              <strong>{{ one.name }}</strong>
              <span>{{ one.did }}</span>
              @if (one.withdrawnAt) {
                <span>{{ one.undone }} {{ one.withdrawalReason }}</span>
              } @else if (auth.can('quality-indicators:release')) {
                <sam-quick-form [action]="t('quality.withdraw')" [fields]="fields()" [send]="withdrawing(one)" [quiet]="true" />
              }
            </li>
          } @empty {
            <li>{{ t('quality.noReleases') }}</li>
          }
        </ul>
      </section>
    </ng-container>
  `,
})
export class ReleaseCard {
  /** Of what is chosen: the preview follows it. */
  readonly version = input.required<number>();
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly auth = inject(AuthStore);
  private readonly periods = apiObject<Schemas['ScorecardPeriodsDto']>(() => '/scorecards/periods');
  private readonly chosen = signal<string | null>(null);
  private readonly ended = computed(() => (this.periods.value()?.items ?? []).filter(({ open }) => !open));
  protected readonly period = computed(() => this.chosen() ?? this.ended()[0]?.period ?? null);
  protected readonly months = computed(() => this.ended().map(({ period }) => ({ value: period, text: this.month(period) })));
  protected readonly preview = apiObject<Schemas['QualityPreviewDto']>(() => {
    const period = this.period();
    return period === null ? null : `/quality-indicators/preview/${period}`;
  });
  private readonly list = apiObject<Schemas['QualityReleaseListDto']>(() => '/quality-indicators/releases');
  protected readonly releases = computed(() =>
    (this.list.value()?.items ?? []).map((one) => {
      const by = (name: string | null) => name ?? this.language.text('history.system');
      return {
        ...one,
        name: this.month(one.period),
        did: this.language.text('quality.did', { name: by(one.releasedBy), when: this.format.date(one.releasedAt, 'datetime') }),
        undone: one.withdrawnAt === null ? '' : this.language.text('quality.undone', { name: by(one.withdrawnBy), when: this.format.date(one.withdrawnAt, 'datetime') }),
      };
    }),
  );
  protected readonly fields = computed<QuickField[]>(() => [{ key: 'reason', label: this.language.text('quality.reason'), kind: 'area' }]);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly said = signal('');

  constructor() {
    effect(() => {
      this.version();
      untracked(() => this.preview.reload());
    });
  }

  protected choose({ target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return;
    this.chosen.set(target.value);
    this.said.set('');
    this.problem.set(null);
  }

  protected async release(): Promise<void> {
    const seen = this.preview.value();
    if (!seen || this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      await this.api.post('/quality-indicators/releases', { body: { period: seen.content.period, sha256: seen.sha256 } });
      this.said.set(this.language.text('quality.releasedNow', { month: this.month(seen.content.period) }));
      this.list.reload();
    } catch (error) {
      this.problem.set(asProblem(error));
    } finally {
      this.preview.reload();
      this.busy.set(false);
    }
  }

  protected withdrawing(one: Release): (typed: Typed) => Promise<unknown> {
    return async ({ reason }) => {
      await this.api.post(`/quality-indicators/releases/${one.id}/withdraw`, { body: { reason }, version: one.version });
      this.list.reload();
      this.preview.reload();
    };
  }

  private month(period: string): string {
    return this.format.calendarDate(period, 'month');
  }
}
