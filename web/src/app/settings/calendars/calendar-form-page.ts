import { Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../../core/i18n/language.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { settingsCrumbs } from '../crumbs.js';
import type { Calendar } from './calendar.js';
import { CalendarForm } from './calendar-form.js';

@Component({
  selector: 'sam-calendar-form-page',
  imports: [CalendarForm, ObjectState, PageHeader, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (!id() || calendar.value()) {
        <sam-page-header [heading]="t(id() ? 'calendars.edit' : 'calendars.add')" [crumbs]="crumbs()" />
        <sam-calendar-form [calendar]="calendar.value()" (saved)="show($event)" (cancelled)="leave()" />
      } @else {
        <sam-object-state [of]="calendar" [heading]="t('calendars.edit')" />
      }
    </ng-container>
  `,
})
export class CalendarFormPage {
  readonly id = input<string>();
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  protected readonly calendar = apiObject<Calendar>(() => {
    const id = this.id();
    return id ? `/service-calendars/${id}` : null;
  });
  protected readonly crumbs = settingsCrumbs(() => ({
    text: this.language.text('settings.parts.calendars'),
    link: '/settings/calendars',
  }));

  protected async show({ id }: Calendar): Promise<void> {
    await this.router.navigate(['/settings/calendars', id]);
  }

  protected async leave(): Promise<void> {
    const id = this.id();
    await this.router.navigate(id ? ['/settings/calendars', id] : ['/settings/calendars']);
  }
}
