import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../../core/i18n/language.js';
import { DatePipe } from '../../core/i18n/pipes.js';
import { Icon } from '../../shared/icons/icon.js';
import type { IconName } from '../../shared/icons/icon-paths.js';
import type { IncidentDetail, IncidentEvent } from '../incident.js';
import { IncidentWords } from '../incident-words.js';
import { StepWords } from '../live/step-words.js';
import { timelineEntries, type EventChange } from './event-changes.js';

const icons: Record<EventChange['code'], IconName> = {
  state: 'arrow-right',
  priority: 'sort',
  held: 'suppliers',
  paused: 'pause',
  resumed: 'clock',
};
const stepIcons: Readonly<Record<string, IconName>> = {
  opened: 'plus',
  assigned: 'suppliers',
  returned: 'return',
  acknowledged: 'check',
  priority: 'sort',
  paused: 'pause',
  resumed: 'clock',
  resolved: 'met',
  reopened: 'arrow-right',
  closed: 'lock',
};
const shownAtFirst = 12;
// Rows of a log that has no names for its events.
const nameless = ['update', 'reported'];

interface Entry {
  sequence: number;
  at: string;
  name: string;
  lines: { icon: IconName; text: string }[];
  quiet: string;
  /** R5: of a step alone: why, who said it, how it stands, and when it was recorded if that was later. */
  note: string | null;
  by: string;
  acceptance: 'proposed' | 'accepted' | 'rejected' | null;
  recordedAt: string | null;
  decision: string | null;
}

/** What happened to an incident, each time with what it changed. */
@Component({
  selector: 'sam-event-timeline',
  imports: [DatePipe, Icon, MatButton, TranslocoDirective],
  templateUrl: './event-timeline.html',
  styleUrl: './event-timeline.scss',
})
export class EventTimeline {
  readonly incident = input.required<IncidentDetail>();
  readonly supplierName = input.required<(id: string | null) => string>();
  private readonly language = inject(Language);
  private readonly words = inject(IncidentWords);
  private readonly stepWords = inject(StepWords);
  protected readonly all = signal(false);

  /** A log reports how things stood; a live incident’s events say what was done. */
  protected readonly entries = computed<Entry[]>(() => {
    const { events } = this.incident();
    const steps = events.filter(({ acceptance }) => acceptance !== null);
    return steps.length > 0 ? this.steps(steps) : this.reports(events);
  });
  protected readonly shown = computed(() =>
    this.all() ? this.entries() : this.entries().slice(0, shownAtFirst),
  );

  private steps(steps: readonly IncidentEvent[]): Entry[] {
    return [...steps]
      .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.sequence - b.sequence)
      .map((step) => ({
        ...{ sequence: step.sequence, at: step.at, name: '', quiet: '', note: step.note },
        lines: [{ icon: stepIcons[step.kind] ?? 'arrow-right', text: this.stepWords.said(step, this.incident()) }],
        by: this.stepWords.by(step, this.incident()),
        acceptance: step.acceptance === 'counts' ? null : step.acceptance,
        recordedAt: step.recordedAt !== null && Date.parse(step.recordedAt) - Date.parse(step.at) >= 60_000 ? step.recordedAt : null,
        decision: step.decisionNote,
      }));
  }

  private reports(events: readonly IncidentEvent[]): Entry[] {
    return timelineEntries(events).map((entry) => ({
      ...{ sequence: entry.sequence, at: entry.at, note: null, by: '', acceptance: null, recordedAt: null, decision: null },
      name: nameless.includes(entry.kind) ? '' : entry.kind,
      lines: entry.changes.map((change) => ({ icon: icons[change.code], text: this.said(change) })),
      quiet: entry.quiet === 0 ? '' : this.language.plural('incidents.timeline.quiet', entry.quiet),
    }));
  }

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
