import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { DayPipe } from '../core/i18n/pipes.js';
import { Today } from '../core/i18n/today.js';
import type { Contract } from './contract.js';
import { timelineOf } from './timeline.js';

/** The term as one line: what is agreed, what may be added, where we are. */
@Component({
  selector: 'sam-contract-timeline',
  imports: [DayPipe, TranslocoDirective],
  templateUrl: './contract-timeline.html',
  styleUrl: './contract-timeline.scss',
})
export class ContractTimeline {
  readonly contract = input.required<Contract>();
  private readonly today = inject(Today);
  protected readonly line = computed(() => timelineOf(this.contract(), this.today.date()));
}
