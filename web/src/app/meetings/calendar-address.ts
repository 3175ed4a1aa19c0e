import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { ApiClient } from '../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../core/http/api-problem.js';
import { DatePipe } from '../core/i18n/pipes.js';
import { apiObject } from '../shared/object/api-object.js';
import { Problem } from '../shared/problem/problem.js';
import { SecretShown } from '../shared/secret/secret-shown.js';

type Feed = components['schemas']['CalendarFeedDto'];
type NewFeed = components['schemas']['NewCalendarFeedDto'];

/** The secret address by which the reader's own calendar follows its meetings and days. */
@Component({
  selector: 'sam-calendar-address',
  imports: [DatePipe, MatButton, Problem, SecretShown, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="calendar-address" *transloco="let t">
      <div class="stack-tight">
        <h2 id="calendar-address">{{ t('calendarAddress.title') }}</h2>
        <p class="prose muted">{{ t('calendarAddress.lead') }}</p>
      </div>
      @if (url(); as address) {
        <p role="status">{{ t('calendarAddress.once') }}</p>
        <sam-secret-shown [label]="t('calendarAddress.title')" [text]="address" />
      } @else if (feed.value()?.createdAt; as at) {
        <p>{{ t('calendarAddress.has') }} {{ at | samDate: 'day' }}</p>
      }
      @if (problem(); as problem) {
        <sam-problem [problem]="problem" [retryable]="false" />
      }
      <div class="row no-print">
        <button matButton="outlined" type="button" (click)="renew()">
          {{ t(feed.value()?.createdAt ? 'calendarAddress.renew' : 'calendarAddress.make') }}
        </button>
        @if (feed.value()?.createdAt) {
          <button matButton type="button" (click)="revoke()">{{ t('calendarAddress.revoke') }}</button>
        }
      </div>
    </section>
  `,
})
export class CalendarAddress {
  private readonly api = inject(ApiClient);
  protected readonly feed = apiObject<Feed>(() => '/calendar');
  protected readonly url = signal<string | null>(null);
  protected readonly problem = signal<ApiProblem | null>(null);

  protected renew(): Promise<void> {
    return this.try(async () => {
      const { url, createdAt } = await this.api.post<NewFeed>('/calendar');
      this.url.set(url);
      this.feed.set({ createdAt });
    });
  }

  protected revoke(): Promise<void> {
    return this.try(async () => {
      await this.api.delete('/calendar');
      this.url.set(null);
      this.feed.set({ createdAt: null });
    });
  }

  private async try(work: () => Promise<void>): Promise<void> {
    this.problem.set(null);
    try {
      await work();
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }
}
