import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { type ApiProblem, asProblem } from '../../core/http/api-problem.js';
import { Language } from '../../core/i18n/language.js';
import { choices } from '../../shared/choices/choices.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { Problem } from '../../shared/problem/problem.js';
import { settingsCrumbs } from '../crumbs.js';
import { ReleaseCard } from './release-card.js';

type Publication = components['schemas']['PublicationDto'];

/** What everybody may see, chosen here; months are let out one at a time below. */
@Component({
  selector: 'sam-publication-page',
  imports: [MatButton, ObjectState, PageHeader, Problem, ReleaseCard, RouterLink, TranslocoDirective],
  templateUrl: './publication-page.html',
})
export class PublicationPage {
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  protected readonly auth = inject(AuthStore);
  protected readonly crumbs = settingsCrumbs();
  protected readonly publication = apiObject<Publication>(() => '/quality-indicators/publication');
  protected readonly towers = choices(() => '/towers');
  protected readonly suppliers = choices(() => '/suppliers');
  private readonly services = choices(() => '/services');
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly said = signal('');
  protected readonly draft = signal<Publication | null>(null);
  protected readonly chosenServices = computed(() => {
    const named = new Map((this.draft()?.services ?? []).map(({ serviceId, name }) => [serviceId, name]));
    return this.services().map(({ value, text }) => ({ value, text, chosen: named.has(value), name: named.get(value) ?? text }));
  });

  constructor() {
    effect(() => {
      const found = this.publication.value();
      untracked(() => this.draft.set(found));
    });
  }

  protected toggle(list: 'towerIds' | 'supplierIds', id: string): void {
    this.change((draft) => ({ [list]: draft[list].includes(id) ? draft[list].filter((each) => each !== id) : [...draft[list], id] }));
  }

  protected toggleService(serviceId: string, name: string): void {
    this.change(({ services }) => ({
      services: services.some((one) => one.serviceId === serviceId) ? services.filter((one) => one.serviceId !== serviceId) : [...services, { serviceId, name }],
    }));
  }

  protected rename(serviceId: string, { target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    this.change(({ services }) => ({ services: services.map((one) => (one.serviceId === serviceId ? { serviceId, name: target.value } : one)) }));
  }

  protected minimum({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.change(() => ({ minimumVolume: Number(target.value) }));
  }

  protected openStatus(): void {
    this.change(({ statusOpen }) => ({ statusOpen: !statusOpen }));
  }

  protected async save(): Promise<void> {
    const draft = this.draft();
    if (!draft || this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    const { slug: _, version, ...body } = draft;
    try {
      this.publication.set(await this.api.put<Publication>('/quality-indicators/publication', { body, version }));
      this.said.set(this.language.text('quality.saved'));
    } catch (error) {
      this.problem.set(asProblem(error));
    } finally {
      this.busy.set(false);
    }
  }

  private change(what: (draft: Publication) => Partial<Publication>): void {
    this.said.set('');
    this.draft.update((draft) => draft && { ...draft, ...what(draft) });
  }
}
