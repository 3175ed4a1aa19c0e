import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { Language } from '../core/i18n/language.js';
import { History } from '../shared/history/history.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { Problem } from '../shared/problem/problem.js';
import { Skeleton } from '../shared/skeleton/skeleton.js';
import { CriticalityMark } from './criticality-mark.js';
import { DependencyList } from './dependency-list.js';
import { DependencyGraph } from './graph/dependency-graph.js';
import { ServiceWords } from './service-words.js';
import type { ServiceDetail, ServiceGraph } from './service.js';

@Component({
  selector: 'sam-service-page',
  imports: [
    CriticalityMark,
    DependencyGraph,
    DependencyList,
    History,
    Illustrative,
    MatButton,
    ObjectState,
    PageHeader,
    Problem,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './service-page.html',
})
export class ServicePage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  protected readonly words = inject(ServiceWords);
  protected readonly service = apiObject<ServiceDetail>(() => `/services/${this.id()}`);
  protected readonly graph = apiObject<ServiceGraph>(() => `/services/${this.id()}/graph`);
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.services'), link: '/services' }]);

  protected reload(): void {
    this.service.reload();
    this.graph.reload();
  }
}
