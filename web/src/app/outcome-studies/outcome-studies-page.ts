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
import { innovationSections } from '../shared/sections/innovation-sections.js';
import { SectionLinks } from '../shared/sections/section-links.js';
import type { Study, StudyRow } from './outcome-study.js';

/** What changes of sourcing led to, study by study. */
@Component({
  selector: 'sam-outcome-studies-page',
  imports: [Cell, DataNotice, DataTable, EmptyState, PageHeader, QuickForm, RouterLink, SectionLinks, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('sections.outcomeStudies')" [lead]="t('outcomes.lead')" />
      <div class="stack">
        <sam-section-links [sections]="sections" />
        @if (mayAdd) {
          <section class="card stack" [attr.aria-label]="t('outcomes.new')">
            <sam-quick-form [action]="t('outcomes.new')" [fields]="fields()" [initial]="begun" [send]="create" />
          </section>
        }
        <sam-data-table
          [caption]="t('sections.outcomeStudies')"
          [columns]="columns()"
          [listing]="list.listing()"
          [sort]="filters.sort()"
          [trackBy]="rowId"
          (sortChange)="filters.sortBy($event)"
          (showMore)="list.more()"
          (retry)="list.reload()"
        >
          <ng-template samCell="title" [samCellOf]="list.listing().rows" let-row>
            <a [routerLink]="['/innovation/outcome-studies', row.id]">{{ row.title }}</a>
          </ng-template>
          <sam-empty-state icon="chart" [heading]="t('outcomes.none')" [text]="t('outcomes.noneMore')" />
        </sam-data-table>
        <sam-data-notice />
      </div>
    </ng-container>
  `,
})
export class OutcomeStudiesPage {
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly keys = new CreationKeys();
  protected readonly mayAdd = inject(AuthStore).can('outcome-studies:create');
  protected readonly sections = innovationSections;
  protected readonly filters = addressFilters([], '-changedOn');
  protected readonly list = pagedList<StudyRow>(() => '/outcome-studies', () => this.filters.query(), ['outcome-studies']);
  protected readonly rowId = ({ id }: StudyRow) => id;
  protected readonly columns = computed<Column<StudyRow>[]>(() => {
    const header = (key: string) => this.language.text(`outcomes.fields.${key}`);
    const day = (value: string | null) => (value === null ? '–' : this.format.calendarDate(value, 'day'));
    return [
      { key: 'title', header: header('title'), sortable: true },
      { key: 'changedOn', header: header('changedOn'), sortable: true, text: ({ changedOn }) => day(changedOn) },
      { key: 'indicators', header: header('indicators'), align: 'end', text: ({ indicators }) => this.format.number(indicators) },
      { key: 'last', header: header('lastMeasuredOn'), text: ({ lastMeasuredOn }) => day(lastMeasuredOn) },
      { key: 'next', header: header('nextMeasurementOn'), text: ({ nextMeasurementOn }) => day(nextMeasurementOn) },
    ];
  });
  protected readonly begun = { measureEveryMonths: '6' };
  protected readonly fields = computed<QuickField[]>(() => {
    const label = (key: string) => this.language.text(`outcomes.fields.${key}`);
    return [
      { key: 'title', label: label('title'), kind: 'text' },
      { key: 'description', label: label('description'), kind: 'area', optional: true },
      { key: 'changedOn', label: label('changedOn'), kind: 'date', help: this.language.text('outcomes.changedHelp') },
      { key: 'measureEveryMonths', label: label('measureEveryMonths'), kind: 'text' },
      { key: 'endsOn', label: label('endsOn'), kind: 'date', optional: true },
    ];
  });
  protected readonly create = async ({ measureEveryMonths, ...typed }: Typed): Promise<void> => {
    const body = { ...typed, measureEveryMonths: Number(measureEveryMonths) };
    const created = await this.api.post<Study>('/outcome-studies', { body, idempotencyKey: this.keys.of('/outcome-studies', body) });
    this.keys.used();
    await this.router.navigate(['/innovation/outcome-studies', created.id]);
  };
}
