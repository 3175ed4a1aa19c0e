import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import type { Column } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { pagedList } from '../shared/listing/paged-list.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import type { Disclosure } from './case.js';

/** Everything that has left, of all cases. */
@Component({
  selector: 'sam-disclosures-page',
  imports: [Cell, DataTable, EmptyState, PageHeader, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('cases.disclosures.title')" [lead]="t('cases.disclosures.lead')" [crumbs]="crumbs()" />
      <sam-data-table
        [caption]="t('cases.disclosures.title')"
        [columns]="columns()"
        [listing]="list.listing()"
        [trackBy]="id"
        (showMore)="list.more()"
        (retry)="list.reload()"
      >
        <ng-template samCell="case" [samCellOf]="list.listing().rows" let-row>
          <a [routerLink]="['/cases', row.caseId]">{{ row.caseNumber }}</a>
        </ng-template>
        <ng-template samCell="what" [samCellOf]="list.listing().rows" let-row>
          {{
            t('cases.disclosures.' + row.kind, {
              name: row.userName ?? t('history.system'),
              purpose: t('cases.packages.purposes.' + row.purpose),
              recipient: row.recipient
            })
          }}
          @if (row.legalBasis) { <div class="small muted">{{ row.legalBasis }}</div> }
        </ng-template>
        <sam-empty-state icon="cases" [heading]="t('cases.disclosures.none')" [text]="t('cases.disclosures.noneMore')" />
      </sam-data-table>
    </ng-container>
  `,
})
export class DisclosuresPage {
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.cases'), link: '/cases' }]);
  protected readonly list = pagedList<Disclosure>(
    () => '/cases/disclosures',
    () => ({}),
    ['cases'],
  );
  protected readonly id = ({ id }: Disclosure) => id;
  protected readonly columns = computed<Column<Disclosure>[]>(() => {
    const header = (key: string) => this.language.text(`cases.disclosures.fields.${key}`);
    return [
      { key: 'at', header: header('at'), text: ({ at }) => this.format.date(at, 'datetime') },
      { key: 'case', header: header('case') },
      { key: 'what', header: header('what') },
      { key: 'masked', header: header('masked'), align: 'end', text: ({ masked }) => String(masked.length) },
    ];
  });
}
