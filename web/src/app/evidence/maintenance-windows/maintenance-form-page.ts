import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../../core/i18n/language.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { RemoveObject } from '../../shared/remove/remove-object.js';
import type { MaintenanceWindow } from '../evidence.js';
import { MaintenanceForm } from './maintenance-form.js';

@Component({
  selector: 'sam-maintenance-form-page',
  imports: [ObjectState, MaintenanceForm, PageHeader, RemoveObject, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (!id() || window.value()) {
        <sam-page-header [heading]="t(id() ? 'evidence.maintenance.edit' : 'evidence.maintenance.add')" [crumbs]="crumbs()" />
        <sam-maintenance-form [window]="window.value()" (saved)="open($event.id)" (cancelled)="open(id())">
          @if (window.value(); as window) {
            <sam-remove-object
              [path]="'/maintenance-windows/' + window.id"
              [version]="window.version"
              [heading]="t('evidence.remove.title')"
              [text]="t('evidence.remove.more', { what: window.title })"
              (removed)="open()"
            />
          }
        </sam-maintenance-form>
      } @else {
        <sam-object-state [of]="window" [heading]="t('evidence.maintenance.edit')" />
      }
    </ng-container>
  `,
})
export class MaintenanceFormPage {
  readonly id = input<string>();
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  protected readonly window = apiObject<MaintenanceWindow>(() => {
    const id = this.id();
    return id ? `/maintenance-windows/${id}` : null;
  });
  protected readonly crumbs = computed(() => {
    const window = this.window.value();
    return [
      { text: this.language.text('evidence.maintenance.title'), link: '/evidence/maintenance-windows' },
      ...(window ? [{ text: window.title, link: ['/evidence/maintenance-windows', window.id] }] : []),
    ];
  });

  /** Its own page, or all of them where there is none. */
  protected async open(id?: string): Promise<void> {
    await this.router.navigate(['/evidence', 'maintenance-windows', ...(id ? [id] : [])]);
  }
}
