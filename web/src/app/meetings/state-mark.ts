import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '../shared/icons/icon.js';
import type { IconName } from '../shared/icons/icon-paths.js';
import type { MeetingRow } from './meeting.js';

const icons: Record<MeetingRow['state'], IconName> = {
  ...{ planned: 'calendar', agenda_set: 'bell', held: 'user', minutes_drafted: 'edit' },
  ...{ minutes_sent: 'clock', approved: 'met', cancelled: 'close' },
};

/** Where a meeting stands, in a word and a sign. */
@Component({
  selector: 'sam-meeting-state',
  imports: [Icon, TranslocoDirective],
  template: `<span class="nowrap" *transloco="let t"><sam-icon [name]="icon()" /> {{ t('meetings.states.' + state()) }}</span>`,
})
export class MeetingState {
  readonly state = input.required<MeetingRow['state']>();
  protected readonly icon = computed(() => icons[this.state()]);
}
