import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { FormItem } from '@samsyn/domain/forms/form';
import { Language } from '../core/i18n/language.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import type { ReportVersion } from './report.js';
import { ReportWords } from './report-words.js';

interface Difference {
  readonly key: string;
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** Two versions side by side: what differs, and nothing else. */
@Component({
  selector: 'sam-compare-page',
  imports: [EmptyState, ObjectState, PageHeader, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (earlier.value() && later.value()) {
        <sam-page-header [heading]="t('reports.compare.title', { from: from(), to: to() })" [lead]="t('reports.compare.lead')" [crumbs]="crumbs()" />
        @for (one of differences(); track one.key) {
          <section class="card stack-tight" [attr.aria-labelledby]="'difference-' + one.key">
            <h2 [id]="'difference-' + one.key">{{ one.label }}</h2>
            <div class="sides">
              <div>
                <h3 class="small muted">{{ t('reports.versions.one', { number: from() }) }}</h3>
                <p class="prose was">{{ one.from || '–' }}</p>
              </div>
              <div>
                <h3 class="small muted">{{ t('reports.versions.one', { number: to() }) }}</h3>
                <p class="prose is">{{ one.to || '–' }}</p>
              </div>
            </div>
          </section>
        } @empty {
          <sam-empty-state class="card" icon="info" [heading]="t('reports.compare.same')" [text]="t('reports.compare.sameMore')" />
        }
      } @else {
        <sam-object-state [of]="earlier.value() ? later : earlier" [heading]="t('reports.one')" />
      }
    </ng-container>
  `,
  styles: `
    section + section {
      margin-top: var(--space-4);
    }
    .sides {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
      gap: var(--space-4);
    }
    .was,
    .is {
      padding-left: var(--space-3);
      border-left: 3px solid var(--line-strong);
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .is {
      border-color: var(--mat-sys-primary);
    }
  `,
})
export class ComparePage {
  readonly id = input.required<string>();
  readonly from = input('1');
  readonly to = input('2');
  private readonly language = inject(Language);
  private readonly words = inject(ReportWords);
  protected readonly earlier = apiObject<ReportVersion>(() => `/reports/${this.id()}/versions/${this.from()}`);
  protected readonly later = apiObject<ReportVersion>(() => `/reports/${this.id()}/versions/${this.to()}`);
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.reports'), link: '/reports' },
    { text: this.language.text('reports.one'), link: `/reports/${this.id()}` },
  ]);

  protected readonly differences = computed<Difference[]>(() => {
    const [one, other] = [this.earlier.value(), this.later.value()];
    if (!one || !other) return [];
    const items = new Map([...itemsOf(one), ...itemsOf(other)].map((item) => [item.key, item]));
    return [...items.values()].flatMap((item) => {
      const [from, to] = [one, other].map((version) => this.said(item, version));
      const label = this.words.text(item.label);
      const answered = from === to ? [] : [{ key: item.key, label, from: from ?? '', to: to ?? '' }];
      const [was, is] = [one.reasons[item.key] ?? '', other.reasons[item.key] ?? ''];
      const why = this.language.text('reports.compare.reasonOf', { name: label });
      return was === is ? answered : [...answered, { key: `${item.key}-reason`, label: why, from: was, to: is }];
    });
  });

  private said(item: FormItem, { answers }: ReportVersion): string {
    const answer = answers[item.key] ?? null;
    if (answer === null) return '';
    switch (item.kind) {
      case 'number':
        return this.words.value(String(answer), item);
      case 'choice':
        return item.options.filter(({ value }) => value === answer).map(({ label }) => this.words.text(label))[0] ?? String(answer);
      case 'declaration':
        return this.language.text(answer === true ? 'reports.compare.declared' : 'reports.compare.notDeclared');
      case 'evidence':
        return this.language.plural('reports.compare.files', Array.isArray(answer) ? answer.length : 0);
      case 'table':
        return (Array.isArray(answer) ? answer : [])
          .map((row) => item.columns.map(({ key, label }) => `${this.words.text(label)}: ${(row as Record<string, string | null>)[key] ?? '–'}`).join(', '))
          .join('\n');
      default:
        return String(answer);
    }
  }
}

const itemsOf = ({ definition }: ReportVersion): FormItem[] => definition.sections.flatMap(({ items }) => [...items]);
