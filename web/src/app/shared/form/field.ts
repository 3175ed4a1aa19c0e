import { Component, computed, contentChild, effect, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '../icons/icon.js';
import { ValidationText } from './validation-text.js';

let count = 0;

/** Label above, help below it, then the projected control with `[formField]`, then what is wrong with it. */
@Component({
  selector: 'sam-field',
  imports: [Icon, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <label [for]="id">
        {{ label() }}
        @if (optional()) {
          <span class="muted">({{ t('forms.optional') }})</span>
        }
      </label>
      @if (help(); as help) {
        <p class="help muted small" [id]="id + '-help'">{{ help }}</p>
      }
    </ng-container>
    <ng-content />
    @if (error(); as error) {
      <p class="error small" [id]="id + '-error'"><sam-icon name="warning" />{{ error }}</p>
    }
  `,
  styleUrl: './field.scss',
  host: { '[class.wrong]': 'error()' },
})
export class Field {
  readonly label = input.required<string>();
  readonly help = input('');
  readonly optional = input(false);
  private readonly texts = inject(ValidationText);
  private readonly control = contentChild.required(FormField);
  protected readonly id = `field-${count++}`;

  protected readonly error = computed(() => {
    const state = this.control().state();
    const [first] = state.touched() ? state.errors() : [];
    return first ? this.texts.of(first) : '';
  });

  constructor() {
    effect(() => {
      const { element } = this.control();
      element.id = this.id;
      const described = [this.help() && `${this.id}-help`, this.error() && `${this.id}-error`].filter(Boolean);
      element.setAttribute('aria-describedby', described.join(' '));
      element.setAttribute('aria-invalid', String(this.error() !== ''));
    });
  }
}
