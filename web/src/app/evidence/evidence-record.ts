import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { DatePipe } from '../core/i18n/pipes.js';
import type { MaintenanceWindowDetail, OutageDetail } from './evidence.js';
import { EvidenceWords } from './evidence-words.js';

/** Whose evidence it is, and who put it here from where. */
@Component({
  selector: 'sam-evidence-record',
  imports: [DatePipe, RouterLink, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="evidence-record" *transloco="let t">
      <h2 id="evidence-record">{{ t('evidence.record.title') }}</h2>
      @let one = evidence();
      <dl class="facts">
        <dt>{{ t('evidence.fields.supplierId') }}</dt>
        <dd><a [routerLink]="['/suppliers', one.supplierId]">{{ one.supplierName }}</a></dd>
        <dt>{{ t('evidence.fields.towerId') }}</dt>
        <dd>{{ one.towerName }}</dd>
        <dt>{{ t('evidence.fields.component') }}</dt>
        <dd>{{ one.component ?? t('evidence.record.wholeTower') }}</dd>
        <dt>{{ t('evidence.record.source') }}</dt>
        <dd>{{ words.source(one.source) }}</dd>
        @if (one.externalId; as known) {
          <dt>{{ t('evidence.record.externalId') }}</dt>
          <dd>{{ known }}</dd>
        }
        <dt>{{ t('evidence.record.recorded') }}</dt>
        <dd>
          {{ one.recordedAt | samDate: 'datetime' }}
          @if (one.recordedByName; as name) {
            <div class="small muted">{{ name }}</div>
          }
        </dd>
        @if (one.version > 1) {
          <dt>{{ t('evidence.record.corrected') }}</dt>
          <dd>{{ one.updatedAt | samDate: 'datetime' }}</dd>
        }
      </dl>
    </section>
  `,
})
export class EvidenceRecord {
  readonly evidence = input.required<OutageDetail | MaintenanceWindowDetail>();
  protected readonly words = inject(EvidenceWords);
}
