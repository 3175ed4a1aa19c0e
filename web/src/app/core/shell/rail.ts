import { Component, computed, inject, output } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '../../shared/icons/icon.js';
import { Logo } from '../../shared/icons/logo.js';
import { Places } from './places.js';

/** How many places fit beside "more" in the bar at the foot of a phone. */
const atFoot = 4;

@Component({
  selector: 'sam-rail',
  imports: [Icon, Logo, RouterLink, RouterLinkActive, TranslocoDirective],
  templateUrl: './rail.html',
  styleUrl: './rail.scss',
})
export class Rail {
  protected readonly places = inject(Places).open;
  protected readonly crowded = computed(() => this.places().length > atFoot + 1);
  protected readonly atFoot = atFoot;
  readonly more = output();
}
