import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { DatePipe, DayPipe } from '../core/i18n/pipes.js';
import { BenefitAmount } from '../shared/benefit/benefit-amount.js';
import { BenefitState } from '../shared/benefit/benefit-state.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import { decimalText, minorUnits, typedAmount, typedDecimal } from '../shared/form/decimal-text.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { History } from '../shared/history/history.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { RemoveObject } from '../shared/remove/remove-object.js';
import { topics, type Benefit, type BenefitReading } from './benefit.js';

/** R26: one benefit: what was planned, how it is measured, what came of it and who verified that. */
@Component({
  selector: 'sam-benefit-page',
  imports: [
    ...[BenefitState, DataNotice, DatePipe, DayPipe, History, Illustrative, MatButton, ObjectState, PageHeader, QuickForm],
    ...[RemoveObject, RouterLink, TranslocoDirective],
  ],
  templateUrl: './benefit-page.html',
  styleUrl: './benefit-page.scss',
})
export class BenefitPage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  protected readonly amount = inject(BenefitAmount);
  protected readonly benefit = apiObject<Benefit>(() => `/benefits/${this.id()}`, { topics, id: () => this.id() });
  /** What the results say today, until it is verified. */
  protected readonly reading = apiObject<BenefitReading>(
    () => {
      const one = this.benefit.value();
      return one?.serviceLevelId && one.verifiedAt === null ? `/benefits/${one.id}/reading` : null;
    },
    { topics: ['results'] },
  );
  protected readonly crumbs = computed(() => {
    const one = this.benefit.value();
    return [
      { text: this.language.text('places.innovation'), link: '/innovation' },
      { text: this.language.text('sections.benefits'), link: '/innovation/benefits' },
      ...(one ? [{ text: one.proposalTitle, link: ['/innovation/proposals', one.proposalId] }] : []),
    ];
  });
  protected readonly fields = computed<QuickField[]>(() => {
    const one = this.benefit.value();
    const note: QuickField = { key: 'note', label: this.text('note'), kind: 'area', optional: true };
    // What results say nobody types.
    if (!one || one.serviceLevelId) return [note];
    const label = this.language.text(`benefits.values.${one.unit}`, { currency: one.currency ?? '' });
    return [{ key: 'value', label, kind: 'text', help: this.text('valueHelp') }, note];
  });
  protected readonly measured = computed(() => this.begun(this.benefit.value()?.measured ?? null));
  protected readonly share = computed(() => {
    const share = this.benefit.value()?.verifiedShare ?? null;
    return share === null ? '–' : this.format.percent(share, 0);
  });
  protected readonly measure = (typed: Typed) => this.send('measurement', typed);
  protected readonly verify = (typed: Typed) => this.send('verification', typed);

  protected async leave({ proposalId }: Benefit): Promise<void> {
    await this.router.navigate(['/innovation/proposals', proposalId]);
  }

  private begun(value: string | null): Record<string, string | null> {
    const one = this.benefit.value();
    if (!one || value === null || one.serviceLevelId) return {};
    const mark = this.language.code() === 'sv' ? ',' : '.';
    return { value: one.unit === 'money' ? typedAmount(value, mark) : typedDecimal(value, mark) };
  }

  private async send(path: string, { value = null, note }: Typed): Promise<void> {
    const one = this.benefit.value();
    if (!one) return;
    const read = one.unit === 'money' ? minorUnits : decimalText;
    const body = { note, value: value === null ? null : (read(value) ?? value) };
    this.benefit.set(await this.api.post<Benefit>(`/benefits/${one.id}/${path}`, { body, version: one.version }));
  }

  private text(key: string): string {
    return this.language.text(`benefits.fields.${key}`);
  }
}
