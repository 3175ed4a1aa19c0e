import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { PageHeader } from '../shared/page-header/page-header.js';

@Component({
  selector: 'sam-not-found-page',
  imports: [PageHeader, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('notFound.title')" [lead]="t('notFound.lead')" />
      <p><a routerLink="/">{{ t('notFound.home') }}</a></p>
    </ng-container>
  `,
})
export class NotFoundPage {}
