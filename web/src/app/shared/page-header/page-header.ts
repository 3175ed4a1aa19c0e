import { DOCUMENT } from '@angular/common';
import { Component, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '../icons/icon.js';

export interface Crumb {
  text: string;
  link: string | unknown[];
}

/** A page's one h1, the way up from it and its actions (projected). It also names the browser's tab. */
@Component({
  selector: 'sam-page-header',
  imports: [Icon, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (crumbs().length > 0) {
        <nav [attr.aria-label]="t('shell.breadcrumbs')">
          <ol>
            @for (crumb of crumbs(); track crumb.text) {
              <li>
                <a [routerLink]="crumb.link">{{ crumb.text }}</a>
                <sam-icon name="chevron-right" />
              </li>
            }
          </ol>
        </nav>
      }
      <div class="line">
        <div class="stack-tight">
          <h1 tabindex="-1">{{ heading() }}</h1>
          @if (lead(); as lead) {
            <p class="muted prose">{{ lead }}</p>
          }
        </div>
        <div class="actions no-print"><ng-content /></div>
      </div>
    </ng-container>
  `,
  styleUrl: './page-header.scss',
})
export class PageHeader {
  readonly heading = input.required<string>();
  readonly lead = input('');
  readonly crumbs = input<readonly Crumb[]>([]);

  constructor() {
    const document = inject(DOCUMENT);
    effect(() => {
      document.title = this.heading() ? `${this.heading()} · Samsyn` : 'Samsyn';
    });
  }
}
