import { Component, computed, inject, input } from '@angular/core';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import type { EndToEndSums } from './end-to-end.js';

const minute = 60_000;

/** Whose minutes a downtime is: a bar in as many parts, and each part in words below it. */
@Component({
  selector: 'sam-minutes-bar',
  template: `
    <span class="bar" aria-hidden="true">
      @for (part of parts(); track $index) {
        <i [attr.data-kind]="part.kind" [style.flex-grow]="part.minutes"></i>
      }
    </span>
    <ul>
      @for (part of parts(); track $index) {
        <li><i class="key" [attr.data-kind]="part.kind" aria-hidden="true"></i>{{ part.text }}</li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-1);
      min-width: 0;
    }
    .bar {
      display: flex;
      gap: 1px;
      height: 0.6rem;
      overflow: hidden;
      border-radius: var(--round-s);
      background: var(--bone);
    }
    .bar i {
      flex: 0 1 0;
      min-width: 2px;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-4);
      margin: 0;
      padding: 0;
      color: var(--ink-muted);
      font-size: var(--text-s);
      list-style: none;
    }
    .key {
      display: inline-block;
      width: 0.6em;
      height: 0.6em;
      margin-right: 0.4em;
      border-radius: 2px;
    }
    [data-kind='sole'] {
      background: var(--chart-1);
    }
    [data-kind='shared'] {
      background: var(--chart-3);
    }
    [data-kind='disputed'] {
      background: var(--chart-2);
    }
    [data-kind='unattributed'],
    [data-kind='others'] {
      background: var(--line-strong);
    }
  `,
})
export class MinutesBar {
  readonly sums = input.required<EndToEndSums>();
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly parts = computed(() => {
    const { parts, otherMinutes } = this.sums();
    const said = (kind: string, supplier: string, minutes: number) =>
      this.language.text(`ledgers.endToEnd.kinds.${kind}`, { supplier, time: this.format.duration(minutes * minute) });
    return [
      ...parts.map(({ kind, supplierName, minutes }) => ({ kind: kind as string, minutes, text: said(kind, supplierName, minutes) })),
      ...(otherMinutes > 0 ? [{ kind: 'others', minutes: otherMinutes, text: said('others', '', otherMinutes) }] : []),
    ];
  });
}
