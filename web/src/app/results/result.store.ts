import { inject, Injectable, signal } from '@angular/core';
import type { components } from '@samsyn/api-client';
import { ApiClient } from '../core/http/api-client.js';
import { loaded } from '../core/http/loaded.js';

/** One service level's figure in one month, with how it came about. */
@Injectable()
export class ResultStore {
  private readonly api = inject(ApiClient);
  readonly id = signal<string | undefined>(undefined);
  readonly result = loaded(
    () => this.id(),
    (id, signal) => this.api.get<components['schemas']['ResultDetailDto']>(`/results/${id}`, { signal }),
  );
}
