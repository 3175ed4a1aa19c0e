import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { Today } from '../core/i18n/today.js';
import { choices } from '../shared/choices/choices.js';
import type { Column } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { CreationKeys } from '../shared/form/creation-key.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { Icon } from '../shared/icons/icon.js';
import { pagedList } from '../shared/listing/paged-list.js';
import type { Dialogue } from './market.js';

/** Who was spoken with, of all, of one actor or of one procurement; and logging another. */
@Component({
  selector: 'sam-dialogue-list',
  imports: [Cell, DataTable, EmptyState, Icon, QuickForm, RouterLink, TranslocoDirective],
  template: `
    <section class="stack" aria-labelledby="dialogues" *transloco="let t">
      <h2 id="dialogues">{{ t('market.dialogues') }}</h2>
      @if (auth.can('market:create')) {
        <div class="card">
          <sam-quick-form [action]="t('market.logDialogue')" [fields]="fields()" [initial]="begun()" [send]="log" />
        </div>
      }
      <sam-data-table
        [caption]="t('market.dialogues')"
        [columns]="columns()"
        [listing]="list.listing()"
        [trackBy]="rowId"
        (showMore)="list.more()"
        (retry)="list.reload()"
      >
        <ng-template samCell="subject" [samCellOf]="list.listing().rows" let-row>
          <a [routerLink]="['/governance/market/dialogues', row.id]">{{ row.subject }}</a>
        </ng-template>
        <ng-template samCell="access" [samCellOf]="list.listing().rows" let-row>
          @if (row.confidential) {
            <sam-icon name="lock" /> {{ t('market.confidential') }}
          } @else {
            {{ t('market.open') }}
          }
        </ng-template>
        <sam-empty-state icon="governance" [heading]="t('market.noDialogues')" [text]="t('market.noDialoguesMore')" />
      </sam-data-table>
    </section>
  `,
})
export class DialogueList {
  readonly actorId = input<string>();
  readonly procurementId = input<string>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly today = inject(Today);
  private readonly keys = new CreationKeys();
  protected readonly list = pagedList<Dialogue>(
    () => '/market/dialogues',
    () => ({ actorId: this.actorId(), procurementId: this.procurementId() }),
    ['market'],
  );
  private readonly actors = choices(() => '/market/actors');
  private readonly procurements = choices<{ id: string; title: string }>(() => '/market/procurements', ({ id, title }) => ({ value: id, text: title }), { sort: 'title' });
  protected readonly rowId = ({ id }: Dialogue) => id;
  protected readonly begun = computed(() => ({ heldOn: this.today.date(), actorId: this.actorId() ?? '', procurementId: this.procurementId() ?? '' }));
  protected readonly fields = computed<QuickField[]>(() => [
    { key: 'actorId', label: this.label('actorId'), kind: 'select', options: this.actors() },
    { key: 'procurementId', label: this.label('procurementId'), kind: 'select', options: this.procurements(), optional: true },
    { key: 'heldOn', label: this.label('heldOn'), kind: 'date' },
    { key: 'subject', label: this.label('subject'), kind: 'text', help: this.language.text('market.subjectHelp') },
    { key: 'participants', label: this.label('participants'), kind: 'text' },
    { key: 'notes', label: this.label('notes'), kind: 'area' },
  ]);
  protected readonly columns = computed<Column<Dialogue>[]>(() => [
    { key: 'heldOn', header: this.label('heldOn'), text: ({ heldOn }) => this.format.calendarDate(heldOn, 'day') },
    { key: 'actor', header: this.label('actorId'), text: ({ actorName }) => actorName },
    { key: 'subject', header: this.label('subject') },
    { key: 'procurement', header: this.label('procurementId'), text: ({ procurementTitle }) => procurementTitle ?? '–' },
    { key: 'access', header: this.label('access'), csv: ({ confidential }) => this.language.text(confidential ? 'market.confidential' : 'market.open') },
  ]);
  protected readonly log = async (body: Typed): Promise<void> => {
    await this.api.post('/market/dialogues', { body, idempotencyKey: this.keys.of('/market/dialogues', body) });
    this.keys.used();
    this.list.reload();
  };

  private label(key: string): string {
    return this.language.text(`market.fields.${key}`);
  }
}
