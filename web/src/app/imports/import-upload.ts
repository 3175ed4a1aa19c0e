import { computed, inject, Service, signal } from '@angular/core';
import { asProblem, type ApiProblem } from '../core/http/api-problem.js';
import { Upload } from '../core/http/upload.js';
import { msLeft, type Sample } from '../shared/progress/pace.js';

export interface Sending {
  name: string;
  total: number;
  first: Sample;
  last: Sample;
}

/** The file on its way up. It outlives the page it was started on, so that one may go on working meanwhile. */
@Service()
export class ImportUpload {
  private readonly upload = inject(Upload);
  private running: AbortController | null = null;
  readonly sending = signal<Sending | null>(null);
  readonly problem = signal<ApiProblem | null>(null);
  readonly left = computed(() => {
    const sending = this.sending();
    return sending && msLeft(sending.first, sending.last, sending.total);
  });

  /** The new import's id; null where it was refused or given up. A second call while one runs does nothing. */
  async start(name: string, form: FormData, size: number): Promise<string | null> {
    if (this.running) return null;
    const mine = (this.running = new AbortController());
    const first = { at: Date.now(), done: 0 };
    this.problem.set(null);
    this.sending.set({ name, total: size, first, last: first });
    try {
      const sent = (done: number, total: number) =>
        this.sending.set({ name, total, first, last: { at: Date.now(), done } });
      const { id } = await this.upload.post<{ id: string }>('/imports', form, { sent, signal: mine.signal });
      return id;
    } catch (error) {
      if (!mine.signal.aborted) this.problem.set(asProblem(error));
      return null;
    } finally {
      this.running = null;
      this.sending.set(null);
    }
  }

  giveUp(): void {
    this.running?.abort();
  }
}
