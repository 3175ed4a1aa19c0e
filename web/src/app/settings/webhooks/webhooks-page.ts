import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
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
import type { CreatedWebhook, Webhook } from './webhook.js';
import { WebhookForm } from './webhook-form.js';

@Component({
  selector: 'sam-webhooks-page',
  imports: [Cell, DataTable, Dialog, EmptyState, MatButton, PageHeader, RouterLink, SecretShown, TranslocoDirective, WebhookForm],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('settings.parts.webhooks')" [lead]="t('webhooks.lead')" [crumbs]="crumbs()">
        @if (auth.can('webhooks:create')) {
          <button matButton="filled" type="button" (click)="adding.set(true)">{{ t('webhooks.new') }}</button>
        }
      </sam-page-header>
      <sam-data-table
        [caption]="t('settings.parts.webhooks')"
        [columns]="columns()"
        [listing]="list.listing()"
        [trackBy]="id"
        (showMore)="list.more()"
        (retry)="list.reload()"
      >
        <ng-template samCell="name" [samCellOf]="list.listing().rows" let-row>
          <a [routerLink]="['/settings/webhooks', row.id]">{{ row.name }}</a>
          <div class="small muted">{{ row.address }}</div>
        </ng-template>
        <sam-empty-state icon="sign-out" [heading]="t('webhooks.none')" [text]="t('webhooks.noneNext')" />
      </sam-data-table>
      @if (adding()) {
        <sam-dialog [heading]="t('webhooks.new')" (closed)="adding.set(false)">
          <sam-webhook-form (saved)="added($event)" (cancelled)="adding.set(false)" />
        </sam-dialog>
      }
      @if (shown(); as made) {
        <sam-dialog [heading]="t('secrets.title')" (closed)="shown.set(null)">
          <div class="stack">
            <p>{{ t('secrets.what') }}</p>
            <sam-secret-shown [label]="t('secrets.secret')" [text]="made.secret ?? ''" />
            <p class="small muted">{{ t('webhooks.checkHow') }}</p>
          </div>
        </sam-dialog>
      }
    </ng-container>
  `,
})
export class WebhooksPage {
  protected readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  protected readonly crumbs = settingsCrumbs();
  protected readonly list = pagedList<Webhook>(
    () => '/webhooks',
    () => ({ sort: 'name' }),
  );
  protected readonly adding = signal(false);
  protected readonly shown = signal<CreatedWebhook | null>(null);
  protected readonly id = ({ id }: Webhook) => id;
  protected readonly columns = computed<Column<Webhook>[]>(() => {
    const word = (key: string) => this.language.text(`webhooks.${key}`);
    return [
      { key: 'name', header: word('fields.name') },
      { key: 'eventTypes', header: word('fields.eventTypes'), text: (row) => row.eventTypes.join(', ') },
      { key: 'state', header: word('fields.state'), text: (row) => this.language.text(`webhooks.active.${stateOf(row)}`) },
      { key: 'delivered', header: word('states.delivered'), align: 'end', text: (row) => String(row.deliveries.delivered) },
      { key: 'failed', header: word('states.failed'), align: 'end', text: (row) => String(row.deliveries.failed) },
    ];
  });

  protected added(made: Webhook | CreatedWebhook): void {
    this.adding.set(false);
    if ('secret' in made) this.shown.set(made);
    this.list.reload();
  }
}

function stateOf({ active, failingSince, disabledAt }: Webhook): string {
  if (disabledAt) return 'disabled';
  if (!active) return 'paused';
  return failingSince ? 'failing' : 'running';
}
