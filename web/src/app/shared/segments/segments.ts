import { Component, input, output } from '@angular/core';
import { Icon } from '../icons/icon.js';
import type { IconName } from '../icons/icon-paths.js';

export interface Segment<T extends string> {
  value: T;
  text: string;
  icon?: IconName;
  /** The language the text is written in, where it is not the page's. */
  lang?: string;
}

let count = 0;

/** One of a few, side by side: a radio group, so that arrow keys work as everywhere. */
@Component({
  selector: 'sam-segments',
  imports: [Icon],
  template: `
    <fieldset>
      <legend class="visually-hidden">{{ label() }}</legend>
      @for (option of options(); track option.value) {
        <label [attr.lang]="option.lang">
          <input
            type="radio"
            class="visually-hidden"
            [name]="name"
            [value]="option.value"
            [checked]="option.value === value()"
            (change)="choose.emit(option.value)"
          />
          @if (option.icon; as icon) {
            <sam-icon [name]="icon" />
          }
          <span>{{ option.text }}</span>
        </label>
      }
    </fieldset>
  `,
  styleUrl: './segments.scss',
})
export class Segments<T extends string> {
  readonly label = input.required<string>();
  readonly options = input.required<readonly Segment<T>[]>();
  readonly value = input.required<T>();
  readonly choose = output<T>();
  protected readonly name = `segments-${count++}`;
}
