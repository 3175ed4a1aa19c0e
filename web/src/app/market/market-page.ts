import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { actorSizes } from '@samsyn/domain/sourcing/procurement';
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
import { pagedList } from '../shared/listing/paged-list.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { StateMark } from '../shared/state/state-mark.js';
import { DialogueList } from './dialogue-list.js';
import { type Actor, type ProcurementRow, toneOf } from './market.js';

/** What is procured, who could deliver it, and what was said with them. */
@Component({
  selector: 'sam-market-page',
  imports: [Cell, DataNotice, DataTable, DialogueList, EmptyState, PageHeader, QuickForm, RouterLink, StateMark, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('sections.market')" [lead]="t('market.lead')" [crumbs]="crumbs()" />
      <div class="stack-loose">
        <section class="stack" aria-labelledby="procurements">
          <h2 id="procurements">{{ t('market.procurements') }}</h2>
          @if (mayAdd) {
            <div class="card"><sam-quick-form [action]="t('market.addProcurement')" [fields]="procurementFields()" [send]="addProcurement" /></div>
          }
          <sam-data-table
            [caption]="t('market.procurements')"
            [columns]="procurementColumns()"
            [listing]="procurements.listing()"
            [trackBy]="rowId"
            (showMore)="procurements.more()"
            (retry)="procurements.reload()"
          >
            <ng-template samCell="title" [samCellOf]="procurements.listing().rows" let-row>
              <a [routerLink]="['/governance/market/procurements', row.id]">{{ row.title }}</a>
            </ng-template>
            <ng-template samCell="state" [samCellOf]="procurements.listing().rows" let-row>
              <sam-state-mark [tone]="tone(row.state)" [text]="t('market.states.' + row.state)" />
            </ng-template>
            <sam-empty-state icon="contracts" [heading]="t('market.noProcurements')" [text]="t('market.noProcurementsMore')" />
          </sam-data-table>
        </section>
        <section class="stack" aria-labelledby="actors">
          <h2 id="actors">{{ t('market.actors') }}</h2>
          @if (mayAdd) {
            <div class="card"><sam-quick-form [action]="t('market.addActor')" [fields]="actorFields()" [send]="addActor" /></div>
          }
          <sam-data-table
            [caption]="t('market.actors')"
            [columns]="actorColumns()"
            [listing]="actors.listing()"
            [trackBy]="rowId"
            (showMore)="actors.more()"
            (retry)="actors.reload()"
          >
            <ng-template samCell="name" [samCellOf]="actors.listing().rows" let-row>
              <a [routerLink]="['/governance/market/actors', row.id]">{{ row.name }}</a>
            </ng-template>
            <sam-empty-state icon="suppliers" [heading]="t('market.noActors')" [text]="t('market.noActorsMore')" />
          </sam-data-table>
        </section>
        <sam-dialogue-list />
        <sam-data-notice />
      </div>
    </ng-container>
  `,
})
export class MarketPage {
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly keys = new CreationKeys();
  protected readonly mayAdd = inject(AuthStore).can('market:create');
  protected readonly tone = toneOf;
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.governance'), link: '/governance' }]);
  protected readonly procurements = pagedList<ProcurementRow>(() => '/market/procurements', () => ({}), ['market']);
  protected readonly actors = pagedList<Actor>(() => '/market/actors', () => ({}), ['market']);
  protected readonly rowId = ({ id }: { id: string }) => id;
  protected readonly procurementColumns = computed<Column<ProcurementRow>[]>(() => [
    { key: 'title', header: this.label('title') },
    { key: 'state', header: this.label('state') },
    { key: 'plannedAwardOn', header: this.label('plannedAwardOn'), text: ({ plannedAwardOn }) => this.day(plannedAwardOn) },
    { key: 'awardedTo', header: this.label('awardedTo'), text: ({ awardedTo, awardedOn }) => (awardedTo === null ? '–' : `${awardedTo}, ${this.day(awardedOn)}`) },
    { key: 'dialogues', header: this.language.text('market.dialogues'), align: 'end', text: ({ dialogues }) => this.format.number(dialogues) },
  ]);
  protected readonly actorColumns = computed<Column<Actor>[]>(() => [
    { key: 'name', header: this.label('name') },
    { key: 'areas', header: this.label('areas'), text: ({ areas }) => areas },
    { key: 'size', header: this.label('size'), text: ({ size }) => this.language.text(`market.sizes.${size}`) },
    { key: 'dialogues', header: this.language.text('market.dialogues'), align: 'end', text: ({ dialogues }) => this.format.number(dialogues) },
    { key: 'last', header: this.label('lastDialogueOn'), minor: true, text: ({ lastDialogueOn }) => this.day(lastDialogueOn) },
  ]);
  protected readonly procurementFields = computed<QuickField[]>(() => [
    { key: 'title', label: this.label('title'), kind: 'text' },
    { key: 'description', label: this.label('description'), kind: 'area', optional: true },
    { key: 'plannedAwardOn', label: this.label('plannedAwardOn'), kind: 'date', optional: true },
  ]);
  protected readonly actorFields = computed<QuickField[]>(() => [
    { key: 'name', label: this.label('name'), kind: 'text' },
    { key: 'areas', label: this.label('areas'), kind: 'text', optional: true },
    { key: 'size', label: this.label('size'), kind: 'select', options: actorSizes.map((value) => ({ value, text: this.language.text(`market.sizes.${value}`) })) },
    { key: 'remark', label: this.label('remark'), kind: 'area', optional: true },
  ]);
  protected readonly addProcurement = async (body: Typed): Promise<void> => {
    await this.add('/market/procurements', body);
    this.procurements.reload();
  };
  protected readonly addActor = async (body: Typed): Promise<void> => {
    await this.add('/market/actors', body);
    this.actors.reload();
  };

  private async add(path: string, body: Typed): Promise<void> {
    await this.api.post(path, { body, idempotencyKey: this.keys.of(path, body) });
    this.keys.used();
  }

  private day(value: string | null): string {
    return value === null ? '–' : this.format.calendarDate(value, 'day');
  }

  private label(key: string): string {
    return this.language.text(`market.fields.${key}`);
  }
}
