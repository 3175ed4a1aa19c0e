import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import { ApiClient } from '../../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../../core/http/api-problem.js';
import { isFinished, type Import } from '../import.js';
import { msLeft, type Sample } from '../../shared/progress/pace.js';

const lookAgainMs = 1000;
const whenOfflineMs = 4000;

/** One import, looked at again and again until it is finished: it runs on the server, whoever watches. */
@Injectable()
export class ImportStore {
  private readonly api = inject(ApiClient);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private path = '';
  private readonly first = signal<Sample | null>(null);
  private readonly last = signal<Sample | null>(null);
  readonly value = signal<Import | null>(null);
  readonly problem = signal<ApiProblem | null>(null);
  /** How long reading still takes; null while that is unknown. */
  readonly left = computed(() => {
    const found = this.value();
    return found?.status === 'reading' ? msLeft(this.first(), this.last(), found.sizeBytes) : null;
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      this.path = '';
      clearTimeout(this.timer);
    });
  }

  watch(id: string): void {
    this.path = `/imports/${id}`;
    this.value.set(null);
    this.first.set(null);
    this.last.set(null);
    void this.reload();
  }

  async reload(): Promise<void> {
    clearTimeout(this.timer);
    const { path } = this;
    try {
      const found = await this.api.get<Import>(path);
      if (path !== this.path) return;
      this.take(found);
      if (!isFinished(found)) this.later(lookAgainMs);
    } catch (error) {
      if (path !== this.path) return;
      const problem = asProblem(error);
      this.problem.set(problem);
      if (problem.status === 0 || problem.status >= 500) this.later(whenOfflineMs);
    }
  }

  private take(found: Import): void {
    this.problem.set(null);
    this.value.set(found);
    const sample = { at: Date.now(), done: found.bytesRead };
    if (found.status === 'reading' && this.first() === null) this.first.set(sample);
    this.last.set(sample);
  }

  private later(ms: number): void {
    this.timer = setTimeout(() => void this.reload(), ms);
  }
}
