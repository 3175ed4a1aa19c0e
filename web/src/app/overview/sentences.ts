import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { components } from '@samsyn/api-client';
import { Language } from '../core/i18n/language.js';
import { Icon } from '../shared/icons/icon.js';
import type { IconName } from '../shared/icons/icon-paths.js';
import { ScoreText } from '../shared/score/score-text.js';

type Sentence = components['schemas']['SentenceDto'];

const icons: Record<Sentence['code'], IconName> = {
  best_mover: 'arrow-up',
  worst_mover: 'arrow-down',
  lowest_score: 'below-minimum',
  lowest_coverage: 'not-measured',
};

/** What changed, in at most three sentences; each leads to the supplier it speaks of. */
@Component({
  selector: 'sam-sentences',
  imports: [Icon, RouterLink],
  template: `
    <ul>
      @for (row of rows(); track row.code) {
        <li [attr.data-code]="row.code">
          <sam-icon [name]="row.icon" />
          <a [routerLink]="row.link" [fragment]="row.fragment">{{ row.text }}</a>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-3);
      margin: 0;
      padding: 0;
      list-style: none;
      font-size: var(--text-l);
    }
    li {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--space-3);
    }
    a {
      color: inherit;
      text-decoration-color: var(--line-strong);
    }
    sam-icon {
      margin-top: 0.15em;
      color: var(--below-minimum);
    }
    [data-code='best_mover'] sam-icon {
      color: var(--met);
    }
    [data-code='lowest_coverage'] sam-icon {
      color: var(--not-measured);
    }
  `,
})
export class Sentences {
  readonly sentences = input.required<readonly Sentence[]>();
  readonly period = input.required<string>();
  private readonly language = inject(Language);
  private readonly texts = inject(ScoreText);

  protected readonly rows = computed(() =>
    this.sentences().map(({ code, params }) => ({
      code,
      icon: icons[code],
      text: this.language.text('overview.sentences.' + code, this.worded(params)),
      link: ['/scorecards', this.period(), 'suppliers', String(params['supplierId'])],
      fragment: params['towerId'] ? `tower-${String(params['towerId'])}` : undefined,
    })),
  );

  private worded(params: Sentence['params']): Record<string, string> {
    const text = (name: string) => {
      const value = params[name];
      return typeof value === 'string' ? value : null;
    };
    const change = text('change');
    return {
      supplier: text('supplier') ?? '',
      tower: text('tower') ?? '',
      points: this.texts.points(text('points')),
      size: change === null ? '' : this.texts.signed(change).slice(1),
      coverage: this.texts.percent(text('coverage') ?? '0'),
    };
  }
}
