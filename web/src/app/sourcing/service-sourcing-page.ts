import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { sourcingChoices, sourcingCriteria } from '@samsyn/domain/sourcing/sourcing-decision';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe } from '../core/i18n/pipes.js';
import { Today } from '../core/i18n/today.js';
import { choices } from '../shared/choices/choices.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import type { Column } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { held } from '../shared/data-table/held.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { CreationKeys } from '../shared/form/creation-key.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { RemoveObject } from '../shared/remove/remove-object.js';
import { StateMark } from '../shared/state/state-mark.js';
import { type Decision, sellerOf, type ServiceSourcing, toneOf } from './sourcing.js';

type Criterion = Decision['criteria'][number];

/** What was decided of a service and why: what holds, what held before, and what will. */
@Component({
  selector: 'sam-service-sourcing-page',
  imports: [
    ...[DataNotice, DataTable, DayPipe, EmptyState, ObjectState, PageHeader, QuickForm, RemoveObject, RouterLink],
    ...[StateMark, TranslocoDirective],
  ],
  template: `
    <ng-container *transloco="let t">
      @if (service.value(); as one) {
        <sam-page-header [heading]="one.name" [lead]="t('sourcing.oneLead')" [crumbs]="crumbs()" />
        <div class="stack-loose">
          <p>
            <a [routerLink]="['/services', one.id]">{{ t('sourcing.toService') }}</a>
          </p>
          @if (auth.can('sourcing:create')) {
            <section class="card stack" [attr.aria-label]="t('sourcing.decide')">
              <sam-quick-form [action]="t('sourcing.decide')" [fields]="fields()" [initial]="begun" [send]="decide" />
            </section>
          }
          @for (decision of one.decisions; track decision.id) {
            <section class="card stack" [attr.aria-labelledby]="'decision-' + decision.id">
              <div class="section-head">
                <h2 [id]="'decision-' + decision.id">{{ t('sourcing.choices.' + decision.choice) }} · {{ decision.effectiveFrom | samDay: 'day' }}</h2>
                <sam-state-mark [tone]="tone(decision.standing)" [text]="t('sourcing.standings.' + decision.standing)" />
              </div>
              <dl class="facts">
                @if (seller(decision); as from) {
                  <dt>{{ t('sourcing.fields.from') }}</dt>
                  <dd>{{ from }}</dd>
                }
                <dt>{{ t('sourcing.fields.reason') }}</dt>
                <dd class="text">{{ decision.reason }}</dd>
                <dt>{{ t('sourcing.fields.decidedBy') }}</dt>
                <dd>{{ decision.decidedBy }}, {{ decision.decidedOn | samDay: 'day' }}</dd>
                @if (decision.reviewOn; as on) {
                  <dt>{{ t('sourcing.fields.reviewOn') }}</dt>
                  <dd>
                    {{ on | samDay: 'day' }}
                    @if (decision.reviewLate) {
                      · <sam-state-mark tone="bad" [text]="t('sourcing.reviewLate')" />
                    }
                  </dd>
                }
              </dl>
              @if (decision.criteria.length > 0) {
                <sam-data-table [caption]="t('sourcing.criteriaOf')" [columns]="columns()" [listing]="criteria(decision)" />
              }
              <div class="row">
                @if (auth.can('sourcing:update')) {
                  <sam-quick-form
                    [action]="t('sourcing.change')"
                    [fields]="changeFields()"
                    [initial]="typed(decision)"
                    [quiet]="true"
                    [object]="decision"
                    [typedOf]="typed"
                    [send]="changer(decision)"
                  />
                }
                @if (auth.can('sourcing:delete')) {
                  <sam-remove-object
                    [path]="'/sourcing/decisions/' + decision.id"
                    [version]="decision.version"
                    [heading]="t('sourcing.remove')"
                    [text]="t('sourcing.removeMore')"
                    (removed)="service.reload()"
                  />
                }
              </div>
            </section>
          } @empty {
            <sam-empty-state icon="governance" [heading]="t('sourcing.undecided')" [text]="t('sourcing.undecidedMore')" />
          }
          <sam-data-notice />
        </div>
      } @else {
        <sam-object-state [of]="service" [heading]="t('sections.sourcing')" />
      }
    </ng-container>
  `,
  styles: `
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class ServiceSourcingPage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly today = inject(Today);
  private readonly keys = new CreationKeys();
  protected readonly tone = toneOf;
  protected readonly seller = sellerOf;
  protected readonly service = apiObject<ServiceSourcing>(() => `/sourcing/services/${this.id()}`, { topics: ['sourcing'] });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('sections.sourcing'), link: '/governance/sourcing' },
  ]);
  private readonly towers = choices(() => '/towers');
  private readonly suppliers = choices(() => '/suppliers');
  private readonly contracts = choices<{ id: string; number: string; supplierName: string }>(
    () => '/contracts',
    ({ id, number, supplierName }) => ({ value: id, text: `${supplierName} · ${number}` }),
    { sort: 'number' },
  );
  private readonly grades = ['1', '2', '3', '4', '5'].map((value) => ({ value, text: value }));
  protected readonly begun = { effectiveFrom: this.today.date(), decidedOn: this.today.date() };
  protected readonly fields = computed<QuickField[]>(() => [
    { key: 'choice', label: this.label('choice'), kind: 'select', options: sourcingChoices.map((value) => ({ value, text: this.language.text(`sourcing.choices.${value}`) })) },
    { key: 'effectiveFrom', label: this.label('effectiveFrom'), kind: 'date' },
    { key: 'contractId', label: this.label('contractId'), kind: 'select', options: this.contracts(), optional: true, help: this.language.text('sourcing.contractHelp') },
    { key: 'towerId', label: this.label('towerId'), kind: 'select', options: this.towers(), optional: true },
    { key: 'supplierId', label: this.label('supplierId'), kind: 'select', options: this.suppliers(), optional: true },
    { key: 'reason', label: this.label('reason'), kind: 'area' },
    ...sourcingCriteria.flatMap((criterion): QuickField[] => [
      { key: criterion, label: this.language.text(`sourcing.criteria.${criterion}`), kind: 'select', options: this.grades, optional: true, help: this.language.text(`sourcing.criteriaHelp.${criterion}`) },
      { key: `${criterion}_remark`, label: this.language.text('sourcing.remarkOn', { criterion: this.language.text(`sourcing.criteria.${criterion}`) }), kind: 'text', optional: true },
    ]),
    { key: 'decidedOn', label: this.label('decidedOn'), kind: 'date' },
    { key: 'decidedBy', label: this.label('decidedBy'), kind: 'text', help: this.language.text('sourcing.decidedByHelp') },
    { key: 'reviewOn', label: this.label('reviewOn'), kind: 'date', optional: true },
  ]);
  protected readonly changeFields = computed<QuickField[]>(() => [
    { key: 'reason', label: this.label('reason'), kind: 'area' },
    { key: 'decidedBy', label: this.label('decidedBy'), kind: 'text' },
    { key: 'reviewOn', label: this.label('reviewOn'), kind: 'date', optional: true },
  ]);
  protected readonly columns = computed<Column<Criterion>[]>(() => [
    { key: 'criterion', header: this.label('criterion'), text: ({ criterion }) => this.language.text(`sourcing.criteria.${criterion}`) },
    { key: 'grade', header: this.label('grade'), align: 'end', text: ({ grade }) => this.language.text('sourcing.ofFive', { grade }) },
    { key: 'remark', header: this.label('remark'), text: ({ remark }) => remark ?? '' },
  ]);
  protected readonly criteria = ({ criteria }: Decision) => held(criteria);
  protected readonly typed = ({ reason, decidedBy, reviewOn }: Decision) => ({ reason, decidedBy, reviewOn });

  protected readonly decide = async (typed: Typed): Promise<void> => {
    const weighed = sourcingCriteria.flatMap((criterion) => {
      const grade = typed[criterion];
      return grade ? [{ criterion, grade: Number(grade), remark: typed[`${criterion}_remark`] ?? null }] : [];
    });
    const { choice, effectiveFrom, contractId, towerId, supplierId, reason, decidedOn, decidedBy, reviewOn } = typed;
    const body = { serviceId: this.id(), choice, effectiveFrom, contractId, towerId, supplierId, reason, criteria: weighed, decidedOn, decidedBy, reviewOn };
    await this.api.post('/sourcing/decisions', { body, idempotencyKey: this.keys.of('/sourcing/decisions', body) });
    this.keys.used();
    this.service.reload();
  };

  protected changer({ id }: Decision): (typed: Typed, begun: Typed, version?: number) => Promise<void> {
    return async (body, _begun, version) => {
      await this.api.patch(`/sourcing/decisions/${id}`, { body, version });
      this.service.reload();
    };
  }

  private label(key: string): string {
    return this.language.text(`sourcing.fields.${key}`);
  }
}
