import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { DatePipe } from '../../core/i18n/pipes.js';
import { RunningTime } from '../../shared/clock/running-time.js';
import { Seconds } from '../../shared/clock/seconds.js';
import type { IncidentDetail } from '../incident.js';

/** R5, R8: the time users feel, from opening to restoration. It never pauses, whatever the suppliers' clocks do. */
@Component({
  selector: 'sam-end-to-end-clock',
  imports: [DatePipe, RunningTime, TranslocoDirective],
  providers: [Seconds],
  template: `
    <section class="card" aria-labelledby="end-to-end-clock" *transloco="let t">
      <div>
        <h2 id="end-to-end-clock">{{ t('incidents.endToEnd.title') }}</h2>
        <p class="muted small">
          {{ t(incident().stoppedAt ? 'incidents.endToEnd.stopped' : 'incidents.endToEnd.lead') }}
          {{ t('incidents.endToEnd.since', { at: (incident().openedAt | samDate: 'datetime') }) }}
        </p>
      </div>
      <sam-running-time class="time" [ms]="ms()" />
    </section>
  `,
  styles: `
    section {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--space-3);
    }
    p {
      margin: 0;
    }
    .time {
      font-size: var(--text-xl);
    }
  `,
})
export class EndToEndClock {
  readonly incident = input.required<IncidentDetail>();
  private readonly seconds = inject(Seconds);
  protected readonly ms = computed(() => {
    const { openedAt, stoppedAt, ledger } = this.incident();
    const end = stoppedAt === null ? this.seconds.ms() : Date.parse(stoppedAt);
    return Math.max(0, end - Date.parse(openedAt) - ledger.stoodResolvedMs);
  });
}
