import { Component, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Pill } from '../shared/state/pill.js';
import type { Agreement } from './agreement.js';

/** How an agreement stands today, in a word; what is in force stands out. */
@Component({
  selector: 'sam-standing',
  imports: [Pill, TranslocoDirective],
  template: `<sam-pill *transloco="let t" [text]="t('operatingLevels.standings.' + standing())" [kind]="standing() === 'in_force' ? 'now' : standing() === 'draft' ? 'draft' : 'plain'" />`,
})
export class StandingMark {
  readonly standing = input.required<Agreement['standing']>();
}
