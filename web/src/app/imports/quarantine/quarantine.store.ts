import { computed, inject, Injectable, signal } from '@angular/core';
import { ApiClient } from '../../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../../core/http/api-problem.js';
import { pagedList } from '../../shared/listing/paged-list.js';
import { apiObject } from '../../shared/object/api-object.js';
import type { QuarantinedRow, Replay } from '../import.js';

export type RowStatus = QuarantinedRow['status'];

/** The rows of an import that were put aside: read them, correct them, take the corrected ones in. */
@Injectable()
export class QuarantineStore {
  private readonly api = inject(ApiClient);
  private importId: () => string = () => '';
  readonly status = signal<RowStatus>('open');
  private readonly base = computed(() => `/imports/${this.importId()}`);
  readonly list = pagedList<QuarantinedRow>(
    () => `${this.base()}/quarantine`,
    () => ({ status: this.status(), limit: 50 }),
  );
  private readonly waiting = apiObject<{ items: QuarantinedRow[]; nextCursor: string | null }>(
    () => `${this.base()}/quarantine?status=corrected&limit=200`,
  );
  /** Rows that are corrected and not yet taken in. */
  readonly corrected = computed(() => this.waiting.value()?.items.length ?? 0);
  readonly more = computed(() => this.waiting.value()?.nextCursor !== null && this.corrected() > 0);
  readonly replaying = signal(false);
  readonly replay = signal<Replay | null>(null);
  readonly problem = signal<ApiProblem | null>(null);

  /** Whose rows; to be said before the first look at them. */
  of(importId: () => string): void {
    this.importId = importId;
  }

  /** Null where it is accepted; else what is still wrong, with the columns it names. */
  async correct(row: QuarantinedRow, cells: string[]): Promise<ApiProblem | null> {
    try {
      await this.api.patch(`${this.base()}/quarantine/${row.id}`, { body: { cells }, version: row.version });
      this.reload();
      return null;
    } catch (error) {
      return asProblem(error);
    }
  }

  /** Takes the corrected rows in. A second call while one runs does nothing. */
  async takeIn(): Promise<boolean> {
    if (this.replaying()) return false;
    this.replaying.set(true);
    this.problem.set(null);
    try {
      this.replay.set(await this.api.post<Replay>(`${this.base()}/replay`));
      return true;
    } catch (error) {
      this.problem.set(asProblem(error));
      return false;
    } finally {
      this.replaying.set(false);
    }
  }

  reload(): void {
    this.list.reload();
    this.waiting.reload();
  }
}
