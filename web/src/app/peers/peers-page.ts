import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { type ApiProblem, asProblem } from '../core/http/api-problem.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { Problem } from '../shared/problem/problem.js';
import { TableCsv } from '../shared/table-csv/table-csv.js';

type Schemas = components['schemas'];

/** A supplier beside the anonymous median of others. */
@Component({
  selector: 'sam-peers-page',
  imports: [DataNotice, MatButton, ObjectState, PageHeader, Problem, TranslocoDirective, TableCsv],
  template: `
    <ng-container *transloco="let t">
      @if (view.value(); as found) {
        <sam-page-header [heading]="t('peers.of', { name: supplier.value()?.name ?? '' })" [lead]="t('peers.lead')" [crumbs]="crumbs()" />
        <div class="stack">
          @if (problem(); as problem) {
            <sam-problem [problem]="problem" [retryable]="false" />
          }
          @if (found.takesPart && !found.identified) {
            <p>{{ t('peers.noNumber') }}</p>
          }
          @for (month of months(); track month.period) {
            <section class="card stack" [attr.aria-label]="month.name">
              <h2>{{ month.name }}</h2>
              <table #table>
                <thead>
                  <tr>
                    <th scope="col">{{ t('peers.columns.figure') }}</th>
                    <th scope="col" class="end">{{ t('peers.columns.own') }}</th>
                    <th scope="col" class="end">{{ t('peers.columns.median') }}</th>
                    <th scope="col" class="end">{{ t('peers.columns.others') }}</th>
                  </tr>
                </thead>
                <tbody>
                  @for (one of month.figures; track one.figure) {
                    <tr>
                      <th scope="row">{{ t('peers.figures.' + one.figure) }}</th>
                      <td class="end">{{ one.own }}</td>
                      <td class="end">{{ one.median }}</td>
                      <td class="end">{{ t('peers.atLeast', { count: one.others }) }}</td>
                    </tr>
                  }
                </tbody>
              </table>
              <sam-table-csv [of]="table" [name]="t('peers.link') + ' ' + month.name" />
            </section>
          } @empty {
            @if (found.takesPart && found.identified) {
              <p>{{ t('peers.none') }}</p>
            }
          }
          <section class="card stack prose" aria-labelledby="part">
            <h2 id="part">{{ t(found.takesPart ? 'peers.takesPart' : 'peers.noPart') }}</h2>
            <p>{{ t('peers.how') }}</p>
            @if (auth.can('peers:update')) {
              <div>
                <button [matButton]="found.takesPart ? 'outlined' : 'filled'" type="button" [disabled]="busy()" (click)="change(!found.takesPart)">
                  {{ t(found.takesPart ? 'peers.leave' : 'peers.join') }}
                </button>
              </div>
            }
          </section>
          <sam-data-notice />
        </div>
      } @else {
        <sam-object-state [of]="view" [heading]="t('peers.link')" />
      }
    </ng-container>
  `,
  styles: `
    table {
      width: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      padding: var(--space-2) var(--space-3) var(--space-2) 0;
      border-bottom: 1px solid var(--line);
      text-align: left;
    }
    tbody th {
      font-weight: 400;
    }
    .end {
      text-align: right;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class PeersPage {
  readonly id = input.required<string>();
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly auth = inject(AuthStore);
  protected readonly supplier = apiObject<Schemas['SupplierDto']>(() => `/suppliers/${this.id()}`);
  protected readonly view = apiObject<Schemas['PeerViewDto']>(() => `/peers/suppliers/${this.id()}`);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.suppliers'), link: '/suppliers' },
    { text: this.supplier.value()?.name ?? '', link: `/suppliers/${this.id()}` },
  ]);
  protected readonly months = computed(() =>
    (this.view.value()?.months ?? []).map(({ period, figures }) => ({
      period,
      name: this.format.calendarDate(period, 'month'),
      figures: figures.map((one) => ({ ...one, own: one.own === null ? '–' : this.format.number(one.own, { digits: 1, rounding: 'floor' }) })),
    })),
  );

  protected async change(takesPart: boolean): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      await this.api.put('/peers/consent', { body: { takesPart } });
      this.view.reload();
    } catch (error) {
      this.problem.set(asProblem(error));
    } finally {
      this.busy.set(false);
    }
  }
}
