import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { attachmentLimitBytes } from '@samsyn/domain/files/limits';
import { ApiProblem, asProblem } from '../core/http/api-problem.js';
import { Upload } from '../core/http/upload.js';
import { Format } from '../core/i18n/format.js';
import { DatePipe, DayPipe } from '../core/i18n/pipes.js';
import { FileDownload } from '../shared/file/file-download.js';
import { fileSize } from '../shared/file/file-size.js';
import { Icon } from '../shared/icons/icon.js';
import { Problem } from '../shared/problem/problem.js';
import { CommitmentWords } from './commitment-words.js';
import type { Delivery, DeliveryFile } from './commitment.js';
import { DeliveryAnswer } from './delivery-answer.js';
import { DeliveryMark } from './delivery-mark.js';

/** What is owed by a day: where it stands, the way it went, what shows it, and what may be done with it. */
@Component({
  selector: 'sam-delivery-card',
  imports: [DatePipe, DayPipe, DeliveryAnswer, DeliveryMark, Icon, Problem, RouterLink, TranslocoDirective],
  templateUrl: './delivery-card.html',
  styleUrl: './delivery-card.scss',
})
export class DeliveryCard {
  readonly delivery = input.required<Delivery>();
  /** Whether it is open before anybody touches it. */
  readonly opened = input(false);
  readonly changed = output<Delivery>();
  protected readonly words = inject(CommitmentWords);
  private readonly format = inject(Format);
  private readonly download = inject(FileDownload);
  private readonly upload = inject(Upload);
  protected readonly sending = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  private readonly path = computed(() => `/innovation/commitment-deliveries/${this.delivery().id}/files`);

  protected size({ sizeBytes }: DeliveryFile): string {
    return fileSize(this.format, sizeBytes);
  }

  protected open({ id, fileName }: DeliveryFile): Promise<void> {
    return this.trying(() => this.download.save(`${this.path()}/${id}/content`, fileName));
  }

  protected async attach({ target }: Event): Promise<void> {
    if (!(target instanceof HTMLInputElement)) return;
    const files = [...(target.files ?? [])];
    target.value = '';
    this.sending.set(true);
    await this.trying(async () => {
      for (const file of files) {
        if (file.size > attachmentLimitBytes) throw new ApiProblem({ status: 413, code: 'file_too_large', params: { limitBytes: attachmentLimitBytes } });
        const form = new FormData();
        form.set('file', file);
        this.changed.emit(await this.upload.post<Delivery>(this.path(), form));
      }
    });
    this.sending.set(false);
  }

  private async trying(work: () => Promise<void>): Promise<void> {
    this.problem.set(null);
    try {
      await work();
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }
}
