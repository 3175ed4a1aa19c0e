import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../../core/http/api-problem.js';
import { Language } from '../../core/i18n/language.js';
import { Dialog } from '../../shared/dialog/dialog.js';
import { EmptyState } from '../../shared/empty-state/empty-state.js';
import { pagedList } from '../../shared/listing/paged-list.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { Problem } from '../../shared/problem/problem.js';
import { Skeleton } from '../../shared/skeleton/skeleton.js';
import type { SavedMapping } from '../import.js';

/** The saved ways to read a file: use again, rename, delete. */
@Component({
  selector: 'sam-mappings-page',
  imports: [Dialog, EmptyState, MatButton, PageHeader, Problem, RouterLink, Skeleton, TranslocoDirective],
  templateUrl: './mappings-page.html',
})
export class MappingsPage {
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  protected readonly list = pagedList<SavedMapping>(
    () => '/import-mappings',
    () => ({ limit: 100 }),
  );
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.imports'), link: '/imports' },
  ]);
  protected readonly asked = signal<{ what: 'rename' | 'delete'; mapping: SavedMapping } | null>(null);
  protected readonly name = signal('');
  protected readonly sending = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);

  protected ask(what: 'rename' | 'delete', mapping: SavedMapping): void {
    this.problem.set(null);
    this.name.set(mapping.name);
    this.asked.set({ what, mapping });
  }

  protected about({ mapping }: SavedMapping): string {
    const rows = this.language.text(`imports.mapping.rows.${mapping.rows}`);
    return `${rows} · ${Object.values(mapping.columns).flat().join(', ')}`;
  }

  protected typed({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.name.set(target.value);
  }

  protected async confirm(event: Event): Promise<void> {
    event.preventDefault();
    const asked = this.asked();
    if (!asked || this.sending()) return;
    const { id, version, mapping } = asked.mapping;
    this.sending.set(true);
    try {
      if (asked.what === 'delete') await this.api.delete(`/import-mappings/${id}`, { version });
      else
        await this.api.put(`/import-mappings/${id}`, {
          body: { name: this.name().trim(), mapping },
          version,
        });
      this.asked.set(null);
      this.list.reload();
    } catch (error) {
      this.problem.set(asProblem(error));
    } finally {
      this.sending.set(false);
    }
  }
}
