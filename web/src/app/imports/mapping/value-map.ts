import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Choice } from '../../shared/choices/choice.js';
import { Icon } from '../../shared/icons/icon.js';
import type { ValuePair } from './guess-values.js';

/** What the file's own words mean here: those of the rows at hand, and any that are added. */
@Component({
  selector: 'sam-value-map',
  imports: [Icon, MatButton, TranslocoDirective],
  template: `
    <details *transloco="let t" [open]="open()">
      <summary>{{ heading() }}</summary>
      <div class="stack-tight">
        <p class="muted small">{{ help() }}</p>
        @for (line of lines(); track $index; let index = $index) {
          <div class="line">
            @if (line.own) {
              <input
                class="control"
                type="text"
                [value]="line.text"
                [attr.aria-label]="t('imports.mapping.inFile')"
                (change)="rename(index, $event)"
              />
            } @else {
              <code>{{ line.text }}</code>
            }
            <sam-icon name="arrow-right" />
            <select
              class="control"
              [attr.aria-label]="line.text || heading()"
              (change)="choose(index, $event)"
            >
              <option value="" [selected]="line.value === ''">{{ t('imports.mapping.automatic') }}</option>
              @for (choice of choices(); track choice.value) {
                <option [value]="choice.value" [selected]="choice.value === line.value">
                  {{ choice.text }}
                </option>
              }
            </select>
          </div>
        }
        <div>
          <button matButton type="button" (click)="add()">{{ t('imports.mapping.addValue') }}</button>
        </div>
      </div>
    </details>
  `,
  styles: `
    summary {
      padding: var(--space-1) 0;
      font-weight: 600;
      cursor: pointer;
    }
    .line {
      display: grid;
      grid-template-columns: minmax(0, 14rem) 1.25em minmax(0, 16rem);
      align-items: center;
      gap: var(--space-2);
    }
    code {
      overflow-wrap: anywhere;
    }
  `,
})
export class ValueMap {
  readonly heading = input.required<string>();
  readonly help = input.required<string>();
  /** As they stand in the file. */
  readonly texts = input.required<readonly string[]>();
  readonly choices = input.required<readonly Choice[]>();
  /** Whether there is something to look at. */
  readonly open = input(false);
  readonly pairs = input.required<readonly ValuePair[]>();
  readonly pairsChange = output<ValuePair[]>();

  protected readonly lines = computed(() => {
    const pairs = this.pairs();
    const found = this.texts().map((text) => ({
      text,
      value: pairs.find((pair) => pair.text === text)?.value ?? '',
      own: false,
    }));
    const others = pairs.filter(({ text }) => !this.texts().includes(text));
    return [...found, ...others.map((pair) => ({ ...pair, own: true }))];
  });

  protected choose(index: number, { target }: Event): void {
    if (target instanceof HTMLSelectElement) this.change(index, { value: target.value });
  }

  protected rename(index: number, { target }: Event): void {
    if (target instanceof HTMLInputElement) this.change(index, { text: target.value });
  }

  protected add(): void {
    this.pairsChange.emit([...this.kept(), { text: '', value: '' }]);
  }

  private change(index: number, change: Partial<ValuePair>): void {
    this.pairsChange.emit(
      this.lines().map(({ text, value }, at) =>
        at === index ? { text, value, ...change } : { text, value },
      ),
    );
  }

  private kept(): ValuePair[] {
    return this.lines().map(({ text, value }) => ({ text, value }));
  }
}
