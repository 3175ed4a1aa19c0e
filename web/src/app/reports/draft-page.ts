import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Answers } from '@samsyn/domain/forms/form';
import type { FormProblem } from '@samsyn/domain/forms/form-problem';
import { ApiClient } from '../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../core/http/api-problem.js';
import { Language } from '../core/i18n/language.js';
import { DynamicForm } from '../shared/dynamic-form/dynamic-form.js';
import { BesideItem, Evidence } from '../shared/dynamic-form/slots.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { Problem } from '../shared/problem/problem.js';
import { DeviationReason } from './deviation-reason.js';
import { DraftStore } from './draft.store.js';
import { noForm, type ReportDetail, type ReportDraft, type ReportFile } from './report.js';
import { ReportFiles } from './report-files.js';
import { TimelinessMark } from './report-marks.js';
import { ReportWords } from './report-words.js';
import { SheetExchange } from './sheet-exchange.js';
import { isOfAnswers, SubmitReport } from './submit-report.js';
import { measuredBy } from './version-page.js';

/** Where a supplier writes its report: filled in with what was measured, saved as it is typed, submitted with a name. */
@Component({
  selector: 'sam-draft-page',
  imports: [
    ...[BesideItem, DeviationReason, DynamicForm, Evidence, Illustrative, MatButton, ObjectState, PageHeader, Problem, ReportFiles],
    ...[SheetExchange, SubmitReport, TimelinessMark, TranslocoDirective],
  ],
  providers: [DraftStore],
  templateUrl: './draft-page.html',
  styleUrl: './draft-page.scss',
})
export class DraftPage {
  readonly id = input.required<string>();
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  protected readonly words = inject(ReportWords);
  protected readonly store = inject(DraftStore);
  protected readonly report = apiObject<ReportDetail>(() => `/reports/${this.id()}`);
  protected readonly problems = signal<readonly FormProblem[]>([]);
  protected readonly template = signal<ApiProblem | null>(null);
  protected readonly definition = computed(() => this.store.draft()?.definition ?? noForm);
  protected readonly measured = computed(() => measuredBy(this.store.draft()?.measured ?? []));
  /** What the portal filled in stands there until something else is typed. */
  protected readonly answers = computed(() => ({ ...this.measured(), ...this.store.answers() }));
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.reports'), link: '/reports' },
    { text: this.language.text('reports.one'), link: `/reports/${this.id()}` },
  ]);
  /** Why it came back, in the buyer's words. */
  protected readonly returned = computed(() => {
    const report = this.report.value();
    return report?.state === 'returned' ? (report.steps.findLast(({ action }) => action === 'return') ?? null) : null;
  });

  constructor() {
    effect(() => {
      const id = this.id();
      untracked(() => void this.store.load(id));
    });
  }

  protected say(answers: Answers): void {
    this.problems.set([]);
    this.store.change(answers);
  }

  protected filesOf(ids: readonly string[]): ReportFile[] {
    return (this.store.draft()?.files ?? []).filter(({ id }) => ids.includes(id));
  }

  protected added(file: ReportFile, ids: readonly string[], change: (ids: readonly string[]) => void): void {
    this.store.draft.update((draft) => draft && { ...draft, files: [...draft.files, file] });
    change([...ids, file.id]);
  }

  protected removed(file: ReportFile, ids: readonly string[], change: (ids: readonly string[]) => void): void {
    change(ids.filter((id) => id !== file.id));
  }

  protected async takeTemplate(): Promise<void> {
    this.template.set(null);
    try {
      const draft = await this.store.settled();
      if (draft) this.store.take(await this.api.post<ReportDraft>(`/reports/${this.id()}/draft/template`, { version: draft.version }));
    } catch (error) {
      this.template.set(asProblem(error));
    }
  }

  /** What the API missed or refused stands beside the items. */
  protected refused({ errors }: ApiProblem): void {
    this.problems.set(
      errors
        .filter(({ field }) => isOfAnswers(field))
        .map(({ field, code, params = {} }) => ({ path: field.slice(field.indexOf('.') + 1), code, params: params as FormProblem['params'] })),
    );
  }

  protected async submitted(number: number): Promise<void> {
    await this.router.navigate(['/reports', this.id(), 'versions', number], { queryParams: { receipt: true } });
  }
}
