import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { ProblemText } from '../core/http/problem-text.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import type { Column } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { pagedList } from '../shared/listing/paged-list.js';
import type { OcdsQuarantined } from './contract.js';

/** The releases of one file that the standard's schema refuses, each with where and why. */
@Component({
  selector: 'sam-quarantined-releases',
  imports: [Cell, DataTable, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <h3>{{ t('contracts.ocds.aside') }}</h3>
      <p class="muted">{{ t('contracts.ocds.asideMore') }}</p>
      <sam-data-table
        [caption]="t('contracts.ocds.aside')"
        [columns]="columns()"
        [listing]="list.listing()"
        [trackBy]="id"
        (showMore)="list.more()"
        (retry)="list.reload()"
      >
        <ng-template samCell="reason" [samCellOf]="list.listing().rows" let-row>
          @for (reason of reasons(row); track $index) {
            <div>
              @if (reason.path) {
                <code>{{ reason.path }}</code>
              }
              {{ reason.text }}
            </div>
          }
        </ng-template>
      </sam-data-table>
    </ng-container>
  `,
  styleUrl: './ocds-page.scss',
})
export class QuarantinedReleases {
  readonly importId = input.required<string>();
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly texts = inject(ProblemText);
  protected readonly list = pagedList<OcdsQuarantined>(
    () => `/ocds/imports/${this.importId()}/quarantine`,
    () => ({}),
  );
  protected readonly id = ({ id }: OcdsQuarantined) => id;
  protected readonly columns = computed<Column<OcdsQuarantined>[]>(() => {
    const header = (key: string) => this.language.text(`contracts.ocds.columns.${key}`);
    return [
      { key: 'position', header: header('position'), text: ({ position }) => this.format.number(position) },
      { key: 'ocid', header: header('ocid'), text: ({ ocid }) => ocid ?? '–' },
      { key: 'reason', header: header('reason') },
    ];
  });

  protected reasons({ problems }: OcdsQuarantined): { path: string; text: string }[] {
    return problems.map(({ path, code, params }) => ({ path, text: this.texts.of({ field: path, code, params }) }));
  }
}
