import { Component, inject, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { ApiClient } from '../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../core/http/api-problem.js';
import { apiObject } from '../shared/object/api-object.js';
import { Problem } from '../shared/problem/problem.js';
import { Skeleton } from '../shared/skeleton/skeleton.js';

type Choices = components['schemas']['NotificationChoicesDto'];
type Chosen = Choices['items'][number];

const ways = ['portal', 'at_once', 'daily', 'off'] as const;

/** How the reader wants to hear of each kind of news; a choice holds as soon as it is made. */
@Component({
  selector: 'sam-notification-choices',
  imports: [Problem, Skeleton, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (choices.problem() ?? failed(); as problem) {
        <sam-problem [problem]="problem" (retry)="again()" />
      }
      @if (choices.value(); as found) {
        <ul>
          @for (one of found.items; track one.kind) {
            <li>
              <label [for]="'choice-' + one.kind">{{ t('notifications.kinds.' + one.kind) }}</label>
              <select class="control" [id]="'choice-' + one.kind" (change)="choose(one, $event)">
                @for (way of ways; track way) {
                  <option [value]="way" [selected]="way === one.choice">{{ t('notifications.ways.' + way) }}</option>
                }
              </select>
            </li>
          }
        </ul>
        <p class="muted small" role="status">{{ saved() ? t('notifications.saved') : '' }}</p>
      } @else if (!choices.problem()) {
        <sam-skeleton [lines]="8" />
      }
    </ng-container>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-3);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 1fr minmax(9rem, 13rem);
      align-items: center;
      gap: var(--space-3);
    }
    @media (max-width: 40rem) {
      li {
        grid-template-columns: 1fr;
        gap: var(--space-1);
      }
    }
  `,
})
export class NotificationChoices {
  private readonly api = inject(ApiClient);
  protected readonly ways = ways;
  protected readonly choices = apiObject<Choices>(() => '/notifications/choices');
  protected readonly failed = signal<ApiProblem | null>(null);
  protected readonly saved = signal(false);

  protected async choose({ kind }: Chosen, { target }: Event): Promise<void> {
    if (!(target instanceof HTMLSelectElement)) return;
    this.saved.set(false);
    try {
      const body = { items: [{ kind, choice: target.value }] };
      this.choices.set(await this.api.put<Choices>('/notifications/choices', { body }));
      this.failed.set(null);
      this.saved.set(true);
    } catch (error) {
      this.failed.set(asProblem(error));
    }
  }

  /** What is shown is then what holds. */
  protected again(): void {
    this.failed.set(null);
    this.choices.reload();
  }
}
