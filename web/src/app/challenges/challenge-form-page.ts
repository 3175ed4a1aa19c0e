import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../core/i18n/language.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { ChallengeForm } from './challenge-form.js';
import type { Challenge } from './challenge.js';

@Component({
  selector: 'sam-challenge-form-page',
  imports: [ChallengeForm, ObjectState, PageHeader, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (!id() || challenge.value()) {
        <sam-page-header [heading]="t(id() ? 'challenges.edit' : 'challenges.add')" [crumbs]="crumbs()" />
        <sam-challenge-form [challenge]="challenge.value()" (saved)="open($event)" (cancelled)="open(id() ?? null)" />
      } @else {
        <sam-object-state [of]="challenge" [heading]="t('challenges.edit')" />
      }
    </ng-container>
  `,
})
export class ChallengeFormPage {
  readonly id = input<string>();
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  protected readonly challenge = apiObject<Challenge>(() => {
    const id = this.id();
    return id ? `/challenges/${id}` : null;
  });
  protected readonly crumbs = computed(() => {
    const one = this.challenge.value();
    return [
      { text: this.language.text('places.innovation'), link: '/innovation' },
      { text: this.language.text('sections.challenges'), link: '/innovation/challenges' },
      ...(one ? [{ text: one.title, link: ['/innovation/challenges', one.id] }] : []),
    ];
  });

  protected async open(id: string | null): Promise<void> {
    await this.router.navigate(id === null ? ['/innovation/challenges'] : ['/innovation/challenges', id]);
  }
}
