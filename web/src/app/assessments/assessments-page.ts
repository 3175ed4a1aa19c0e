import { Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import type { Column } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { CreationKeys } from '../shared/form/creation-key.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { addressFilters } from '../shared/listing/address-filters.js';
import { pagedList } from '../shared/listing/paged-list.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { StateMark } from '../shared/state/state-mark.js';
import type { Assessment, AssessmentRow } from './assessment.js';

/** Rounds of external assessment: the assessor writes them, the buyer follows them up. */
@Component({
  selector: 'sam-assessments-page',
  imports: [Cell, DataNotice, DataTable, EmptyState, PageHeader, QuickForm, RouterLink, StateMark, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('sections.assessments')" [lead]="t(isVendor ? 'assessments.leadVendor' : 'assessments.lead')" [crumbs]="crumbs()" />
      <div class="stack">
        @if (mayWrite) {
          <section class="card stack" [attr.aria-label]="t('assessments.new')">
            <sam-quick-form [action]="t('assessments.new')" [fields]="fields()" [send]="create" />
          </section>
        }
        <sam-data-table
          [caption]="t('sections.assessments')"
          [columns]="columns()"
          [listing]="list.listing()"
          [sort]="filters.sort()"
          [trackBy]="rowId"
          (sortChange)="filters.sortBy($event)"
          (showMore)="list.more()"
          (retry)="list.reload()"
        >
          <ng-template samCell="title" [samCellOf]="list.listing().rows" let-row>
            <a [routerLink]="['/governance/assessments', row.id]">{{ row.title }}</a>
          </ng-template>
          <ng-template samCell="state" [samCellOf]="list.listing().rows" let-row>
            <div>
              <sam-state-mark [tone]="row.unanswered > 0 ? 'attention' : 'plain'" [text]="t('assessments.states.' + row.state)" />
              @if (row.unanswered > 0) {
                <div class="small muted">{{ t('assessments.waiting', { count: row.unanswered }) }}</div>
              }
            </div>
          </ng-template>
          <sam-empty-state icon="governance" [heading]="t('assessments.none')" [text]="t(mayWrite ? 'assessments.noneWriter' : 'assessments.noneMore')" />
        </sam-data-table>
        <sam-data-notice />
      </div>
    </ng-container>
  `,
})
export class AssessmentsPage {
  private readonly api = inject(ApiClient);
  private readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly keys = new CreationKeys();
  protected readonly isVendor = this.auth.role() === 'vendor';
  protected readonly mayWrite = this.auth.can('assessments:create');
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.governance'), link: '/governance' }]);
  protected readonly filters = addressFilters([], '-toOn');
  protected readonly list = pagedList<AssessmentRow>(() => '/assessments', () => this.filters.query(), ['assessments']);
  protected readonly rowId = ({ id }: AssessmentRow) => id;
  protected readonly columns = computed<Column<AssessmentRow>[]>(() => {
    const header = (key: string) => this.language.text(`assessments.fields.${key}`);
    const day = (value: string) => this.format.calendarDate(value, 'day');
    return [
      { key: 'title', header: header('title'), sortable: true },
      { key: 'toOn', header: header('time'), sortable: true, text: ({ fromOn, toOn }) => `${day(fromOn)}–${day(toOn)}` },
      { key: 'grade', header: header('grade'), align: 'end', text: ({ grade }) => (grade === null ? '–' : this.language.text('assessments.ofFive', { grade: this.format.number(grade, { digits: 2, rounding: 'floor' }) })) },
      { key: 'recommendations', header: header('recommendations'), align: 'end', text: ({ recommendations }) => this.format.number(recommendations) },
      { key: 'state', header: header('state') },
    ];
  });
  protected readonly fields = computed<QuickField[]>(() => {
    const label = (key: string) => this.language.text(`assessments.fields.${key}`);
    return [
      { key: 'title', label: label('title'), kind: 'text' },
      { key: 'fromOn', label: label('fromOn'), kind: 'date' },
      { key: 'toOn', label: label('toOn'), kind: 'date' },
      { key: 'answerBy', label: label('answerBy'), kind: 'date', optional: true, help: this.language.text('assessments.answerByHelp') },
      { key: 'summary', label: label('summary'), kind: 'area', optional: true },
    ];
  });
  protected readonly create = async (body: Typed): Promise<void> => {
    const created = await this.api.post<Assessment>('/assessments', { body, idempotencyKey: this.keys.of('/assessments', body) });
    this.keys.used();
    await this.router.navigate(['/governance/assessments', created.id]);
  };
}
