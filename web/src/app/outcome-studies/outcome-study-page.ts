import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { outcomeAreas, outcomeSources } from '@samsyn/domain/outcome-studies/outcome';
import { dimensions } from '@samsyn/domain/scorecards/dimensions';
import { registerFigures } from '@samsyn/domain/scorecards/score-model';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe } from '../core/i18n/pipes.js';
import { Today } from '../core/i18n/today.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { FileDownload } from '../shared/file/file-download.js';
import { decimalText } from '../shared/form/decimal-text.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { refused } from '../shared/form/refused.js';
import { History } from '../shared/history/history.js';
import { Icon } from '../shared/icons/icon.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { RemoveObject } from '../shared/remove/remove-object.js';
import { IndicatorCard } from './indicator-card.js';
import type { Annotation, Study } from './outcome-study.js';

/** One study: indicators of innovation, flexibility and efficiency, measured at intervals against how it was before the change. */
@Component({
  selector: 'sam-outcome-study-page',
  imports: [
    ...[DataNotice, DayPipe, EmptyState, History, Icon, IndicatorCard, MatButton, ObjectState, PageHeader, QuickForm],
    ...[RemoveObject, TranslocoDirective],
  ],
  template: `
    <ng-container *transloco="let t">
      @if (study.value(); as one) {
        <sam-page-header [heading]="one.title" [crumbs]="crumbs()">
          <button matButton="outlined" type="button" (click)="save(one)"><sam-icon name="download" /> {{ t('outcomes.save') }}</button>
        </sam-page-header>
        <div class="stack-loose">
          <div class="columns">
            <section class="card stack" [attr.aria-label]="t('outcomes.one')">
              <dl class="facts">
                <dt>{{ t('outcomes.fields.changedOn') }}</dt>
                <dd>{{ one.changedOn | samDay: 'day' }}</dd>
                <dt>{{ t('outcomes.fields.measureEveryMonths') }}</dt>
                <dd>{{ one.measureEveryMonths }}</dd>
                <dt>{{ t('outcomes.fields.nextMeasurementOn') }}</dt>
                <dd>
                  @if (one.nextMeasurementOn; as on) {
                    {{ on | samDay: 'day' }}
                  } @else {
                    {{ t('outcomes.over') }}
                  }
                </dd>
              </dl>
              @if (one.description; as description) {
                <p class="text prose">{{ description }}</p>
              }
              @if (auth.can('outcome-studies:delete')) {
                <div>
                  <sam-remove-object
                    [path]="'/outcome-studies/' + one.id"
                    [version]="one.version"
                    [heading]="t('outcomes.remove')"
                    [text]="t('outcomes.removeMore', { what: one.title })"
                    (removed)="leave()"
                  />
                </div>
              }
            </section>
            <section class="card stack" aria-labelledby="annotations">
              <h2 id="annotations">{{ t('outcomes.annotations') }}</h2>
              <ul class="plain-list stack-tight">
                @for (note of one.annotations; track note.id) {
                  <li>
                    <span class="muted">{{ note.notedOn | samDay: 'day' }}</span> {{ note.text }}
                    @if (mayUpdate) {
                      <button matButton type="button" (click)="removeNote(note)">
                        {{ t('actions.remove') }}<span class="visually-hidden"> {{ note.text }}</span>
                      </button>
                    }
                  </li>
                } @empty {
                  <li class="muted">{{ t('outcomes.noAnnotations') }}</li>
                }
              </ul>
              @if (mayUpdate) {
                <sam-quick-form [action]="t('outcomes.annotate')" [fields]="noteFields()" [initial]="begun" [send]="annotate" />
              }
            </section>
          </div>
          @for (area of areas(); track area.name) {
            <section class="stack" [attr.aria-labelledby]="'area-' + area.name">
              <h2 [id]="'area-' + area.name">{{ t('outcomes.areas.' + area.name) }}</h2>
              <div class="cards">
                @for (indicator of area.items; track indicator.id) {
                  <sam-indicator-card [study]="one" [one]="indicator" (changed)="study.set($event)" />
                }
              </div>
            </section>
          } @empty {
            <sam-empty-state icon="chart" [heading]="t('outcomes.noIndicators')" [text]="t('outcomes.noIndicatorsMore')" />
          }
          @if (mayUpdate) {
            <section class="card stack" [attr.aria-label]="t('outcomes.addIndicator')">
              <sam-quick-form [action]="t('outcomes.addIndicator')" [fields]="indicatorFields()" [send]="addIndicator" />
            </section>
          }
          <sam-history objectType="outcome-study" [objectId]="one.id" fields="outcomes.fields." />
          <sam-data-notice />
        </div>
      } @else {
        <sam-object-state [of]="study" [heading]="t('outcomes.one')" />
      }
    </ng-container>
  `,
  styles: `
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .cards {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 28rem), 1fr));
      gap: var(--space-4);
    }
  `,
})
export class OutcomeStudyPage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly files = inject(FileDownload);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  protected readonly mayUpdate = this.auth.can('outcome-studies:update');
  protected readonly begun = { notedOn: inject(Today).date() };
  protected readonly study = apiObject<Study>(() => `/outcome-studies/${this.id()}`, { topics: ['outcome-studies'], id: () => this.id() });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.innovation'), link: '/innovation' },
    { text: this.language.text('sections.outcomeStudies'), link: '/innovation/outcome-studies' },
  ]);
  protected readonly areas = computed(() =>
    outcomeAreas
      .map((name) => ({ name, items: (this.study.value()?.items ?? []).filter(({ area }) => area === name) }))
      .filter(({ items }) => items.length > 0),
  );
  protected readonly noteFields = computed<QuickField[]>(() => [
    { key: 'notedOn', label: this.label('notedOn'), kind: 'date' },
    { key: 'text', label: this.label('text'), kind: 'text' },
  ]);
  protected readonly indicatorFields = computed<QuickField[]>(() => {
    const options = (group: string, values: readonly string[]) => values.map((value) => ({ value, text: this.language.text(`outcomes.${group}.${value}`) }));
    const figures = [...dimensions.map((code) => ['score', code, `outcomes.dimensions.${code}`]), ...registerFigures.map((code) => ['register', code, `outcomes.registers.${code}`])];
    return [
      { key: 'area', label: this.label('area'), kind: 'select', options: options('areas', outcomeAreas) },
      { key: 'nameSv', label: this.label('nameSv'), kind: 'text' },
      { key: 'nameEn', label: this.label('nameEn'), kind: 'text' },
      { key: 'unit', label: this.label('unit'), kind: 'text' },
      { key: 'direction', label: this.label('direction'), kind: 'select', options: options('directions', ['higher_is_better', 'lower_is_better']) },
      { key: 'method', label: this.label('method'), kind: 'area' },
      { key: 'source', label: this.label('source'), kind: 'select', options: options('sources', outcomeSources) },
      {
        ...{ key: 'figure', label: this.label('figure'), kind: 'select', optional: true, help: this.language.text('outcomes.figureHelp') },
        options: figures.map(([source = '', code = '', key = '']) => ({ value: code, text: `${this.language.text(`outcomes.sources.${source}`)}: ${this.language.text(key)}` })),
      },
      { key: 'baselineValue', label: this.label('baseline'), kind: 'text', optional: true },
      { key: 'baselineOn', label: this.label('baselineOn'), kind: 'date', optional: true, help: this.language.text('outcomes.baselineHelp') },
      { key: 'baselineRemark', label: this.label('baselineRemark'), kind: 'text', optional: true },
    ];
  });
  protected readonly annotate = (body: Typed) => this.send('annotations', body);
  protected readonly addIndicator = async ({ baselineValue, ...typed }: Typed): Promise<void> => {
    const exact = baselineValue == null ? null : decimalText(baselineValue);
    if (baselineValue != null && exact === null) throw refused('baselineValue', 'is_decimal_text');
    await this.send('indicators', { ...typed, baselineValue: exact });
  };

  protected async removeNote({ id }: Annotation): Promise<void> {
    const version = this.study.value()?.version;
    this.study.set(await this.api.delete<Study>(`/outcome-studies/${this.id()}/annotations/${id}`, { version }));
  }

  protected async save({ id, title }: Study): Promise<void> {
    await this.files.save(`/outcome-studies/${id}/study.csv`, `${title}.csv`);
  }

  protected async leave(): Promise<void> {
    await this.router.navigateByUrl('/innovation/outcome-studies');
  }

  private label(key: string): string {
    return this.language.text(`outcomes.fields.${key}`);
  }

  private async send(what: string, body: object): Promise<void> {
    this.study.set(await this.api.post<Study>(`/outcome-studies/${this.id()}/${what}`, { body, version: this.study.value()?.version }));
  }
}
