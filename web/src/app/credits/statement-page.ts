import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { DatePipe } from '../core/i18n/pipes.js';
import { ActOnObject } from '../shared/act/act-on-object.js';
import { FileDownload } from '../shared/file/file-download.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { TableCsv } from '../shared/table-csv/table-csv.js';
import { CreditWords } from './credit-words.js';
import type { StatementDetail } from './credit.js';
import { StateMark } from './state-mark.js';

@Component({
  selector: 'sam-statement-page',
  imports: [ActOnObject, DatePipe, MatButton, ObjectState, PageHeader, RouterLink, StateMark, TableCsv, TranslocoDirective],
  templateUrl: './statement-page.html',
  styleUrl: './statement-page.scss',
})
export class StatementPage {
  readonly id = input.required<string>();
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly download = inject(FileDownload);
  protected readonly words = inject(CreditWords);
  protected readonly statement = apiObject<StatementDetail>(() => `/credit-statements/${this.id()}`);
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.credits'), link: '/credits' },
    { text: this.language.text('credits.statements.title'), link: '/credits/statements' },
  ]);
  /** From what is owed to what is credited; what is zero is left out. */
  protected readonly sum = computed(() => {
    const one = this.statement.value();
    if (!one) return [];
    const minus = (minor: string) => (minor.startsWith('-') ? minor.slice(1) : `-${minor}`);
    const rows = [
      { key: 'beforeCaps', minor: one.beforeCapsMinor },
      { key: 'broughtForward', minor: one.broughtForwardMinor },
      { key: 'cut', minor: minus(one.cutMinor) },
      { key: 'earnedBack', minor: minus(one.earnedBackMinor) },
    ];
    return rows.filter(({ minor }) => minor !== '0' && minor !== '-0').map(({ key, minor }) => ({ key, amount: this.money(minor) }));
  });
  protected readonly reasons = computed(() => {
    const one = this.statement.value();
    return (one?.reckoning ?? []).map((reason) => ({ rule: reason.rule, text: this.words.reason(reason, one?.currency ?? '') }));
  });

  protected money(minor: string): string {
    return this.format.money(minor, this.statement.value()?.currency ?? '');
  }

  protected month(period: string): string {
    return this.format.calendarDate(period, 'month');
  }

  protected async save(extension: 'xlsx' | 'pdf'): Promise<void> {
    const one = this.statement.value();
    if (!one) return;
    const path = `/credit-statements/${one.id}/statement.${extension}?language=${this.language.code()}`;
    await this.download.save(path, `${one.contractNumber}-${one.period}.${extension}`);
  }
}
