import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../../core/i18n/language.js';
import { Icon } from '../../shared/icons/icon.js';
import { IncidentWords } from '../incident-words.js';

/** What the source says of itself beside what our clocks say; they judge different things (R22). */
@Component({
  selector: 'sam-judgements',
  imports: [Icon, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="incident-judgements" *transloco="let t">
      <h2 id="incident-judgements">{{ t('incidents.judgements.title') }}</h2>
      <dl>
        <div>
          <dt>{{ t('incidents.judgements.source') }}</dt>
          <dd>{{ words.reported(reportedInTime()) }}</dd>
        </div>
        <div>
          <dt>{{ t('incidents.judgements.ours') }}</dt>
          <dd>{{ ours() }}</dd>
        </div>
      </dl>
      <p class="muted small note">
        <sam-icon name="info" /><span>{{ t('incidents.judgements.note') }}</span>
      </p>
    </section>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: var(--space-4);
      margin: 0;
    }
    dl > div + div {
      padding-left: var(--space-4);
      border-left: 1px solid var(--line);
    }
    dt {
      color: var(--ink-muted);
      font-size: var(--text-s);
    }
    dd {
      margin: 0;
      font-weight: 600;
    }
    .note {
      display: grid;
      grid-template-columns: 1.25em minmax(0, 1fr);
      gap: var(--space-2);
    }
  `,
})
export class Judgements {
  readonly reportedInTime = input.required<boolean | null>();
  readonly clocks = input.required<readonly { outcome: string }[]>();
  protected readonly words = inject(IncidentWords);
  private readonly language = inject(Language);
  protected readonly ours = computed(() => {
    const count = (outcome: string) => this.clocks().filter((clock) => clock.outcome === outcome).length;
    const [met, missed, running] = [count('met'), count('missed'), count('running')];
    if (met + missed + running === 0) return this.language.text('incidents.judgements.noClock');
    if (missed === 0 && met === 0) return this.language.text('incidents.judgements.allRunning');
    return this.language.text('incidents.judgements.counts', { met, all: met + missed });
  });
}
