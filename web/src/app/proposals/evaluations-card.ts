import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../core/http/api-problem.js';
import { DatePipe, NumberPipe } from '../core/i18n/pipes.js';
import { CriterionWords } from '../shared/criteria/criterion.js';
import { Icon } from '../shared/icons/icon.js';
import { apiObject } from '../shared/object/api-object.js';
import { Problem } from '../shared/problem/problem.js';
import { TableCsv } from '../shared/table-csv/table-csv.js';
import type { Evaluations, ProposalDetail } from './proposal.js';

const points = ['1', '2', '3', '4', '5'] as const;

/** R26: what the buyer's people think of a proposal, by criterion; whoever scores sees the others' once they have scored. */
@Component({
  selector: 'sam-evaluations',
  imports: [DatePipe, Icon, MatButton, NumberPipe, Problem, TableCsv, TranslocoDirective],
  templateUrl: './evaluations-card.html',
  styleUrl: './evaluations-card.scss',
})
export class EvaluationsCard {
  readonly proposal = input.required<ProposalDetail>();
  private readonly api = inject(ApiClient);
  protected readonly words = inject(CriterionWords);
  protected readonly points = points;
  private readonly id = computed(() => this.proposal().id);
  protected readonly evaluations = apiObject<Evaluations>(() => `/proposals/${this.id()}/evaluations`, { topics: ['proposals'], id: () => this.id() });
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly saved = signal(false);
  protected readonly sending = signal(false);
  private readonly own = computed(() => this.evaluations.value()?.own ?? null);
  private readonly ownAt = computed(() => this.own()?.scoredAt ?? '');
  /** What is chosen and not sent yet stands over what comes live meanwhile. */
  protected readonly given = linkedSignal<string, Record<string, string>>({
    source: this.ownAt,
    computation: () => Object.fromEntries(Object.entries(this.own()?.points ?? {}).map(([id, value]) => [id, String(value)])),
  });
  protected readonly remark = linkedSignal<string, string>({ source: this.ownAt, computation: () => this.own()?.remark ?? '' });
  protected readonly rows = computed(() => {
    const scores = this.evaluations.value()?.criteria ?? [];
    return this.proposal().criteria.map((criterion) => ({ criterion, score: scores.find(({ criterionId }) => criterionId === criterion.id) }));
  });

  protected give(id: string, { target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return;
    const value = target.value;
    this.given.update((before) => ({ ...before, [id]: value }));
  }

  protected write({ target }: Event): void {
    if (target instanceof HTMLTextAreaElement) this.remark.set(target.value);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.problem.set(null);
    this.saved.set(false);
    this.sending.set(true);
    const given = Object.entries(this.given()).filter(([, value]) => value !== '');
    const body = { points: Object.fromEntries(given.map(([id, value]) => [id, Number(value)])), remark: this.remark().trim() || null };
    try {
      this.evaluations.set(await this.api.put<Evaluations>(`/proposals/${this.id()}/evaluations/own`, { body }));
      this.saved.set(true);
    } catch (error) {
      this.problem.set(asProblem(error));
    } finally {
      this.sending.set(false);
    }
  }
}
