import { computed, inject, Injectable, signal } from '@angular/core';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { asProblem } from '../core/http/api-problem.js';
import { Language } from '../core/i18n/language.js';
import { creationKey } from '../shared/form/creation-key.js';
import { apiObject } from '../shared/object/api-object.js';
import type { Action, Room } from './major-incident.js';

/** One room; each change answers with it as it is then. */
@Injectable()
export class RoomStore {
  private readonly api = inject(ApiClient);
  private readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  readonly id = signal<string | null>(null);
  readonly room = apiObject<Room>(() => (this.id() === null ? null : `/major-incidents/${this.id()}`));
  readonly actions = apiObject<{ items: Action[] }>(() =>
    this.id() === null || !this.auth.can('actions:read') ? null : `/actions?sourceKind=major-incidents&sourceId=${this.id()}&limit=100`,
  );
  private readonly names = computed(() => new Map(this.room.value()?.parties.map(({ supplierId, name }) => [supplierId, name])));
  /** The same creation sent again is not done twice. */
  private key = creationKey();

  /** Null is the buyer. */
  readonly partyName = (id: string | null): string =>
    id === null ? this.language.text('majorIncidents.buyer') : (this.names().get(id) ?? this.language.text('incidents.otherSupplier'));

  async post(path: string, body: object): Promise<void> {
    this.room.set(await this.api.post<Room>(`/major-incidents/${this.id()}/${path}`, { body, idempotencyKey: this.key }));
    this.key = creationKey();
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
    const source = { sourceKind: 'major-incidents', sourceId: this.id() };
    await this.api.post('/actions', { body: { ...body, ...source }, idempotencyKey: this.key });
    this.key = creationKey();
    this.actions.reload();
  }

  async finish({ id, version }: Action): Promise<void> {
    await this.api.post(`/actions/${id}/work`, { body: { state: 'done' }, version });
    this.actions.reload();
  }
}
