import { Component, computed, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import type { Column } from '../../shared/data-table/column.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import { EmptyState } from '../../shared/empty-state/empty-state.js';
import { pagedList } from '../../shared/listing/paged-list.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { settingsCrumbs } from '../crumbs.js';
import type { Erasure } from './person.js';

/** Which names have gone: when, why and by whom. */
@Component({
  selector: 'sam-erasures-page',
  imports: [DataTable, EmptyState, PageHeader, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('personalData.erasures.title')" [lead]="t('personalData.erasures.lead')" [crumbs]="crumbs()" />
      <sam-data-table
        [caption]="t('personalData.erasures.title')"
        [columns]="columns()"
        [listing]="list.listing()"
        [trackBy]="id"
        (showMore)="list.more()"
        (retry)="list.reload()"
      >
        <sam-empty-state icon="user" [heading]="t('personalData.erasures.none')" [text]="t('personalData.erasures.noneMore')" />
      </sam-data-table>
    </ng-container>
  `,
})
export class ErasuresPage {
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly settings = settingsCrumbs();
  protected readonly crumbs = computed(() => [
    ...this.settings(),
    { text: this.language.text('settings.parts.personal-data'), link: '/settings/personal-data' },
  ]);
  protected readonly list = pagedList<Erasure>(
    () => '/personal-data/erasures',
    () => ({}),
  );
  protected readonly id = ({ id }: Erasure) => id;
  protected readonly columns = computed<Column<Erasure>[]>(() => {
    const header = (key: string) => this.language.text(`personalData.erasures.fields.${key}`);
    return [
      { key: 'person', header: header('person'), text: ({ person }) => person },
      { key: 'kind', header: header('kind'), text: ({ kind }) => this.language.text(`personalData.kinds.${kind}`) },
      { key: 'erasedAt', header: header('erasedAt'), text: ({ erasedAt }) => this.format.date(erasedAt, 'datetime') },
      { key: 'erasedBy', header: header('erasedBy'), text: ({ erasedByName }) => erasedByName ?? this.language.text('history.system') },
      { key: 'reason', header: header('reason'), text: ({ reason }) => reason ?? this.language.text('personalData.erasures.termOver') },
    ];
  });
}
