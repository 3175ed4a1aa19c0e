import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../core/i18n/language.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { OpenSloNotes } from './openslo-notes.js';
import type { OpenSloDetail, ServiceLevelDetail } from './service-level.js';
import { ServiceLevelForm } from './service-level-form.js';

@Component({
  selector: 'sam-service-level-form-page',
  imports: [ObjectState, OpenSloNotes, ServiceLevelForm, PageHeader, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (openslo() && !document.value()) {
        <sam-object-state [of]="document" [heading]="t('serviceLevels.add')" />
      } @else if (!id() || level.value()) {
        <sam-page-header
          [heading]="t(amends() ? 'serviceLevels.amend' : id() ? 'serviceLevels.edit' : 'serviceLevels.add')"
          [crumbs]="crumbs()"
        />
        @if (document.value()?.draft; as draft) {
          <sam-openslo-notes [draft]="draft" />
        }
        <sam-service-level-form
          [draft]="document.value()?.draft ?? null"
          [level]="level.value()"
          [amends]="amends() ?? false"
          [contractId]="contractId() ?? ''"
          (saved)="show($event)"
          (cancelled)="leave()"
        />
      } @else {
        <sam-object-state [of]="level" [heading]="t('serviceLevels.edit')" />
      }
    </ng-container>
  `,
})
export class ServiceLevelFormPage {
  readonly id = input<string>();
  /** From the address, for one added from its contract's page. */
  readonly contractId = input<string>();
  /** From the address: the OpenSLO document that fills the form in. */
  readonly openslo = input<string>();
  /** From the route: the next wording, not a correction. */
  readonly amends = input<boolean>();
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  protected readonly level = apiObject<ServiceLevelDetail>(() => {
    const id = this.id();
    return id ? `/service-levels/${id}` : null;
  });
  protected readonly document = apiObject<OpenSloDetail>(() => {
    const id = this.openslo();
    return id ? `/openslo/documents/${id}` : null;
  });
  protected readonly crumbs = computed(() => {
    const level = this.level.value();
    const list = { text: this.language.text('places.service-levels'), link: '/service-levels' };
    return level ? [list, { text: level.name, link: `/service-levels/${level.id}` }] : [list];
  });

  protected async show({ id }: ServiceLevelDetail): Promise<void> {
    await this.router.navigate(['/service-levels', id]);
  }

  protected async leave(): Promise<void> {
    const id = this.id();
    await this.router.navigate(id ? ['/service-levels', id] : ['/service-levels']);
  }
}
