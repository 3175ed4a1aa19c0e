import { Component, ElementRef, inject, signal, viewChild } from '@angular/core';
import { Router, RouterLink, RouterOutlet } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../auth/auth.store.js';
import { SessionExpired } from '../auth/session-expired.js';
import { SessionGate } from '../http/session-gate.js';
import { CommandPalette } from './command-palette.js';
import { FocusOnNavigation } from './focus-on-navigation.js';
import { MorePlaces } from './more-places.js';
import { Rail } from './rail.js';
import { RecentItems } from './recent-items.js';
import { TopBar } from './top-bar.js';

/** What stands around every page of a signed-in user. */
@Component({
  selector: 'sam-shell',
  imports: [
    CommandPalette,
    MorePlaces,
    Rail,
    RouterLink,
    RouterOutlet,
    SessionExpired,
    TopBar,
    TranslocoDirective,
  ],
  templateUrl: './shell.html',
  styleUrl: './shell.scss',
  host: { '(document:keydown)': 'shortcut($event)' },
})
export class Shell {
  private readonly auth = inject(AuthStore);
  private readonly router = inject(Router);
  private readonly main = viewChild<ElementRef<HTMLElement>>('main');
  protected readonly sessionAsked = inject(SessionGate).asking;
  protected readonly palette = signal(false);
  protected readonly more = signal(false);

  constructor() {
    inject(FocusOnNavigation);
    inject(RecentItems);
  }

  protected shortcut(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.palette.set(true);
  }

  protected skip(event: Event): void {
    event.preventDefault();
    this.main()?.nativeElement.focus();
  }

  /** Everything on screen belongs to the other organisation, so the page starts anew. */
  protected async moveTo(slug: string): Promise<void> {
    this.auth.chooseOrganisation(slug);
    await this.router.navigateByUrl('/account', { skipLocationChange: true });
    await this.router.navigateByUrl('/');
  }
}
