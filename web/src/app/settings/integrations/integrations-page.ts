import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import type { Column } from '../../shared/data-table/column.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import { Cell } from '../../shared/data-table/table-templates.js';
import { Dialog } from '../../shared/dialog/dialog.js';
import { EmptyState } from '../../shared/empty-state/empty-state.js';
import { pagedList } from '../../shared/listing/paged-list.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { SecretShown } from '../../shared/secret/secret-shown.js';
import { settingsCrumbs } from '../crumbs.js';
import type { CreatedIntegration, Integration, IntegrationDetail } from './integration.js';
import { IntegrationForm } from './integration-form.js';

@Component({
  selector: 'sam-integrations-page',
  imports: [Cell, DataTable, Dialog, EmptyState, IntegrationForm, MatButton, PageHeader, RouterLink, SecretShown, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('settings.parts.integrations')" [lead]="t('integrations.lead')" [crumbs]="crumbs()">
        @if (auth.can('integrations:create')) {
          <button matButton="filled" type="button" (click)="adding.set(true)">{{ t('integrations.new') }}</button>
        }
      </sam-page-header>
      <sam-data-table
        [caption]="t('settings.parts.integrations')"
        [columns]="columns()"
        [listing]="list.listing()"
        [trackBy]="id"
        (showMore)="list.more()"
        (retry)="list.reload()"
      >
        <ng-template samCell="name" [samCellOf]="list.listing().rows" let-row>
          <a [routerLink]="['/settings/integrations', row.id]">{{ row.name }}</a>
          <div class="small muted">{{ row.supplierName }}, {{ row.towerName }}</div>
        </ng-template>
        <sam-empty-state icon="imports" [heading]="t('integrations.none')" [text]="t('integrations.noneNext')" />
      </sam-data-table>
      @if (adding()) {
        <sam-dialog [heading]="t('integrations.new')" (closed)="adding.set(false)">
          <sam-integration-form (saved)="added($event)" (cancelled)="adding.set(false)" />
        </sam-dialog>
      }
      @if (shown(); as made) {
        <sam-dialog [heading]="t('secrets.title')" (closed)="open(made)">
          <div class="stack">
            <p>{{ t('secrets.what') }}</p>
            <sam-secret-shown [label]="t('secrets.secret')" [text]="made.secret ?? ''" />
            <p class="small muted">{{ t('integrations.verificationHelp.' + made.verification) }}</p>
          </div>
        </sam-dialog>
      }
    </ng-container>
  `,
})
export class IntegrationsPage {
  protected readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  private readonly router = inject(Router);
  protected readonly crumbs = settingsCrumbs();
  protected readonly list = pagedList<Integration>(
    () => '/integrations',
    () => ({ sort: 'name' }),
  );
  protected readonly adding = signal(false);
  protected readonly shown = signal<CreatedIntegration | null>(null);
  protected readonly id = ({ id }: Integration) => id;
  protected readonly columns = computed<Column<Integration>[]>(() => {
    const word = (key: string) => this.language.text(`integrations.${key}`);
    return [
      { key: 'name', header: word('fields.name') },
      { key: 'kind', header: word('fields.kind'), text: ({ kind }) => this.language.text(`integrations.kinds.${kind}`) },
      { key: 'state', header: word('fields.state'), text: (row) => this.state(row) },
      { key: 'processed', header: word('states.processed'), align: 'end', text: ({ messages }) => String(messages.processed) },
      { key: 'dead', header: word('states.dead'), align: 'end', text: ({ messages }) => String(messages.dead) },
      {
        key: 'last',
        header: word('fields.lastReceivedAt'),
        text: ({ lastReceivedAt }) => (lastReceivedAt ? this.format.date(lastReceivedAt, 'datetime') : '–'),
      },
    ];
  });

  protected added(made: CreatedIntegration | IntegrationDetail): void {
    this.adding.set(false);
    if ('secret' in made && made.secret) this.shown.set(made);
    else this.open(made);
  }

  protected open({ id }: { id: string }): void {
    void this.router.navigate(['/settings/integrations', id]);
  }

  private state({ active, pollProblem }: Integration): string {
    if (!active) return this.language.text('integrations.paused');
    return this.language.text(pollProblem ? 'integrations.failing' : 'integrations.running');
  }
}
