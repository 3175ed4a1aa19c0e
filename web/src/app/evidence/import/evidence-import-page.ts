import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { Upload } from '../../core/http/upload.js';
import { Language } from '../../core/i18n/language.js';
import { ProblemText } from '../../core/http/problem-text.js';
import { choices } from '../../shared/choices/choices.js';
import { DropZone } from '../../shared/drop-zone/drop-zone.js';
import { apiForm } from '../../shared/form/api-form.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import type { Imported } from '../evidence.js';

const shownRows = 50;

/** Outages or maintenance from a file; nothing is written while a row is wrong, unless that is asked for. */
@Component({
  selector: 'sam-evidence-import-page',
  imports: [
    DropZone,
    Field,
    FormField,
    FormProblems,
    FormRoot,
    MatButton,
    NgTemplateOutlet,
    PageHeader,
    RouterLink,
    TranslocoDirective,
  ],
  templateUrl: './evidence-import-page.html',
})
export class EvidenceImportPage {
  private readonly upload = inject(Upload);
  private readonly language = inject(Language);
  private readonly texts = inject(ProblemText);
  protected readonly suppliers = choices(() => '/suppliers');
  protected readonly towers = choices(() => '/towers');
  protected readonly crumbs = computed(() => [
    { text: this.language.text('evidence.outages.title'), link: '/evidence/outages' },
  ]);
  protected readonly file = signal<File | null>(null);
  protected readonly result = signal<Imported | null>(null);
  private readonly model = signal({ kind: 'outages', supplierId: '', towerId: '', preset: 'plain', partial: false });
  protected readonly form = apiForm(
    this.model,
    (path) => {
      required(path.supplierId);
      required(path.towerId);
    },
    async ({ kind, supplierId, towerId, preset, partial }) => {
      const file = this.file();
      if (!file) return;
      this.result.set(null);
      const form = new FormData();
      for (const [name, value] of Object.entries({ supplierId, towerId, preset, partial: String(partial) })) form.set(name, value);
      form.set('file', file);
      this.result.set(await this.upload.post<Imported>(`/${kind}/import`, form));
    },
  );
  /** The rows that were wrong, whether the others were taken in or the whole file was refused. */
  protected readonly refused = computed(() => {
    const problem = this.form.problem();
    const errors = problem?.code === 'rows_refused' ? problem.errors : [];
    const rows = this.result()?.refused ?? errors.map((error) => ({ ...error, line: Number(error.params?.['line']) }));
    return rows.slice(0, shownRows).map((row) => ({ line: row.line, field: row.field, text: this.texts.of(row) }));
  });
}
