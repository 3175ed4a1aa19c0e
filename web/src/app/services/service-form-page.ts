import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../core/i18n/language.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { RemoveObject } from '../shared/remove/remove-object.js';
import { ServiceForm } from './service-form.js';
import type { ServiceDetail } from './service.js';

@Component({
  selector: 'sam-service-form-page',
  imports: [ObjectState, PageHeader, RemoveObject, ServiceForm, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (!id() || service.value()) {
        <sam-page-header [heading]="t(id() ? 'services.edit' : 'services.add')" [crumbs]="crumbs()" />
        <sam-service-form [service]="service.value()" (saved)="open($event)" (cancelled)="open(id() ?? null)">
          @if (service.value(); as one) {
            <sam-remove-object
              [path]="'/services/' + one.id"
              [version]="one.version"
              [heading]="t('services.remove.title')"
              [text]="t('services.remove.more', { name: one.name })"
              (removed)="open(null)"
            />
          }
        </sam-service-form>
      } @else {
        <sam-object-state [of]="service" [heading]="t('services.edit')" />
      }
    </ng-container>
  `,
})
export class ServiceFormPage {
  readonly id = input<string>();
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  protected readonly service = apiObject<ServiceDetail>(() => {
    const id = this.id();
    return id ? `/services/${id}` : null;
  });
  protected readonly crumbs = computed(() => {
    const service = this.service.value();
    return [
      { text: this.language.text('places.services'), link: '/services' },
      ...(service ? [{ text: service.name, link: ['/services', service.id] }] : []),
    ];
  });

  protected async open(id: string | null): Promise<void> {
    await this.router.navigate(id === null ? ['/services'] : ['/services', id]);
  }
}
