import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { governanceGroups } from '../shared/sections/governance-sections.js';

/** The way to all that governs suppliers, by what it is for; what a role may not read is not there. */
@Component({
  selector: 'sam-governance-page',
  imports: [PageHeader, RouterLink, TranslocoDirective],
  template: `
    <div class="stack" *transloco="let t">
      <sam-page-header [heading]="t('places.governance')" [lead]="t('governance.lead')" />
      <div class="groups">
        @for (group of open(); track group.name) {
          <section class="card stack-tight" [attr.aria-labelledby]="'group-' + group.name">
            <h2 [id]="'group-' + group.name">{{ t('governance.groups.' + group.name) }}</h2>
            <ul>
              @for (section of group.sections; track section.path) {
                <li>
                  <a [routerLink]="section.path">{{ t('sections.' + section.name) }}</a>
                  <span class="muted">{{ t('governance.about.' + section.name) }}</span>
                </li>
              }
            </ul>
          </section>
        }
      </div>
    </div>
  `,
  styles: `
    .groups {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
      gap: var(--space-4);
    }
    ul {
      display: grid;
      gap: var(--space-3);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
    }
    a {
      font-weight: 600;
    }
  `,
})
export class GovernancePage {
  private readonly auth = inject(AuthStore);
  protected readonly open = computed(() =>
    governanceGroups
      .map((group) => ({ ...group, sections: group.sections.filter(({ permission }) => this.auth.can(permission)) }))
      .filter(({ sections }) => sections.length > 0),
  );
}
