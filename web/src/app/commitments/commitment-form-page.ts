import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../core/i18n/language.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { RemoveObject } from '../shared/remove/remove-object.js';
import { CommitmentForm } from './commitment-form.js';
import type { CommitmentDetail } from './commitment.js';

@Component({
  selector: 'sam-commitment-form-page',
  imports: [CommitmentForm, ObjectState, PageHeader, RemoveObject, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (!id() || commitment.value()) {
        <sam-page-header [heading]="t(id() ? 'commitments.edit' : 'commitments.add')" [crumbs]="crumbs()" />
        <sam-commitment-form [commitment]="commitment.value()" [contractId]="contractId() ?? ''" (saved)="open($event)" (cancelled)="open(id() ?? null)">
          @if (removable(); as one) {
            <sam-remove-object
              [path]="'/innovation/commitments/' + one.id"
              [version]="one.version"
              [heading]="t('commitments.remove.title')"
              [text]="t('commitments.remove.more', { title: one.title })"
              (removed)="open(null)"
            />
          }
        </sam-commitment-form>
      } @else {
        <sam-object-state [of]="commitment" [heading]="t('commitments.edit')" />
      }
    </ng-container>
  `,
})
export class CommitmentFormPage {
  readonly id = input<string>();
  /** From the address: the contract a new one is for. */
  readonly contractId = input<string>();
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  protected readonly commitment = apiObject<CommitmentDetail>(() => {
    const id = this.id();
    return id ? `/innovation/commitments/${id}` : null;
  });
  /** What somebody has acted on stays. */
  protected readonly removable = computed(() => {
    const one = this.commitment.value();
    return one?.deliveries.every(({ steps, files, credits }) => steps.length + files.length + credits.length === 0) ? one : null;
  });
  protected readonly crumbs = computed(() => {
    const one = this.commitment.value();
    return [
      { text: this.language.text('places.innovation'), link: '/innovation' },
      { text: this.language.text('commitments.title'), link: '/innovation/commitments' },
      ...(one ? [{ text: one.title, link: ['/innovation/commitments', one.id] }] : []),
    ];
  });

  protected async open(id: string | null): Promise<void> {
    await this.router.navigate(id === null ? ['/innovation/commitments'] : ['/innovation/commitments', id]);
  }
}
