import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../../core/http/api-client.js';
import { type ApiProblem, asProblem } from '../../core/http/api-problem.js';
import { ProblemText } from '../../core/http/problem-text.js';
import { Upload } from '../../core/http/upload.js';
import { Language } from '../../core/i18n/language.js';
import { DropZone } from '../../shared/drop-zone/drop-zone.js';
import { fileHead } from '../../shared/file/file-head.js';
import { apiObject } from '../../shared/object/api-object.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { Problem } from '../../shared/problem/problem.js';
import type { LedgerImport, LedgerMapping, LedgerPreview, SavedLedgerMapping } from '../cost.js';
import { emptyMapping, guessedMapping, missingOf } from './ledger-draft.js';
import { LedgerMappingEditor } from './ledger-mapping-editor.js';

/** A ledger on its way in: the file, how it is read, and what its first rows hold. */
@Component({
  selector: 'sam-start-ledger-page',
  imports: [DropZone, LedgerMappingEditor, MatButton, PageHeader, Problem, RouterLink, TranslocoDirective],
  templateUrl: './start-ledger-page.html',
  styleUrl: '../cost-table.scss',
})
export class StartLedgerPage {
  private readonly api = inject(ApiClient);
  private readonly upload = inject(Upload);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly texts = inject(ProblemText);
  private readonly savedList = apiObject<{ items: SavedLedgerMapping[] }>(() => '/costs/mappings');
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.costs'), link: '/costs' },
    { text: this.language.text('costs.tabs.imports'), link: '/costs/imports' },
  ]);
  protected readonly file = signal<File | null>(null);
  protected readonly preview = signal<LedgerPreview | null>(null);
  protected readonly mapping = signal<LedgerMapping>(emptyMapping);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly sending = signal(false);
  protected readonly name = signal('');
  protected readonly savedNow = signal(false);
  protected readonly saved = computed(() => this.savedList.value()?.items ?? []);
  protected readonly missing = computed(() => missingOf(this.mapping()).map((field) => this.language.text(`costs.fields.${field}`)).join(', '));
  protected readonly refused = computed(() => (this.problem()?.errors ?? []).map((error) => `${error.field}: ${this.texts.of(error)}`));

  /** Looks at the beginning: as UTF-8, and where that is not what it is, as Windows does. */
  protected async take(file: File): Promise<void> {
    this.file.set(file);
    this.preview.set(null);
    this.problem.set(null);
    const head = await fileHead(file);
    for (const encoding of ['utf-8', 'windows-1252'] as const) {
      try {
        const preview = await this.api.post<LedgerPreview>('/costs/imports/preview', { body: this.formOf(head, { ...emptyMapping, encoding }) });
        if (this.file() !== file) return;
        this.preview.set(preview);
        this.mapping.set(guessedMapping(preview, file.name, encoding));
        return;
      } catch (error) {
        const problem = asProblem(error);
        if (problem.code === 'wrong_encoding' && encoding === 'utf-8') continue;
        this.problem.set(problem);
        return;
      }
    }
  }

  /** A remembered way to read; the month stays the file's own. */
  protected choose({ target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return;
    const found = this.saved().find(({ id }) => id === target.value);
    if (found) this.mapping.update(({ period }) => ({ ...found.mapping, period: found.mapping.period ?? period }));
  }

  protected typed({ target }: Event): string {
    return target instanceof HTMLInputElement ? target.value : '';
  }

  protected async remember(): Promise<void> {
    this.problem.set(null);
    try {
      const body = { name: this.name().trim(), mapping: { ...this.mapping() } };
      const kept = await this.api.post<SavedLedgerMapping>('/costs/mappings', { body });
      this.savedList.set({ items: [...this.saved(), kept] });
      this.savedNow.set(true);
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }

  protected async start(): Promise<void> {
    const file = this.file();
    if (!file || this.sending()) return;
    this.sending.set(true);
    this.problem.set(null);
    try {
      const { id } = await this.upload.post<LedgerImport>('/costs/imports', this.formOf(file, this.mapping()));
      await this.router.navigate(['/costs/imports', id]);
    } catch (error) {
      this.problem.set(asProblem(error));
    } finally {
      this.sending.set(false);
    }
  }

  private formOf(file: File, mapping: LedgerMapping): FormData {
    const form = new FormData();
    form.set('mapping', JSON.stringify(mapping));
    form.set('file', file, file.name);
    return form;
  }
}
