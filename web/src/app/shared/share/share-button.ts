import { DOCUMENT } from '@angular/common';
import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { Language } from '../../core/i18n/language.js';
import { Dialog } from '../dialog/dialog.js';
import { CreationKeys } from '../form/creation-key.js';
import { QuickForm, type QuickField, type Typed } from '../form/quick-form.js';

/** Sends the page on as it is: its address holds every choice, and whoever opens it sees what their own rights allow. */
@Component({
  selector: 'sam-share-button',
  imports: [Dialog, MatButton, QuickForm, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <button matButton="outlined" type="button" (click)="show()">{{ t('share.share') }}</button>
      @if (open()) {
        <sam-dialog [heading]="t('share.title')" (closed)="open.set(false)">
          <div class="stack">
            <p>{{ t('share.rights') }}</p>
            <label class="stack-tight">
              <strong>{{ t('share.address') }}</strong>
              <input class="control" readonly [value]="address()" (focus)="select($event)" />
            </label>
            <div class="row">
              <button matButton="filled" type="button" (click)="copy()">{{ t('share.copy') }}</button>
              <span role="status">{{ said() }}</span>
            </div>
            @if (auth.can('saved-views:create')) {
              <sam-quick-form [action]="t('share.save')" [fields]="fields()" [send]="save" />
            }
          </div>
        </sam-dialog>
      }
    </ng-container>
  `,
})
export class ShareButton {
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly document = inject(DOCUMENT);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly keys = new CreationKeys();
  protected readonly open = signal(false);
  protected readonly address = signal('');
  protected readonly said = signal('');

  protected fields(): QuickField[] {
    return [{ key: 'name', label: this.language.text('share.name'), kind: 'text', help: this.language.text('share.nameHelp') }];
  }

  protected show(): void {
    this.address.set(new URL(this.router.url, this.document.baseURI).href);
    this.said.set('');
    this.open.set(true);
  }

  protected select({ target }: Event): void {
    if (target instanceof HTMLInputElement) target.select();
  }

  protected async copy(): Promise<void> {
    try {
      await this.document.defaultView?.navigator.clipboard.writeText(this.address());
      this.said.set(this.language.text('share.copied'));
    } catch {
      // Without leave to the clipboard the address stands there to be taken by hand.
      this.said.set(this.language.text('share.byHand'));
    }
  }

  protected readonly save = async ({ name }: Typed): Promise<void> => {
    const body = { name: name ?? '', path: this.router.url };
    await this.api.post('/saved-views', { body, idempotencyKey: this.keys.of('/saved-views', body) });
    this.keys.used();
    this.said.set(this.language.text('share.saved'));
  };
}
