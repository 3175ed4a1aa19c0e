import { Component, effect, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';

/** A dispute is led on the page of its report; its own address leads there. */
@Component({
  selector: 'sam-dispute-page',
  imports: [ObjectState, TranslocoDirective],
  template: `<sam-object-state *transloco="let t" [of]="place" [heading]="t('reports.disputes.title')" />`,
})
export class DisputePage {
  readonly id = input.required<string>();
  protected readonly place = apiObject<{ reportId: string }>(() => `/reports/disputes/${this.id()}`);

  constructor() {
    const router = inject(Router);
    effect(() => {
      const found = this.place.value();
      if (found) void router.navigate(['/reports', found.reportId], { replaceUrl: true, fragment: 'disputes' });
    });
  }
}
