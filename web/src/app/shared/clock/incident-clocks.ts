import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { DatePipe } from '../../core/i18n/pipes.js';
import { Icon } from '../icons/icon.js';
import { ClockBar } from './clock-bar.js';
import { OutcomeChip } from './outcome-chip.js';
import { ReasonText } from './reason-text.js';
import { Seconds } from './seconds.js';
import { Ticking } from './ticking.js';

type Clock = components['schemas']['IncidentOutcomeDto'];

/** Every clock of one incident, by service level: how it went, what it left out and why. */
@Component({
  selector: 'sam-incident-clocks',
  imports: [ClockBar, DatePipe, Icon, OutcomeChip, RouterLink, Ticking, TranslocoDirective],
  providers: [Seconds],
  templateUrl: './incident-clocks.html',
  styleUrl: './incident-clocks.scss',
})
export class IncidentClocks {
  readonly clocks = input.required<readonly Clock[]>();
  /** Of each clock's heading, so that a page's outline has no gaps. */
  readonly level = input<3 | 4>(3);
  protected readonly texts = inject(ReasonText);

  /** The first reason says how it went; what was left out is listed by its intervals. */
  protected verdict({ reasons }: Clock): string {
    const [first] = reasons;
    return first ? this.texts.of(first) : '';
  }
}
