import { afterNextRender, Component, computed, ElementRef, inject, Injector, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Field } from '../form/field.js';
import { Icon } from '../icons/icon.js';
import { mostCriteria, type CriterionModel } from './criterion.js';

/** What proposals are scored by, as it is typed: in which order, how much each weighs, and what it asks. */
@Component({
  selector: 'sam-criteria-fields',
  imports: [Field, FormField, Icon, MatButton, TranslocoDirective],
  templateUrl: './criteria-fields.html',
  styleUrl: './criteria-fields.scss',
  host: { class: 'stack' },
})
export class CriteriaFields {
  readonly criteria = input.required<FieldTree<CriterionModel[]>>();
  /** So many have to stay. */
  readonly least = input(0);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  protected readonly value = computed(() => this.criteria()().value());
  protected readonly full = computed(() => this.value().length >= mostCriteria);

  protected add(): void {
    this.set([...this.value(), { id: '', name: '', weight: '1', guidance: '' }], this.value().length);
  }

  protected drop(index: number): void {
    this.set(this.value().toSpliced(index, 1), index);
  }

  protected move(index: number, by: 1 | -1): void {
    const rest = this.value().toSpliced(index, 1);
    this.set(rest.toSpliced(index + by, 0, ...this.value().slice(index, index + 1)), index + by);
  }

  /** Whoever works by keyboard stays with the criterion. */
  private set(value: CriterionModel[], index: number): void {
    this.criteria()().value.set(value);
    const focus = () => (this.host.querySelectorAll<HTMLElement>('.name input').item(Math.min(index, value.length - 1)) as HTMLElement | null)?.focus();
    afterNextRender(focus, { injector: this.injector });
  }
}
