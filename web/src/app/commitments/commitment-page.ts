import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe } from '../core/i18n/pipes.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import { Figure } from '../shared/figure/figure.js';
import { History } from '../shared/history/history.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { CommitmentWords } from './commitment-words.js';
import { isAhead, topics, type CommitmentDetail, type Delivery } from './commitment.js';
import { DeliveryCard } from './delivery-card.js';
import { CommitmentStanding } from './standing-mark.js';

/** One commitment: what was promised, and everything that is owed by it with how it went. */
@Component({
  selector: 'sam-commitment-page',
  imports: [
    ...[CommitmentStanding, DataNotice, DayPipe, DeliveryCard, Figure, History, Illustrative, MatButton],
    ...[ObjectState, PageHeader, RouterLink, TranslocoDirective],
  ],
  templateUrl: './commitment-page.html',
  styleUrl: './commitment-page.scss',
})
export class CommitmentPage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  protected readonly words = inject(CommitmentWords);
  protected readonly commitment = apiObject<CommitmentDetail>(() => `/innovation/commitments/${this.id()}`, { topics, id: () => this.id() });
  /** What somebody has to do something with first, then the next one owed. */
  protected readonly opened = computed(() => {
    const deliveries = this.commitment.value()?.deliveries ?? [];
    const first = deliveries.find(({ overdue }) => overdue) ?? deliveries.find(({ state }) => state === 'delivered') ?? deliveries.find(isAhead);
    return first?.id ?? deliveries.at(-1)?.id ?? null;
  });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.innovation'), link: '/innovation' },
    { text: this.language.text('commitments.title'), link: '/innovation/commitments' },
  ]);

  protected put(after: Delivery): void {
    const one = this.commitment.value();
    if (!one) return;
    this.commitment.set({ ...one, deliveries: one.deliveries.map((delivery) => (delivery.id === after.id ? after : delivery)) });
    this.commitment.reload();
  }
}
