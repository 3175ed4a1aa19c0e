import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../core/i18n/language.js';
import { DatePipe } from '../core/i18n/pipes.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { type CaseDetail, objectPages } from './case.js';
import { CasePackages } from './packages/case-packages.js';
import { CaseSecrecy } from './secrecy/case-secrecy.js';

/** A case: its numbers, what of it is secret, what has been sealed and who was given it. */
@Component({
  selector: 'sam-case-page',
  imports: [CasePackages, CaseSecrecy, DatePipe, ObjectState, PageHeader, RouterLink, TranslocoDirective],
  templateUrl: './case-page.html',
})
export class CasePage {
  readonly id = input.required<string>();
  private readonly language = inject(Language);
  protected readonly case = apiObject<CaseDetail>(() => `/cases/${this.id()}?language=${this.language.code()}`, {
    topics: ['cases'],
    id: () => this.id(),
  });
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.cases'), link: '/cases' }]);
  protected readonly objectPage = computed(() => {
    const found = this.case.value();
    return found ? [objectPages[found.kind], found.objectId] : null;
  });
}
