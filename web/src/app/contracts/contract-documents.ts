import { Component, ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { attachmentLimitBytes } from '@samsyn/domain/files/limits';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { ApiProblem, asProblem } from '../core/http/api-problem.js';
import { Format } from '../core/i18n/format.js';
import { DatePipe } from '../core/i18n/pipes.js';
import { FileDownload } from '../shared/file/file-download.js';
import { fileSize } from '../shared/file/file-size.js';
import { creationKey } from '../shared/form/creation-key.js';
import { Icon } from '../shared/icons/icon.js';
import { Problem } from '../shared/problem/problem.js';
import type { ContractDocument } from './contract.js';

/** A contract's files: fetched with a click, added by choosing or dropping. */
@Component({
  selector: 'sam-contract-documents',
  imports: [DatePipe, Icon, MatButton, Problem, TranslocoDirective],
  templateUrl: './contract-documents.html',
  styleUrl: './contract-documents.scss',
})
export class ContractDocuments {
  readonly contractId = input.required<string>();
  readonly documents = input.required<readonly ContractDocument[]>();
  readonly added = output<ContractDocument>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly download = inject(FileDownload);
  private readonly chooser = viewChild<ElementRef<HTMLInputElement>>('chooser');
  protected readonly sending = signal<string | null>(null);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly over = signal(false);

  protected size(bytes: number): string {
    return fileSize(this.format, bytes);
  }

  protected chosen({ target }: Event): void {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (file) void this.send(file);
  }

  protected dropped(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    const file = event.dataTransfer?.files[0];
    if (file) void this.send(file);
  }

  protected hover(event: DragEvent): void {
    event.preventDefault();
    this.over.set(true);
  }

  protected async open({ id, fileName }: ContractDocument): Promise<void> {
    await this.tell(() => this.download.save(`/contracts/${this.contractId()}/documents/${id}/content`, fileName));
  }

  private async send(file: File): Promise<void> {
    this.sending.set(file.name);
    await this.tell(async () => {
      if (file.size > attachmentLimitBytes) throw new ApiProblem({ status: 413, code: 'file_too_large' });
      const body = new FormData();
      body.set('file', file);
      const path = `/contracts/${this.contractId()}/documents`;
      this.added.emit(await this.api.post<ContractDocument>(path, { body, idempotencyKey: creationKey() }));
    });
    this.sending.set(null);
    const chooser = this.chooser()?.nativeElement;
    if (chooser) chooser.value = '';
  }

  private async tell(work: () => Promise<void>): Promise<void> {
    this.problem.set(null);
    try {
      await work();
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }
}
