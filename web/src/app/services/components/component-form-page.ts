import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../../core/i18n/language.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { RemoveObject } from '../../shared/remove/remove-object.js';
import type { ServiceComponentDetail } from '../service.js';
import { ComponentForm } from './component-form.js';

@Component({
  selector: 'sam-component-form-page',
  imports: [ComponentForm, ObjectState, PageHeader, RemoveObject, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (!id() || component.value()) {
        <sam-page-header [heading]="t(id() ? 'services.components.edit' : 'services.components.add')" [crumbs]="crumbs()" />
        <sam-component-form [component]="component.value()" (saved)="open($event)" (cancelled)="open(id() ?? null)">
          @if (component.value(); as one) {
            <sam-remove-object
              [path]="'/components/' + one.id"
              [version]="one.version"
              [heading]="t('services.components.remove.title')"
              [text]="t('services.components.remove.more', { name: one.name })"
              (removed)="open(null)"
            />
          }
        </sam-component-form>
      } @else {
        <sam-object-state [of]="component" [heading]="t('services.components.edit')" />
      }
    </ng-container>
  `,
})
export class ComponentFormPage {
  readonly id = input<string>();
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  protected readonly component = apiObject<ServiceComponentDetail>(() => {
    const id = this.id();
    return id ? `/components/${id}` : null;
  });
  protected readonly crumbs = computed(() => {
    const component = this.component.value();
    return [
      { text: this.language.text('services.components.title'), link: '/services/components' },
      ...(component ? [{ text: component.name, link: ['/services/components', component.id] }] : []),
    ];
  });

  protected async open(id: string | null): Promise<void> {
    await this.router.navigate(id === null ? ['/services', 'components'] : ['/services', 'components', id]);
  }
}
