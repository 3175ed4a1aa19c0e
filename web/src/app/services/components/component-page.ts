import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { Language } from '../../core/i18n/language.js';
import type { Column, Listing } from '../../shared/data-table/column.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import { Cell } from '../../shared/data-table/table-templates.js';
import { EmptyState } from '../../shared/empty-state/empty-state.js';
import { History } from '../../shared/history/history.js';
import { Illustrative } from '../../shared/illustrative/illustrative.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { CriticalityMark } from '../criticality-mark.js';
import { DependencyList } from '../dependency-list.js';
import { ServiceWords } from '../service-words.js';
import type { RestingService, ServiceComponentDetail } from '../service.js';

@Component({
  selector: 'sam-component-page',
  imports: [
    Cell,
    CriticalityMark,
    DataTable,
    DependencyList,
    EmptyState,
    History,
    Illustrative,
    MatButton,
    ObjectState,
    PageHeader,
    RouterLink,
    TranslocoDirective,
  ],
  templateUrl: './component-page.html',
})
export class ComponentPage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  protected readonly words = inject(ServiceWords);
  protected readonly component = apiObject<ServiceComponentDetail>(() => `/components/${this.id()}`);
  protected readonly crumbs = computed(() => [
    { text: this.language.text('services.components.title'), link: '/services/components' },
  ]);
  protected readonly services = computed<Listing<RestingService>>(() => ({
    rows: this.component.value()?.services ?? [],
    loading: false,
    problem: null,
    more: false,
  }));
  protected readonly serviceId = (one: RestingService) => one.id;
  protected readonly columns = computed<Column<RestingService>[]>(() => {
    const header = (key: string) => this.language.text(`services.columns.${key}`);
    return [
      { key: 'name', header: header('name') },
      { key: 'criticality', header: header('criticality') },
      { key: 'strength', header: header('strength'), text: ({ strength }) => this.words.strength(strength) },
    ];
  });
}
