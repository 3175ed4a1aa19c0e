import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { tick, type TickingClock } from '@samsyn/domain/incidents/ticking-clock';
import { Icon } from '../icons/icon.js';
import type { IconName } from '../icons/icon-paths.js';
import { ClockBar } from './clock-bar.js';
import { RunningTime } from './running-time.js';
import { Seconds } from './seconds.js';

type Clock = components['schemas']['IncidentOutcomeDto'];

const icons = { on_track: 'clock', at_risk: 'warning', breached: 'below-minimum' } as const satisfies Record<string, IconName>;
const verdicts = { on_track: 'met', at_risk: 'below_expected', breached: 'below_minimum' } as const;

/** A clock that runs on by the same calculation the server makes (R3–R6), with what is left of its target. */
@Component({
  selector: 'sam-ticking',
  imports: [ClockBar, Icon, RunningTime, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <p class="state" [attr.data-verdict]="verdict()">
        <sam-icon [name]="icon()" />
        <span class="mark">{{ t('clock.marks.' + now().mark) }}</span>
        @if (now().leftMs; as left) {
          <span class="left">
            <sam-running-time [ms]="left" />
            {{ t(left < 0 ? 'clock.over' : 'clock.remaining') }}
          </span>
        }
        @if (standing(); as why) {
          <span class="why">{{ t('clock.stands.' + why) }}</span>
        }
      </p>
      <sam-clock-bar [elapsedMs]="now().elapsedMs" [targetMs]="clock().targetMs" />
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
    }
    .state {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: var(--space-1) var(--space-2);
      margin: 0;
    }
    sam-icon,
    .mark {
      color: var(--verdict);
      font-weight: 600;
    }
    .left {
      margin-left: auto;
    }
    .why {
      flex-basis: 100%;
      color: var(--ink-muted);
      font-size: var(--text-s);
    }
  `,
})
export class Ticking {
  readonly clock = input.required<Clock>();
  private readonly seconds = inject(Seconds);
  private readonly ticking = computed<TickingClock>(() => {
    const { ticking, startedAt, dueAt, elapsedMs, targetMs } = this.clock();
    const windows = ticking?.windows.map(({ from, to }) => ({ from: Date.parse(from), to: Date.parse(to) })) ?? [];
    return {
      ...{ elapsedMs, targetMs, windows, running: ticking?.running ?? false },
      asOf: Date.parse(ticking?.asOf ?? startedAt),
      startedAt: Date.parse(startedAt),
      dueAt: dueAt === null ? null : Date.parse(dueAt),
    };
  });
  protected readonly now = computed(() => tick(this.ticking(), this.seconds.ms()));
  protected readonly icon = computed(() => icons[this.now().mark]);
  protected readonly verdict = computed(() => verdicts[this.now().mark]);
  /** Why the clock does not move right now; null while it does. */
  protected readonly standing = computed(() => {
    if (this.now().counts) return null;
    return this.ticking().running ? 'closed' : 'paused';
  });
}
