import { Component, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Pill } from '../shared/state/pill.js';
import type { Round } from './survey.js';

/** How far a round has come, in a word; what people can answer now stands out. */
@Component({
  selector: 'sam-round-state',
  imports: [Pill, TranslocoDirective],
  template: `<sam-pill *transloco="let t" [text]="t('surveys.states.' + state())" [kind]="state() === 'open' ? 'now' : state() === 'planned' ? 'draft' : 'plain'" />`,
})
export class RoundState {
  readonly state = input.required<Round['state']>();
}
