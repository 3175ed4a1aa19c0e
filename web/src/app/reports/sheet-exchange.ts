import { Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { ApiClient } from '../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../core/http/api-problem.js';
import { ProblemText } from '../core/http/problem-text.js';
import { Language } from '../core/i18n/language.js';
import { DropZone } from '../shared/drop-zone/drop-zone.js';
import { FileDownload } from '../shared/file/file-download.js';
import { Problem } from '../shared/problem/problem.js';
import { DraftStore } from './draft.store.js';
import type { ReportDraft } from './report.js';

type Taken = Omit<components['schemas']['SheetTakenDto'], 'draft'> & { draft: ReportDraft };

/** The report as a spreadsheet: out with what is in it, in again, with what each cell is wrong about. */
@Component({
  selector: 'sam-sheet-exchange',
  imports: [DropZone, MatButton, Problem, TranslocoDirective],
  template: `
    <details class="card" *transloco="let t">
      <summary>{{ t('reports.sheet.title') }}</summary>
      <div class="stack">
        <p class="muted">{{ t('reports.sheet.lead') }}</p>
        <div class="row">
          <button matButton="outlined" type="button" (click)="save('xlsx')">{{ t('reports.sheet.xlsx') }}</button>
          <button matButton="outlined" type="button" (click)="save('csv')">{{ t('reports.sheet.csv') }}</button>
        </div>
        <sam-drop-zone [help]="t('reports.sheet.help')" accept=".xlsx,.csv,text/csv" (file)="send($event)" />
        @if (problem(); as found) {
          <sam-problem [problem]="found" [retryable]="false" />
        }
        @if (taken(); as one) {
          <div role="status" class="stack-tight">
            <p>{{ language.plural('reports.sheet.taken', one.taken) }}</p>
            @if (one.problems.length > 0) {
              <p>{{ language.plural('reports.sheet.problems', one.problems.length) }}</p>
              <ul>
                @for (each of one.problems; track $index) {
                  <li>
                    <strong>{{ each.sheet }} {{ each.cell }}</strong> {{ say(each) }}
                  </li>
                }
              </ul>
            }
          </div>
        }
      </div>
    </details>
  `,
  styles: `
    summary {
      cursor: pointer;
      font-weight: 600;
    }
    .stack {
      margin-top: var(--space-4);
    }
  `,
})
export class SheetExchange {
  readonly reportId = input.required<string>();
  /** What the file is called. */
  readonly name = input.required<string>();
  private readonly api = inject(ApiClient);
  private readonly download = inject(FileDownload);
  protected readonly language = inject(Language);
  private readonly store = inject(DraftStore);
  private readonly texts = inject(ProblemText);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly taken = signal<Taken | null>(null);

  protected say({ item, code, params }: Taken['problems'][number]): string {
    return this.texts.of({ field: item ?? '', code, params });
  }

  protected async save(kind: 'xlsx' | 'csv'): Promise<void> {
    await this.tried(async () => {
      await this.store.settled();
      await this.download.save(`/reports/${this.reportId()}/draft/sheet.${kind}?language=${this.language.code()}`, `${this.name()}.${kind}`);
    });
  }

  protected async send(file: File): Promise<void> {
    await this.tried(async () => {
      await this.store.settled();
      const body = new FormData();
      body.append('file', file);
      const taken = await this.api.post<Taken>(`/reports/${this.reportId()}/draft/sheet`, { body });
      this.store.take(taken.draft);
      this.taken.set(taken);
    });
  }

  private async tried(work: () => Promise<void>): Promise<void> {
    this.problem.set(null);
    this.taken.set(null);
    try {
      await work();
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }
}
