import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { Language } from '../core/i18n/language.js';
import { ActOnObject } from '../shared/act/act-on-object.js';
import { FileDownload } from '../shared/file/file-download.js';
import { History } from '../shared/history/history.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import type { ContractDetail, ContractDocument } from './contract.js';
import { ContractAmendments } from './contract-amendments.js';
import { ContractDocuments } from './contract-documents.js';
import { ContractFacts } from './contract-facts.js';
import { ContractServiceLevels } from './contract-service-levels.js';
import { ContractTimeline } from './contract-timeline.js';
import { ContractUpcoming } from './contract-upcoming.js';

@Component({
  selector: 'sam-contract-page',
  imports: [
    ActOnObject,
    ContractAmendments,
    ContractDocuments,
    ContractFacts,
    ContractServiceLevels,
    ContractTimeline,
    ContractUpcoming,
    History,
    Illustrative,
    MatButton,
    ObjectState,
    PageHeader,
    RouterLink,
    TranslocoDirective,
  ],
  templateUrl: './contract-page.html',
})
export class ContractPage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly download = inject(FileDownload);
  private readonly language = inject(Language);
  protected readonly contract = apiObject<ContractDetail>(() => `/contracts/${this.id()}`);
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.contracts'), link: '/contracts' },
  ]);

  protected async saveOcds({ id, number }: ContractDetail): Promise<void> {
    await this.download.save(`/ocds/contracts/${id}`, `${number}.json`);
  }

  protected documentAdded(document: ContractDocument): void {
    const contract = this.contract.value();
    if (contract) this.contract.set({ ...contract, documents: [...contract.documents, document] });
  }
}
