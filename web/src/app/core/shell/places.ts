import { computed, inject, Service } from '@angular/core';
import { Router } from '@angular/router';
import type { Permission } from '@samsyn/domain/access/permissions';
import { AuthStore } from '../auth/auth.store.js';
import type { IconName } from '../../shared/icons/icon-paths.js';

export interface Place {
  name: string;
  icon: IconName;
  permission?: Permission;
}

/** In the order of the rail. The name is the address, the icon's meaning and the translation key at once. */
const all: readonly Place[] = [
  { name: 'overview', icon: 'overview' },
  { name: 'scorecards', icon: 'scorecards', permission: 'scorecards:read' },
  { name: 'incidents', icon: 'incidents', permission: 'incidents:read' },
  { name: 'services', icon: 'services', permission: 'services:read' },
  { name: 'service-levels', icon: 'service-levels', permission: 'service-levels:read' },
  { name: 'evidence', icon: 'evidence', permission: 'outages:read' },
  { name: 'reports', icon: 'reports', permission: 'reports:read' },
  { name: 'innovation', icon: 'innovation', permission: 'innovation:read' },
  { name: 'governance', icon: 'governance', permission: 'meetings:read' },
  { name: 'board-packs', icon: 'chart', permission: 'board-packs:read' },
  { name: 'credits', icon: 'credits', permission: 'credits:read' },
  { name: 'costs', icon: 'costs', permission: 'costs:read' },
  { name: 'cases', icon: 'cases', permission: 'cases:read' },
  { name: 'actions', icon: 'check', permission: 'actions:read' },
  { name: 'back-tests', icon: 'back-tests', permission: 'back-tests:read' },
  { name: 'contracts', icon: 'contracts', permission: 'contracts:read' },
  { name: 'suppliers', icon: 'suppliers', permission: 'suppliers:read' },
  { name: 'imports', icon: 'imports', permission: 'imports:read' },
  { name: 'settings', icon: 'settings', permission: 'users:read' },
];

/** The places this user may go to; what a role may not use is not there. */
@Service()
export class Places {
  private readonly auth = inject(AuthStore);
  private readonly router = inject(Router);

  readonly open = computed(() => all.filter((place) => this.routed(place) && this.permitted(place)));

  private permitted({ permission }: Place): boolean {
    return permission === undefined || this.auth.can(permission);
  }

  private routed({ name }: Place): boolean {
    const within = this.router.config.flatMap(({ children }) => children ?? []);
    return within.some(({ path }) => path === name);
  }
}
