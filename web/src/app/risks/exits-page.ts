import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import type { Column, Listing } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { SectionLinks } from '../shared/sections/section-links.js';
import { type ExitReadiness, sections, topics } from './risk.js';

/** How ready each contract is to be left, the least ready first. */
@Component({
  selector: 'sam-exits-page',
  imports: [Cell, DataNotice, DataTable, EmptyState, ObjectState, PageHeader, RouterLink, SectionLinks, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('sections.exitReadiness')" [lead]="t('exits.lead')" [crumbs]="crumbs()" />
      <sam-section-links [sections]="sections" />
      @if (exits.value(); as all) {
        <sam-data-table [caption]="t('sections.exitReadiness')" [columns]="columns()" [listing]="listing()" [trackBy]="id">
          <ng-template samCell="contract" [samCellOf]="all.items" let-row>
            <a [routerLink]="['/governance/risks/exit', row.contractId]">{{ row.contractNumber }}</a>
            <div class="small muted">{{ row.contractTitle }} · {{ row.supplierName }}</div>
          </ng-template>
          <sam-empty-state icon="contracts" [heading]="t('exits.none')" [text]="t('exits.noneMore')" />
        </sam-data-table>
        <sam-data-notice />
      } @else {
        <sam-object-state [of]="exits" [heading]="t('sections.exitReadiness')" [headed]="false" />
      }
    </ng-container>
  `,
  host: { class: 'stack' },
})
export class ExitsPage {
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  protected readonly sections = sections;
  protected readonly exits = apiObject<{ items: ExitReadiness[] }>(() => '/risks/exit-readiness', { topics });
  protected readonly id = ({ contractId }: ExitReadiness) => contractId;
  protected readonly listing = computed<Listing<ExitReadiness>>(() => ({ rows: this.exits.value()?.items ?? [], loading: false, problem: null, more: false }));
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('sections.risks'), link: '/governance/risks' },
  ]);
  protected readonly columns = computed<Column<ExitReadiness>[]>(() => {
    const header = (key: string) => this.language.text(`exits.${key}`);
    return [
      { key: 'contract', header: header('contract') },
      { key: 'percent', header: header('ready'), text: ({ percent }) => (percent === null ? '–' : this.format.percent(percent, 0)) },
      { key: 'ready', header: header('topics'), text: ({ ready, needed }) => this.language.text('exits.ofTopics', { ready: this.format.number(ready), needed: this.format.number(needed) }) },
      { key: 'overdue', header: header('overdue'), text: ({ overdue }) => this.format.number(overdue) },
      { key: 'endsOn', header: header('endsOn'), text: ({ endsOn }) => this.format.calendarDate(endsOn, 'day') },
    ];
  });
}
