import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../../core/i18n/language.js';
import { DatePipe } from '../../core/i18n/pipes.js';
import { Icon } from '../../shared/icons/icon.js';
import type { IconName } from '../../shared/icons/icon-paths.js';
import type { IncidentEvent } from '../incident.js';
import { IncidentWords } from '../incident-words.js';
import { timelineEntries, type EventChange } from './event-changes.js';

const icons: Record<EventChange['code'], IconName> = {
  state: 'arrow-right',
  priority: 'sort',
  held: 'suppliers',
  paused: 'pause',
  resumed: 'clock',
};
const shownAtFirst = 12;
// Rows of a log that has no names for its events.
const nameless = ['update', 'reported'];

/** What happened to an incident, each time with what it changed. */
@Component({
  selector: 'sam-event-timeline',
  imports: [DatePipe, Icon, MatButton, TranslocoDirective],
  templateUrl: './event-timeline.html',
  styleUrl: './event-timeline.scss',
})
export class EventTimeline {
  readonly events = input.required<readonly IncidentEvent[]>();
  readonly supplierName = input.required<(id: string | null) => string>();
  private readonly language = inject(Language);
  private readonly words = inject(IncidentWords);
  protected readonly all = signal(false);

  protected readonly entries = computed(() =>
    timelineEntries(this.events()).map((entry) => ({
      ...entry,
      name: nameless.includes(entry.kind) ? '' : entry.kind,
      lines: entry.changes.map((change) => ({ icon: icons[change.code], text: this.said(change) })),
      quiet: entry.quiet === 0 ? '' : this.language.plural('incidents.timeline.quiet', entry.quiet),
    })),
  );
  protected readonly shown = computed(() =>
    this.all() ? this.entries() : this.entries().slice(0, shownAtFirst),
  );

  private said(change: EventChange): string {
    const text = (key: string, params = {}) => this.language.text(`incidents.timeline.${key}`, params);
    switch (change.code) {
      case 'state':
        return text('state', { state: this.words.state(change.state) });
      case 'priority':
        return text(change.from === null ? 'priority' : 'priorityChanged', {
          from: this.words.priority(change.from),
          to: this.words.priority(change.to),
        });
      case 'held':
        if (change.group === null) return text('unowned');
        return text(change.supplierId === null ? 'heldUnmapped' : 'held', {
          group: change.group,
          supplier: this.supplierName()(change.supplierId),
        });
      case 'paused':
        return text('paused', { reason: this.words.state(change.reason) });
      case 'resumed':
        return text('resumed');
    }
  }
}
