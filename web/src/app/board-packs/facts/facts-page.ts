import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../../core/http/api-problem.js';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import type { Column } from '../../shared/data-table/column.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import { Cell } from '../../shared/data-table/table-templates.js';
import { EmptyState } from '../../shared/empty-state/empty-state.js';
import { FileDownload } from '../../shared/file/file-download.js';
import { fileSize } from '../../shared/file/file-size.js';
import { type QuickField, QuickForm, type Typed } from '../../shared/form/quick-form.js';
import { Icon } from '../../shared/icons/icon.js';
import { pagedList } from '../../shared/listing/paged-list.js';
import { apiObject } from '../../shared/object/api-object.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { Problem } from '../../shared/problem/problem.js';
import { lookAgainWhile } from '../look-again.js';

type FactExport = components['schemas']['FactExportDto'];

const inTheMaking = ({ status }: FactExport) => status === 'queued' || status === 'making';

/** The measured facts of some months, to take away as Parquet. */
@Component({
  selector: 'sam-facts-page',
  imports: [Cell, DataTable, EmptyState, Icon, MatButton, PageHeader, Problem, QuickForm, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('boardPacks.facts.title')" [lead]="t('boardPacks.facts.lead')" [crumbs]="crumbs()" />
      <div class="stack">
        @if (auth.can('fact-exports:create') && periods.value()?.items?.length) {
          <section class="card stack" aria-labelledby="make-facts">
            <h2 id="make-facts">{{ t('boardPacks.facts.make') }}</h2>
            <sam-quick-form [action]="t('boardPacks.facts.make')" [fields]="fields()" [initial]="initial()" [always]="true" [send]="make" />
          </section>
        }
        @if (problem(); as problem) {
          <sam-problem [problem]="problem" [retryable]="false" />
        }
        <sam-data-table
          [caption]="t('boardPacks.facts.title')"
          [columns]="columns()"
          [listing]="list.listing()"
          [trackBy]="id"
          (showMore)="list.more()"
          (retry)="list.reload()"
        >
          <ng-template samCell="status" [samCellOf]="list.listing().rows" let-row>
            @if (row.status === 'done') {
              <button matButton="outlined" type="button" [attr.aria-label]="t('boardPacks.downloadOf', { name: row.fileName })" (click)="save(row)">
                <sam-icon name="download" /> {{ t('boardPacks.download') }} ({{ size(row) }})
              </button>
            } @else {
              {{ t('boardPacks.statuses.' + row.status) }}
              @if (row.totalRows > 0) {
                <span class="small muted">{{ t('boardPacks.facts.rows', { done: row.doneRows, total: row.totalRows }) }}</span>
              }
            }
          </ng-template>
          <sam-empty-state icon="table" [heading]="t('boardPacks.facts.none')" [text]="t('boardPacks.facts.noneMore')" />
        </sam-data-table>
      </div>
    </ng-container>
  `,
})
export class FactsPage {
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly downloads = inject(FileDownload);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly periods = apiObject<components['schemas']['ScorecardPeriodsDto']>(() => '/scorecards/periods');
  protected readonly list = pagedList<FactExport>(
    () => '/fact-exports',
    () => ({}),
    ['fact-exports'],
  );
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.board-packs'), link: '/board-packs' }]);
  protected readonly id = (one: FactExport) => one.id;
  protected readonly fields = computed<QuickField[]>(() => {
    const months = (this.periods.value()?.items ?? []).map(({ period }) => ({ value: period, text: this.format.calendarDate(period, 'month') }));
    return (['firstPeriod', 'lastPeriod'] as const).map((key) => ({ key, label: this.language.text(`boardPacks.facts.${key}`), kind: 'select', options: months }));
  });
  /** All there is. */
  protected readonly initial = computed(() => {
    const months = this.periods.value()?.items ?? [];
    return { firstPeriod: months.at(-1)?.period ?? '', lastPeriod: months[0]?.period ?? '' };
  });
  protected readonly columns = computed<Column<FactExport>[]>(() => {
    const month = (period: string) => this.format.calendarDate(period, 'month');
    return [
      { key: 'months', header: this.language.text('boardPacks.facts.months'), text: ({ firstPeriod, lastPeriod }) => `${month(firstPeriod)} – ${month(lastPeriod)}` },
      { key: 'createdAt', header: this.language.text('boardPacks.createdAt'), minor: true, text: (one) => this.asked(one) },
      { key: 'status', header: this.language.text('boardPacks.file') },
    ];
  });
  protected readonly make = async (typed: Typed): Promise<void> => {
    await this.api.post('/fact-exports', { body: typed });
    this.list.reload();
  };

  constructor() {
    lookAgainWhile(this.list, inTheMaking);
  }

  protected size({ sizeBytes }: FactExport): string {
    return fileSize(this.format, sizeBytes ?? 0);
  }

  protected async save({ id, fileName }: FactExport): Promise<void> {
    this.problem.set(null);
    try {
      await this.downloads.save(`/fact-exports/${id}/file`, fileName ?? id);
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }

  private asked({ createdAt, createdByName }: FactExport): string {
    return [this.format.date(createdAt, 'datetime'), createdByName].filter(Boolean).join(', ');
  }
}
