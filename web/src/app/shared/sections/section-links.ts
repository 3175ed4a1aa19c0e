import { Component, computed, inject, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import type { Section } from './section.js';

/** The way between the pages of a place; what a role may not read is not there. */
@Component({
  selector: 'sam-section-links',
  imports: [RouterLink, RouterLinkActive, TranslocoDirective],
  template: `
    <nav class="no-print" *transloco="let t" [attr.aria-label]="t('sections.label')">
      <ul>
        @for (section of open(); track section.path) {
          <li>
            <a
              [routerLink]="section.path"
              routerLinkActive="here"
              ariaCurrentWhenActive="page"
              [routerLinkActiveOptions]="{ paths: 'exact', queryParams: 'ignored', fragment: 'ignored', matrixParams: 'ignored' }"
            >
              {{ t('sections.' + section.name) }}
            </a>
          </li>
        }
      </ul>
    </nav>
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-4);
      margin: 0;
      padding: 0;
      list-style: none;
      border-bottom: 1px solid var(--line);
    }
    a {
      display: block;
      padding: var(--space-2) 0;
      border-bottom: 2px solid transparent;
      color: var(--ink-muted);
      text-decoration: none;
    }
    a:hover {
      color: var(--ink);
    }
    a.here {
      border-bottom-color: var(--link);
      color: var(--ink);
      font-weight: 600;
    }
  `,
})
export class SectionLinks {
  readonly sections = input.required<readonly Section[]>();
  private readonly auth = inject(AuthStore);
  protected readonly open = computed(() => this.sections().filter(({ permission }) => this.auth.can(permission)));
}
