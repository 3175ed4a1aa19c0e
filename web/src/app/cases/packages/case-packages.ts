import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../../core/http/api-problem.js';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { DatePipe } from '../../core/i18n/pipes.js';
import { FileDownload } from '../../shared/file/file-download.js';
import { fileSize } from '../../shared/file/file-size.js';
import { type QuickField, QuickForm, type Typed } from '../../shared/form/quick-form.js';
import { Icon } from '../../shared/icons/icon.js';
import { apiObject } from '../../shared/object/api-object.js';
import { Problem } from '../../shared/problem/problem.js';
import type { CasePackage, Disclosure } from '../case.js';
import { DisclosureList } from './disclosure-list.js';

/** The packages sealed of a case, sealing another, and whom one was given to. */
@Component({
  selector: 'sam-case-packages',
  imports: [DatePipe, DisclosureList, Icon, MatButton, Problem, QuickForm, TranslocoDirective],
  templateUrl: './case-packages.html',
  host: { class: 'stack' },
  styles: `
    .hash {
      overflow-wrap: anywhere;
    }
    sam-quick-form:has(form) {
      flex-basis: 100%;
    }
  `,
})
export class CasePackages {
  readonly caseId = input.required<string>();
  private readonly api = inject(ApiClient);
  private readonly downloads = inject(FileDownload);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly auth = inject(AuthStore);
  protected readonly mayExport = computed(() => this.auth.can('cases:export'));
  private readonly live = { topics: ['cases'], id: () => this.caseId() } as const;
  protected readonly packages = apiObject<{ items: CasePackage[] }>(() => `/cases/${this.caseId()}/packages`, this.live);
  protected readonly disclosures = apiObject<{ items: Disclosure[] }>(() => `/cases/disclosures?caseId=${this.caseId()}&limit=200`, this.live);
  protected readonly problem = signal<ApiProblem | null>(null);

  protected readonly sealFields = computed<QuickField[]>(() => {
    const text = (key: string) => this.language.text(`cases.packages.${key}`);
    const option = (key: string, value: string) => ({ value, text: text(`${key}.${value}`) });
    return [
      { key: 'purpose', label: text('purpose'), kind: 'select', help: text('purposeHelp'), options: ['disclosure', 'archive'].map((each) => option('purposes', each)) },
      { key: 'language', label: text('language'), kind: 'select', options: ['sv', 'en'].map((each) => option('languages', each)) },
    ];
  });
  protected readonly sealInitial = computed(() => ({ purpose: 'disclosure', language: this.language.code() }));
  protected readonly giveFields = computed<QuickField[]>(() => {
    const text = (key: string) => this.language.text(`cases.disclosures.${key}`);
    return [
      { key: 'recipient', label: text('recipient'), kind: 'text', help: text('recipientHelp') },
      { key: 'legalBasis', label: text('legalBasis'), kind: 'text', help: text('legalBasisHelp') },
    ];
  });
  protected readonly seal = async (typed: Typed): Promise<void> => {
    await this.api.post(`/cases/${this.caseId()}/packages`, { body: typed });
    this.reload();
  };

  protected readonly give =
    (id: string) =>
    async (typed: Typed): Promise<void> => {
      await this.api.post(`/cases/${this.caseId()}/packages/${id}/disclosures`, { body: typed });
      this.reload();
    };

  protected async save({ id, fileName }: CasePackage): Promise<void> {
    this.problem.set(null);
    try {
      await this.downloads.save(`/cases/${this.caseId()}/packages/${id}/file`, fileName);
    } catch (error) {
      this.problem.set(asProblem(error));
    }
    this.reload();
  }

  protected size({ sizeBytes }: CasePackage): string {
    return fileSize(this.format, sizeBytes);
  }

  protected masked({ marks }: CasePackage): number {
    return marks.filter(({ masked }) => masked).length;
  }

  private reload(): void {
    this.packages.reload();
    this.disclosures.reload();
  }
}
