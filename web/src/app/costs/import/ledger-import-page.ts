import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { type ApiProblem, asProblem } from '../../core/http/api-problem.js';
import { ProblemText } from '../../core/http/problem-text.js';
import { Language } from '../../core/i18n/language.js';
import { DatePipe, NumberPipe } from '../../core/i18n/pipes.js';
import { pagedList } from '../../shared/listing/paged-list.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { Problem } from '../../shared/problem/problem.js';
import { RowCorrection } from '../../shared/rows/row-correction.js';
import type { LedgerImport, RefusedRow } from '../cost.js';

/** What became of a ledger, and its rows that could not be read. */
@Component({
  selector: 'sam-ledger-import-page',
  imports: [DatePipe, MatButton, NumberPipe, ObjectState, PageHeader, Problem, RouterLink, RowCorrection, TranslocoDirective],
  templateUrl: './ledger-import-page.html',
  styleUrl: './ledger-import-page.scss',
})
export class LedgerImportPage {
  readonly id = input.required<string>();
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly texts = inject(ProblemText);
  protected readonly auth = inject(AuthStore);
  protected readonly found = apiObject<LedgerImport>(() => `/costs/imports/${this.id()}`, { topics: ['costs'] });
  protected readonly rows = pagedList<RefusedRow>(() => `/costs/imports/${this.id()}/rows`, () => ({ status: 'open' }));
  protected readonly opened = signal<string | null>(null);
  protected readonly said = signal('');
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.costs'), link: '/costs' },
    { text: this.language.text('costs.tabs.imports'), link: '/costs/imports' },
  ]);
  protected readonly counts = ['received', 'invoices', 'added', 'changed', 'unchanged', 'refused'] as const;

  protected why({ code, params, field }: RefusedRow): string {
    return this.texts.of({ field: field ?? '', code, params });
  }

  protected correcting(row: RefusedRow): (cells: string[]) => Promise<ApiProblem | null> {
    return async (cells) => {
      try {
        await this.api.put(`/costs/imports/${this.id()}/rows/${row.id}`, { body: { cells }, version: row.version });
        this.said.set(this.language.text('costs.import.taken', { line: row.line }));
        this.rows.reload();
        this.found.reload();
        return null;
      } catch (error) {
        return asProblem(error);
      }
    };
  }
}
