import { Component, input, model } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { WindowText } from '@samsyn/domain/time/calendar';
import { readWindow } from '@samsyn/domain/time/day-windows';
import { Icon } from '../../shared/icons/icon.js';

const dayMs = 86_400_000;

/** `8`, `8.30` and `0830` as the time they mean; anything else as it is, for the rules to refuse. */
export function typedTime(typed: string): string {
  const [, hours, minutes = '00'] = /^\s*(\d{1,2})(?:[:.]?(\d{2}))?\s*$/.exec(typed) ?? [];
  return hours === undefined ? typed.trim() : `${hours.padStart(2, '0')}:${minutes}`;
}

/** The opening hours of one day: several, also past midnight. */
@Component({
  selector: 'sam-windows-editor',
  imports: [Icon, MatButton, TranslocoDirective],
  template: `
    <div class="windows" role="group" [attr.aria-label]="day()" *transloco="let t">
      @for (window of windows(); track $index; let index = $index) {
        <span class="window" [class.wrong]="!sound(window)">
          <input
            class="control"
            inputmode="numeric"
            [attr.aria-label]="t('calendars.opens', { day: day() })"
            [attr.aria-invalid]="!sound(window)"
            [value]="window[0]"
            (change)="change(index, 0, $event)"
          />
          –
          <input
            class="control"
            inputmode="numeric"
            [attr.aria-label]="t('calendars.closes', { day: day() })"
            [attr.aria-invalid]="!sound(window)"
            [value]="window[1]"
            (change)="change(index, 1, $event)"
          />
          <button
            matButton
            type="button"
            [attr.aria-label]="t('calendars.removeWindow', { day: day(), from: window[0], to: window[1] })"
            (click)="remove(index)"
          >
            <sam-icon name="close" />
          </button>
          @if (pastMidnight(window)) {
            <span class="muted small">{{ t('calendars.pastMidnight') }}</span>
          }
        </span>
      } @empty {
        <span class="muted">{{ t('calendars.closed') }}</span>
      }
      <button
        matButton
        type="button"
        [attr.aria-label]="t('calendars.addWindowOn', { day: day() })"
        (click)="add()"
      >
        {{ t('calendars.addWindow') }}
      </button>
    </div>
  `,
  styleUrl: './windows-editor.scss',
})
export class WindowsEditor {
  readonly day = input.required<string>();
  readonly windows = model.required<readonly WindowText[]>();

  protected sound(window: WindowText): boolean {
    return readWindow(window) !== null;
  }

  protected pastMidnight(window: WindowText): boolean {
    return (readWindow(window)?.to ?? 0) > dayMs;
  }

  protected add(): void {
    this.windows.update((all) => [...all, all.length === 0 ? ['08:00', '17:00'] : ['18:00', '22:00']]);
  }

  protected remove(index: number): void {
    this.windows.update((all) => all.filter((_, at) => at !== index));
  }

  protected change(index: number, end: 0 | 1, { target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    const time = typedTime(target.value);
    target.value = time;
    const changed = ([from, to]: WindowText): WindowText => (end === 0 ? [time, to] : [from, time]);
    this.windows.update((all) => all.map((window, at) => (at === index ? changed(window) : window)));
  }
}
