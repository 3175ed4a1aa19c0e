import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../core/i18n/language.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { RemoveObject } from '../shared/remove/remove-object.js';
import { ProposalForm } from './proposal-form.js';
import type { ProposalDetail } from './proposal.js';

@Component({
  selector: 'sam-proposal-form-page',
  imports: [ObjectState, PageHeader, ProposalForm, RemoveObject, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (!id() || proposal.value()) {
        <sam-page-header [heading]="t(id() ? 'proposals.edit' : 'proposals.add')" [crumbs]="crumbs()" />
        <sam-proposal-form
          [proposal]="proposal.value()"
          [challengeId]="challengeId() ?? ''"
          [commitmentId]="commitmentId() ?? ''"
          (saved)="open($event)"
          (cancelled)="open(id() ?? null)"
        >
          @if (removable(); as one) {
            <sam-remove-object
              [path]="'/proposals/' + one.id"
              [version]="one.version"
              [heading]="t('proposals.remove.title')"
              [text]="t('proposals.remove.more', { title: one.title })"
              (removed)="open(null)"
            />
          }
        </sam-proposal-form>
      } @else {
        <sam-object-state [of]="proposal" [heading]="t('proposals.edit')" />
      }
    </ng-container>
  `,
})
export class ProposalFormPage {
  readonly id = input<string>();
  readonly challengeId = input<string>();
  readonly commitmentId = input<string>();
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  protected readonly proposal = apiObject<ProposalDetail>(() => {
    const id = this.id();
    return id ? `/proposals/${id}` : null;
  });
  /** What was handed in stands. */
  protected readonly removable = computed(() => {
    const one = this.proposal.value();
    return one && one.submittedAt === null ? one : null;
  });
  protected readonly crumbs = computed(() => {
    const one = this.proposal.value();
    return [
      { text: this.language.text('places.innovation'), link: '/innovation' },
      { text: this.language.text('sections.proposals'), link: '/innovation/proposals' },
      ...(one ? [{ text: one.title, link: ['/innovation/proposals', one.id] }] : []),
    ];
  });

  protected async open(id: string | null): Promise<void> {
    await this.router.navigate(id === null ? ['/innovation/proposals'] : ['/innovation/proposals', id]);
  }
}
