import { computed, inject, type Signal } from '@angular/core';
import type { components } from '@samsyn/api-client';
import { AuthStore } from '../../core/auth/auth.store.js';
import { apiObject } from '../object/api-object.js';

/** One of the buyer's people, or of the supplier's where there is one. */
export type Person = Pick<components['schemas']['MemberDto'], 'id' | 'name' | 'supplierId'>;

/** The organisation's people by name, of suppliers too; none for who may not know them. Call in an injection context. */
export function people(): Signal<readonly Person[]> {
  const auth = inject(AuthStore);
  const found = apiObject<{ items: Person[] }>(() => (auth.can('users:read') ? '/users?limit=200&sort=name&active=true' : null));
  return computed(() => found.value()?.items ?? []);
}
