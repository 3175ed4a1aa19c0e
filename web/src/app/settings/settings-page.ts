import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Permission } from '@samsyn/domain/access/permissions';
import { AuthStore } from '../core/auth/auth.store.js';
import { Icon } from '../shared/icons/icon.js';
import type { IconName } from '../shared/icons/icon-paths.js';
import { PageHeader } from '../shared/page-header/page-header.js';

interface Part {
  name: string;
  icon: IconName;
  permission: Permission;
}

const parts: readonly Part[] = [
  { name: 'people', icon: 'user', permission: 'users:read' },
  { name: 'teams', icon: 'filter', permission: 'team-mappings:read' },
  { name: 'calendars', icon: 'calendar', permission: 'service-calendars:read' },
  { name: 'towers', icon: 'overview', permission: 'towers:read' },
  { name: 'api-tokens', icon: 'lock', permission: 'api-tokens:read' },
  { name: 'integrations', icon: 'imports', permission: 'integrations:read' },
  { name: 'webhooks', icon: 'sign-out', permission: 'webhooks:read' },
  { name: 'score-models', icon: 'scorecards', permission: 'score-models:read' },
  { name: 'score-statements', icon: 'scorecards', permission: 'scorecards:update' },
  { name: 'publication', icon: 'services', permission: 'quality-indicators:read' },
  { name: 'mail', icon: 'bell', permission: 'mail:read' },
  { name: 'personal-data', icon: 'user', permission: 'personal-data:read' },
  { name: 'cases', icon: 'cases', permission: 'organisations:update' },
  { name: 'organisation', icon: 'suppliers', permission: 'organisations:update' },
];

@Component({
  selector: 'sam-settings-page',
  imports: [Icon, PageHeader, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('places.settings')" [lead]="t('settings.lead')" />
      <ul class="grid">
        @for (part of open(); track part.name) {
          <li class="card">
            <sam-icon [name]="part.icon" />
            <h2>
              <a [routerLink]="['/settings', part.name]">{{ t('settings.parts.' + part.name) }}</a>
            </h2>
            <p class="muted">{{ t('settings.about.' + part.name) }}</p>
          </li>
        }
      </ul>
    </ng-container>
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      position: relative;
      display: grid;
      align-content: start;
      gap: var(--space-2);
    }
    li:hover {
      border-color: var(--line-strong);
    }
    sam-icon {
      color: var(--mat-sys-primary);
      font-size: 1.5rem;
    }
    a::after {
      content: '';
      position: absolute;
      inset: 0;
    }
  `,
})
export class SettingsPage {
  private readonly auth = inject(AuthStore);
  protected readonly open = computed(() => parts.filter(({ permission }) => this.auth.can(permission)));
}
