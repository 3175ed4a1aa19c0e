import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe } from '../core/i18n/pipes.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import type { Column, Listing } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { SectionLinks } from '../shared/sections/section-links.js';
import { type Concentration, sections, type Spread } from './risk.js';

type Resting = Concentration['suppliers'][number];

interface ShareRow {
  key: string;
  tower: string;
  supplierId: string;
  supplierName: string;
  percent: string;
  yearlyMinor: string;
}

/** How much rests on whom: shares of a year's charges, in all and per tower, and what critical services need. */
@Component({
  selector: 'sam-concentration-page',
  imports: [Cell, DataNotice, DataTable, DayPipe, EmptyState, ObjectState, PageHeader, RouterLink, SectionLinks, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('sections.concentration')" [lead]="t('concentration.lead')" [crumbs]="crumbs()" />
      <sam-section-links [sections]="sections" />
      @if (concentration.value(); as all) {
        <section class="card stack-tight" aria-labelledby="in-all">
          <h2 id="in-all">{{ t('concentration.inAll') }}</h2>
          <p class="prose">{{ sentence(all.all) }}</p>
          <p class="muted small">{{ t('concentration.rule', { date: all.on | samDay: 'day' }) }}</p>
          @if (all.otherCurrencies > 0) {
            <p class="small">{{ t('concentration.otherCurrencies', { count: all.otherCurrencies, currency: all.currency }) }}</p>
          }
        </section>
        <section class="card stack" aria-labelledby="shares">
          <h2 id="shares">{{ t('concentration.shares') }}</h2>
          <sam-data-table [caption]="t('concentration.shares')" [columns]="shareColumns()" [listing]="shares()" [trackBy]="keyOf">
            <ng-template samCell="supplier" [samCellOf]="shares().rows" let-row>
              <a [routerLink]="['/suppliers', row.supplierId]">{{ row.supplierName }}</a>
            </ng-template>
            <sam-empty-state icon="contracts" [heading]="t('concentration.nothing')" [text]="t('concentration.nothingMore')" />
          </sam-data-table>
          @for (tower of all.towers; track tower.towerId) {
            <p class="prose"><strong>{{ tower.towerName }}:</strong> {{ sentence(tower) }}</p>
          }
        </section>
        <section class="card stack" aria-labelledby="critical">
          <h2 id="critical">{{ t('concentration.critical') }}</h2>
          <p class="prose">{{ t('concentration.criticalRule', { count: all.criticalServices }) }}</p>
          <sam-data-table [caption]="t('concentration.critical')" [columns]="criticalColumns()" [listing]="resting()" [trackBy]="ofSupplier">
            <ng-template samCell="supplier" [samCellOf]="all.suppliers" let-row>
              <a [routerLink]="['/suppliers', row.supplierId]">{{ row.supplierName }}</a>
            </ng-template>
            <ng-template samCell="alone" [samCellOf]="all.suppliers" let-row>
              <strong>{{ row.alone.length }}</strong>
              <div class="small">
                @for (service of row.alone; track service.serviceId; let last = $last) {
                  <a [routerLink]="['/services', service.serviceId]">{{ service.name }}</a
                  >{{ last ? '' : ', ' }}
                }
              </div>
            </ng-template>
            <sam-empty-state icon="services" [heading]="t('concentration.noCritical')" [text]="t('concentration.noCriticalMore')" />
          </sam-data-table>
        </section>
        <sam-data-notice />
      } @else {
        <sam-object-state [of]="concentration" [heading]="t('sections.concentration')" [headed]="false" />
      }
    </ng-container>
  `,
  host: { class: 'stack' },
})
export class ConcentrationPage {
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  protected readonly sections = sections;
  protected readonly concentration = apiObject<Concentration>(() => '/risks/concentration', { topics: ['contracts', 'services'] });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('sections.risks'), link: '/governance/risks' },
  ]);
  protected readonly keyOf = ({ key }: ShareRow) => key;
  protected readonly ofSupplier = ({ supplierId }: Resting) => supplierId;

  protected readonly shares = computed<Listing<ShareRow>>(() => {
    const all = this.concentration.value();
    if (!all) return listing([]);
    const rows = (tower: string, { shares }: Spread) => shares.map((share) => ({ ...share, tower, key: `${tower} ${share.supplierId}` }));
    return listing([...rows(this.say('inAll'), all.all), ...all.towers.flatMap((tower) => rows(tower.towerName, tower))]);
  });
  protected readonly resting = computed<Listing<Resting>>(() => listing(this.concentration.value()?.suppliers ?? []));
  protected readonly shareColumns = computed<Column<ShareRow>[]>(() => {
    const currency = this.concentration.value()?.currency ?? 'SEK';
    return [
      { key: 'tower', header: this.say('tower'), text: ({ tower }) => tower },
      { key: 'supplier', header: this.say('supplier') },
      { key: 'percent', header: this.say('share'), align: 'end', text: ({ percent }) => this.format.percent(percent) },
      { key: 'yearly', header: this.say('yearly'), align: 'end', text: ({ yearlyMinor }) => this.format.money(yearlyMinor, currency) },
    ];
  });
  protected readonly criticalColumns = computed<Column<Resting>[]>(() => [
    { key: 'supplier', header: this.say('supplier') },
    { key: 'needed', header: this.say('needed'), align: 'end', text: ({ needed }) => this.format.number(needed) },
    { key: 'alone', header: this.say('alone') },
  ]);

  /** What the index says, in words. */
  protected sentence({ shares, index, equals }: Spread): string {
    const [largest] = shares;
    if (!largest || index === null || equals === null) return this.say('nothing');
    if (shares.length === 1) return this.say('one', { supplier: largest.supplierName });
    const params = { supplier: largest.supplierName, share: this.format.percent(largest.percent), equals: this.format.number(equals), index: this.format.number(index, { digits: 4 }) };
    return this.say('sentence', params);
  }

  private say(key: string, params: Record<string, string> = {}): string {
    return this.language.text(`concentration.${key}`, params);
  }
}

const listing = <T>(rows: readonly T[]): Listing<T> => ({ rows, loading: false, problem: null, more: false });
