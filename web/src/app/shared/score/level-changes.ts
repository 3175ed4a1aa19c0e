import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { Language } from '../../core/i18n/language.js';
import { ScoreChange } from './score-change.js';
import { ScoreText } from './score-text.js';

type Change = components['schemas']['KpiChangeDto'];

/** A change with whose it is, where a list mixes several suppliers. */
export interface LevelChange {
  change: Change;
  supplier?: string;
  tower?: string;
}

/** Which KPIs moved a score since the month before, each with the way to its why. */
@Component({
  selector: 'sam-level-changes',
  imports: [RouterLink, ScoreChange, TranslocoDirective],
  template: `
    <ul *transloco="let t">
      @for (row of rows(); track row.id) {
        <li>
          <sam-score-change [change]="row.change" />
          <span class="what">
            @if (row.resultId; as result) {
              <a [routerLink]="['/results', result]">{{ row.name }}</a>
            } @else {
              <strong>{{ row.name }}</strong>
            }
            <span class="muted small">{{ row.whose }}</span>
            <span class="small">{{ row.words }}</span>
          </span>
        </li>
      }
    </ul>
  `,
  styleUrl: './level-changes.scss',
})
export class LevelChanges {
  readonly changes = input.required<readonly LevelChange[]>();
  private readonly texts = inject(ScoreText);
  private readonly language = inject(Language);

  protected readonly rows = computed(() =>
    this.changes().map(({ change, supplier, tower }) => ({
      id: `${change.kpi} ${change.towerId} ${supplier}`,
      resultId: change.resultId,
      name: change.names[this.language.code()],
      change: change.change,
      whose: [supplier, tower].filter(Boolean).join(' · '),
      words: this.words(change),
    })),
  );

  private words({ before, after }: Change): string {
    if (before && after) {
      const [from, to] = [this.texts.points(before.points), this.texts.points(after.points)];
      if (from === to) return this.language.text('score.weightMoved', { points: to });
      return this.language.text('score.fromTo', { from, to });
    }
    return this.language.text(after ? 'score.newlyMeasured' : 'score.noLongerMeasured', {
      points: this.texts.points((after ?? before)?.points ?? null),
    });
  }
}
