import { Component, computed, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Field } from '../../shared/form/field.js';
import { curveKinds, type CurveModel } from './model-form-model.js';

/** R23: how a value becomes points. */
@Component({
  selector: 'sam-curve-fields',
  imports: [Field, FormField, MatButton, TranslocoDirective],
  templateUrl: './curve-fields.html',
  styleUrl: './curve-fields.scss',
})
export class CurveFields {
  readonly curve = input.required<FieldTree<CurveModel>>();
  /** A service level has two targets of its own. */
  readonly ofLevels = input.required<boolean>();
  protected readonly value = computed(() => this.curve()().value());
  protected readonly kinds = computed(() => curveKinds.filter((kind) => kind !== 'own' || this.ofLevels()));

  protected addPoint(list: 'through' | 'steps'): void {
    this.change((curve) => ({ [list]: [...curve[list], { value: '', points: '' }] }));
  }

  protected removePoint(list: 'through' | 'steps', index: number): void {
    this.change((curve) => ({ [list]: curve[list].filter((_, at) => at !== index) }));
  }

  /** Where the last one ends. */
  protected addBand(): void {
    this.change(({ bands }) => ({ bands: [...bands, { from: bands.at(-1)?.to ?? '', to: '', points: '' }] }));
  }

  protected removeBand(index: number): void {
    this.change(({ bands }) => ({ bands: bands.filter((_, at) => at !== index) }));
  }

  private change(changes: (curve: CurveModel) => Partial<CurveModel>): void {
    this.curve()().value.update((curve) => ({ ...curve, ...changes(curve) }));
  }
}
