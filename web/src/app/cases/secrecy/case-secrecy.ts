import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../../core/http/api-problem.js';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { DatePipe } from '../../core/i18n/pipes.js';
import { Dialog } from '../../shared/dialog/dialog.js';
import { type QuickField, QuickForm, type Typed } from '../../shared/form/quick-form.js';
import { Problem } from '../../shared/problem/problem.js';
import type { CaseDetail, SecrecyMark } from '../case.js';

/** What of a case is secret: by which law, why and until when, and marking more of it. */
@Component({
  selector: 'sam-case-secrecy',
  imports: [DatePipe, Dialog, MatButton, Problem, QuickForm, TranslocoDirective],
  templateUrl: './case-secrecy.html',
})
export class CaseSecrecy {
  readonly case = input.required<CaseDetail>();
  readonly changed = output();
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly mayMark = computed(() => this.auth.can('cases:update'));
  private readonly auth = inject(AuthStore);
  protected readonly lifting = signal<SecrecyMark | null>(null);
  protected readonly problem = signal<ApiProblem | null>(null);

  protected readonly fields = computed<QuickField[]>(() => {
    const label = (key: string) => this.language.text(`cases.secrecy.${key}`);
    const options = this.case().fields.map(({ path, label: text }) => ({ value: path, text }));
    return [
      { key: 'field', label: label('field'), kind: 'select', help: label('fieldHelp'), options },
      { key: 'legalBasis', label: label('legalBasis'), kind: 'text', help: label('legalBasisHelp') },
      { key: 'reason', label: label('reason'), kind: 'area', help: label('reasonHelp') },
      { key: 'until', label: label('until'), kind: 'date', help: label('untilHelp') },
    ];
  });

  protected readonly mark = async (typed: Typed): Promise<void> => {
    const { id, version } = this.case();
    await this.api.post(`/cases/${id}/marks`, { body: typed, version });
    this.changed.emit();
  };

  protected day(date: string): string {
    return this.format.calendarDate(date, 'date');
  }

  protected ask(mark: SecrecyMark): void {
    this.problem.set(null);
    this.lifting.set(mark);
  }

  protected async lift({ id }: SecrecyMark): Promise<void> {
    try {
      await this.api.post(`/cases/${this.case().id}/marks/${id}/lift`, { version: this.case().version });
      this.lifting.set(null);
      this.changed.emit();
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }
}
