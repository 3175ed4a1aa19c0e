import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../core/http/api-problem.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { Problem } from '../shared/problem/problem.js';
import type { OcdsDraft } from './contract.js';

/** What an award could not say, above the form it filled in, and its supplier if it is a new one. */
@Component({
  selector: 'sam-award-notes',
  imports: [MatButton, Problem, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="award-notes" *transloco="let t">
      <h2 id="award-notes">{{ t('contracts.ocds.filledIn') }}</h2>
      <ul>
        @for (note of notes(); track $index) {
          <li>{{ note }}</li>
        }
      </ul>
      @if (supplier(); as name) {
        <p>{{ t('contracts.ocds.newSupplier', { name }) }}</p>
        @if (problem(); as found) {
          <sam-problem [problem]="found" [retryable]="false" />
        }
        <div class="row">
          <button matButton="filled" type="button" [disabled]="sending()" (click)="add(name)">
            {{ t('contracts.ocds.addSupplier', { name }) }}
          </button>
          <button matButton="outlined" type="button" (click)="byHand.emit()">{{ t('contracts.ocds.byHand') }}</button>
        </div>
      }
    </section>
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: var(--space-5);
    }
    ul,
    p {
      margin: 0;
    }
    ul {
      padding-left: 1.25rem;
    }
  `,
})
export class AwardNotes {
  readonly draft = input.required<OcdsDraft>();
  /** Another supplier is meant, or none has been decided on. */
  readonly chosen = input(false);
  readonly added = output();
  readonly byHand = output();
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly sending = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly supplier = computed(() => (this.draft().supplierId === null && !this.chosen() ? this.draft().supplierName : null));
  protected readonly notes = computed(() =>
    this.draft().notes.map(({ code, params }) => {
      const { valueMinor, currency } = params;
      const value = valueMinor && currency ? this.format.money(String(valueMinor), String(currency)) : '';
      return this.language.text(`contracts.ocds.notes.${code}`, { ...params, value });
    }),
  );

  protected async add(name: string): Promise<void> {
    this.sending.set(true);
    this.problem.set(null);
    try {
      await this.api.post('/suppliers', { body: { name, organisationNumber: null, status: 'active' } });
      this.added.emit();
    } catch (error) {
      this.problem.set(asProblem(error));
    } finally {
      this.sending.set(false);
    }
  }
}
