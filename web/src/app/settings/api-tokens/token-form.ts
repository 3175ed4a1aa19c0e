import { Component, computed, effect, inject, output, signal, untracked } from '@angular/core';
import { FormField, FormRoot, maxLength, required, type SchemaFn, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { grantableScopes } from '@samsyn/domain/access/token-scopes';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { choices } from '../../shared/choices/choices.js';
import { apiForm } from '../../shared/form/api-form.js';
import { creationKey } from '../../shared/form/creation-key.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import { ValidationText } from '../../shared/form/validation-text.js';
import type { CreatedApiToken } from './api-token.js';
import { ScopeChoice } from './scope-choice.js';

interface TokenModel {
  name: string;
  /** Empty for the buyer's own. */
  supplierId: string;
  /** A local date: the token works until it begins. */
  until: string;
  scopes: string[];
}

const day = 86_400_000;
const usualDays = 365;

const rules: SchemaFn<TokenModel> = (path) => {
  required(path.name);
  maxLength(path.name, 200);
  required(path.until);
  validate(path.scopes, ({ value }) => (value().length > 0 ? null : { kind: 'scopes' }));
};

@Component({
  selector: 'sam-token-form',
  imports: [Field, FormField, FormProblems, FormRoot, MatButton, ScopeChoice, TranslocoDirective],
  template: `
    <form class="stack" [formRoot]="form.tree" *transloco="let t">
      <sam-form-problems [form]="form" />
      <sam-field [label]="t('apiTokens.fields.name')" [help]="t('apiTokens.nameHelp')">
        <input autocomplete="off" [formField]="form.tree.name" />
      </sam-field>
      @if (buyer) {
        <sam-field [label]="t('apiTokens.fields.supplierId')" [help]="t('apiTokens.holderHelp')">
          <select [formField]="form.tree.supplierId">
            <option value="">{{ t('apiTokens.ours') }}</option>
            @for (supplier of suppliers(); track supplier.value) {
              <option [value]="supplier.value">{{ supplier.text }}</option>
            }
          </select>
        </sam-field>
      }
      <sam-field [label]="t('apiTokens.fields.expiresAt')" [help]="t('apiTokens.untilHelp')">
        <input type="date" [formField]="form.tree.until" />
      </sam-field>
      <sam-scope-choice
        [scopes]="scopes()"
        [chosen]="model().scopes"
        [wrong]="wrong()"
        (choose)="choose($event)"
      />
      <div class="row">
        <button matButton="filled" [disabled]="form.tree().submitting()">{{ t('apiTokens.make') }}</button>
        <button matButton type="button" (click)="cancelled.emit()">{{ t('actions.cancel') }}</button>
      </div>
    </form>
  `,
})
export class TokenForm {
  readonly made = output<CreatedApiToken>();
  readonly cancelled = output();
  private readonly api = inject(ApiClient);
  private readonly texts = inject(ValidationText);
  private readonly key = creationKey();
  protected readonly buyer = inject(AuthStore).membership()?.role !== 'vendor';
  protected readonly suppliers = choices(() => (this.buyer ? '/suppliers' : null));
  protected readonly model = signal<TokenModel>({
    name: '',
    supplierId: '',
    until: new Date(Date.now() + usualDays * day).toISOString().slice(0, 10),
    scopes: [],
  });
  protected readonly form = apiForm(this.model, rules, async ({ name, supplierId, until, scopes }) => {
    const body = { name, supplierId: supplierId || null, scopes, expiresAt: new Date(`${until}T00:00`).toISOString() };
    this.made.emit(await this.api.post<CreatedApiToken>('/api-tokens', { body, idempotencyKey: this.key }));
  });
  /** A vendor's token is its supplier's without its being said. */
  protected readonly scopes = computed(() => grantableScopes(this.buyer ? this.model().supplierId || null : 'own'));
  protected readonly wrong = computed(() => {
    const state = this.form.tree.scopes();
    const [first] = state.touched() ? state.errors() : [];
    return first ? this.texts.of(first) : '';
  });

  constructor() {
    // Another holder may be given less.
    effect(() => {
      const offered: readonly string[] = this.scopes();
      const chosen = untracked(this.model).scopes;
      if (chosen.some((scope) => !offered.includes(scope)))
        this.choose(chosen.filter((scope) => offered.includes(scope)));
    });
  }

  protected choose(scopes: string[]): void {
    this.model.update((model) => ({ ...model, scopes }));
  }
}
