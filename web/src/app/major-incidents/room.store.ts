import { computed, inject, Injectable, signal } from '@angular/core';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../core/http/api-problem.js';
import { Language } from '../core/i18n/language.js';
import { CreationKeys } from '../shared/form/creation-key.js';
import { apiObject } from '../shared/object/api-object.js';
import type { Action, Room } from './major-incident.js';

/** One room; each change answers with it as it is then. */
@Injectable()
export class RoomStore {
  private readonly api = inject(ApiClient);
  private readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  readonly id = signal<string | null>(null);
  readonly room = apiObject<Room>(() => (this.id() === null ? null : `/major-incidents/${this.id()}`), {
    topics: ['major-incidents'],
    id: this.id,
  });
  readonly actions = apiObject<{ items: Action[] }>(
    () =>
      this.id() === null || !this.auth.can('actions:read') ? null : `/actions?sourceKind=major-incidents&sourceId=${this.id()}&limit=100`,
    { topics: ['actions'] },
  );
  private readonly names = computed(() => new Map(this.room.value()?.parties.map(({ supplierId, name }) => [supplierId, name])));
  private readonly keys = new CreationKeys();
  readonly problem = signal<ApiProblem | null>(null);

  /** Null is the buyer. */
  readonly partyName = (id: string | null): string =>
    id === null ? this.language.text('majorIncidents.buyer') : (this.names().get(id) ?? this.language.text('incidents.otherSupplier'));

  async post(path: string, body: object): Promise<void> {
    const idempotencyKey = this.keys.of(path, body);
    this.room.set(await this.api.post<Room>(`/major-incidents/${this.id()}/${path}`, { body, idempotencyKey }));
    this.keys.used();
  }

  async put(path: string, body: object): Promise<void> {
    this.room.set(await this.api.put<Room>(`/major-incidents/${this.id()}/${path}`, { body }));
  }

  /** Where somebody was faster, the room is shown as it is now, and what was typed may be sent again. */
  async patch(body: object): Promise<void> {
    try {
      const version = this.room.value()?.version;
      this.room.set(await this.api.patch<Room>(`/major-incidents/${this.id()}`, { body, version }));
    } catch (error) {
      if (asProblem(error).status === 412) this.room.reload();
      throw error;
    }
  }

  async addAction(body: object): Promise<void> {
    const action = { ...body, sourceKind: 'major-incidents', sourceId: this.id() };
    await this.api.post('/actions', { body: action, idempotencyKey: this.keys.of('actions', action) });
    this.keys.used();
    this.actions.reload();
  }

  async finish({ id, version }: Action): Promise<void> {
    await this.tell(() => this.api.post(`/actions/${id}/work`, { body: { state: 'done' }, version }));
    this.actions.reload();
  }

  async join(supplierId: string): Promise<void> {
    await this.tell(() => this.post(`parties/${supplierId}/join`, {}));
  }

  /** What a button alone asked for has no form to show what went wrong. */
  private async tell(work: () => Promise<unknown>): Promise<void> {
    this.problem.set(null);
    try {
      await work();
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }
}
