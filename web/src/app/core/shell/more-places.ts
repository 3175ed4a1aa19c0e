import { Component, inject, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Dialog } from '../../shared/dialog/dialog.js';
import { Icon } from '../../shared/icons/icon.js';
import { Places } from './places.js';

/** The drawer of a phone: every place, also those the bar at the foot has no room for. */
@Component({
  selector: 'sam-more-places',
  imports: [Dialog, Icon, RouterLink, TranslocoDirective],
  template: `
    <sam-dialog *transloco="let t" place="foot" [heading]="t('shell.places')" (closed)="closed.emit()">
      <ul>
        @for (place of places(); track place.name) {
          <li>
            <a [routerLink]="'/' + place.name" (click)="closed.emit()">
              <sam-icon [name]="place.icon" />{{ t('places.' + place.name) }}
            </a>
          </li>
        }
      </ul>
    </sam-dialog>
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: var(--space-2);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    a {
      display: flex;
      align-items: center;
      gap: var(--space-3);
      min-height: 3rem;
      padding: 0 var(--space-3);
      border: 1px solid var(--line);
      border-radius: var(--round-m);
      color: inherit;
      font-weight: 550;
      text-decoration: none;
    }
  `,
})
export class MorePlaces {
  protected readonly places = inject(Places).open;
  readonly closed = output();
}
