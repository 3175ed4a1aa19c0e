import { Component, computed, inject, input } from '@angular/core';
import { Icon } from '../shared/icons/icon.js';
import type { IconName } from '../shared/icons/icon-paths.js';
import { ReportWords } from './report-words.js';
import type { ReportState, Standing, Timeliness } from './report.js';

const stateIcons: Record<ReportState, IconName> = {
  draft: 'edit',
  submitted: 'arrow-right',
  in_review: 'search',
  returned: 'return',
  disputed: 'warning',
  accepted: 'met',
  not_delivered: 'minus',
};

const timelinessIcons: Record<Timeliness, IconName> = { upcoming: 'clock', on_time: 'met', late: 'warning', missing: 'below-minimum' };
const standingIcons: Record<Standing, IconName> = { within: 'met', outside: 'warning', not_measured: 'minus', not_reported: 'minus' };

const markStyles = `
  :host {
    display: inline-flex;
    align-items: center;
    gap: var(--space-1);
    white-space: nowrap;
  }
  :host([data-tone='good']) {
    color: var(--met);
  }
  :host([data-tone='bad']) {
    color: var(--below-minimum);
  }
  :host([data-tone='warning']) {
    color: var(--below-expected);
  }
`;

type Tone = 'good' | 'warning' | 'bad' | null;

/** Where a report stands between the two sides. */
@Component({
  selector: 'sam-report-state',
  imports: [Icon],
  template: `<sam-icon [name]="icon()" /><span>{{ words.state(state()) }}</span>`,
  styles: markStyles,
  host: { '[attr.data-tone]': 'tone()' },
})
export class ReportStateMark {
  readonly state = input.required<ReportState>();
  protected readonly words = inject(ReportWords);
  protected readonly icon = computed(() => stateIcons[this.state()]);
  protected readonly tone = computed<Tone>(() => {
    const state = this.state();
    if (state === 'accepted') return 'good';
    if (state === 'disputed' || state === 'not_delivered') return 'bad';
    return state === 'returned' ? 'warning' : null;
  });
}

/** Whether a report came in time. */
@Component({
  selector: 'sam-timeliness',
  imports: [Icon],
  template: `<sam-icon [name]="icon()" /><span>{{ words.timeliness(timeliness()) }}</span>`,
  styles: markStyles,
  host: { '[attr.data-tone]': 'tone()' },
})
export class TimelinessMark {
  readonly timeliness = input.required<Timeliness>();
  protected readonly words = inject(ReportWords);
  protected readonly icon = computed(() => timelinessIcons[this.timeliness()]);
  protected readonly tone = computed<Tone>(() => ({ upcoming: null, on_time: 'good', late: 'warning', missing: 'bad' })[this.timeliness()] as Tone);
}

/** How a reported figure stands to the measured one. */
@Component({
  selector: 'sam-standing',
  imports: [Icon],
  template: `<sam-icon [name]="icon()" /><span>{{ words.standing(standing()) }}</span>`,
  styles: markStyles,
  host: { '[attr.data-tone]': 'tone()' },
})
export class StandingMark {
  readonly standing = input.required<Standing>();
  protected readonly words = inject(ReportWords);
  protected readonly icon = computed(() => standingIcons[this.standing()]);
  protected readonly tone = computed<Tone>(() => ({ within: 'good', outside: 'bad', not_measured: null, not_reported: 'warning' })[this.standing()] as Tone);
}
