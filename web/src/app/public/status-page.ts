import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { Icon } from '../shared/icons/icon.js';
import type { IconName } from '../shared/icons/icon-paths.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { PublicFrame } from './public-frame.js';

type PublicStatus = components['schemas']['PublicStatusDto'];
type State = PublicStatus['services'][number]['state'];

const marks: Record<State, { icon: IconName; verdict: string }> = {
  operational: { icon: 'met', verdict: 'met' },
  degraded: { icon: 'below-expected', verdict: 'below_expected' },
  down: { icon: 'below-minimum', verdict: 'below_minimum' },
  maintenance: { icon: 'clock', verdict: 'not_measured' },
};

/** How services are right now, and were on each of the last days. */
@Component({
  selector: 'sam-public-status-page',
  imports: [Illustrative, Icon, ObjectState, PageHeader, PublicFrame, TranslocoDirective],
  templateUrl: './status-page.html',
  styleUrl: './status-page.scss',
})
export class PublicStatusPage {
  readonly slug = input.required<string>();
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly found = apiObject<PublicStatus>(() => `/public/${encodeURIComponent(this.slug())}/status`);
  protected readonly updated = computed(() => this.when(this.found.value()?.updatedAt ?? ''));
  protected readonly services = computed(() =>
    (this.found.value()?.services ?? []).map((service) => {
      const counted = (state: State) => service.days.filter((day) => day.state === state).length;
      const troubled = (['down', 'degraded', 'maintenance'] as const).flatMap((state) => {
        const count = counted(state);
        return count === 0 ? [] : [`${this.text(`states.${state}`)}: ${this.language.plural('public.status.days', count)}`];
      });
      return {
        ...service,
        ...marks[service.state],
        said: this.text(`states.${service.state}`),
        since: service.since === null ? '' : this.language.text('public.status.since', { when: this.when(service.since) }),
        history: troubled.length === 0 ? this.text('calm') : troubled.join(', '),
        marked: service.days.map(({ date, state }) => ({ date, verdict: marks[state].verdict, state, title: `${this.format.calendarDate(date, 'date')}: ${this.text(`states.${state}`)}` })),
        coming: service.planned.map(({ from, to }) => `${this.when(from)} – ${this.when(to)}`),
      };
    }),
  );

  private text(key: string): string {
    return this.language.text(`public.status.${key}`);
  }

  private when(at: string): string {
    return at === '' ? '' : this.format.date(at, 'datetime');
  }
}
