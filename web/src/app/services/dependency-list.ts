import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../core/http/api-problem.js';
import { Icon } from '../shared/icons/icon.js';
import { Problem } from '../shared/problem/problem.js';
import { DependencyForm } from './dependency-form.js';
import { ServiceWords } from './service-words.js';
import { strengths, type ServiceDependency, type Strength } from './service.js';

/** What a service or component needs itself: how strongly can be changed, more be added, one be taken away. */
@Component({
  selector: 'sam-dependency-list',
  imports: [DependencyForm, Icon, MatButton, Problem, RouterLink, TranslocoDirective],
  templateUrl: './dependency-list.html',
  styleUrl: './dependency-list.scss',
})
export class DependencyList {
  /** Whose dependencies they are. */
  readonly of = input.required<{ id: string; kind: 'service' | 'component' }>();
  readonly dependencies = input.required<readonly ServiceDependency[]>();
  readonly changed = output();

  private readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  protected readonly words = inject(ServiceWords);
  protected readonly strengths = strengths;
  protected readonly mayChange = computed(() => this.auth.can('services:update'));
  protected readonly adding = signal(false);
  protected readonly sending = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);

  protected choose({ id, version }: ServiceDependency, { target }: Event): Promise<void> {
    const strength = (target as HTMLSelectElement).value as Strength;
    return this.send(() => this.api.patch(`/service-dependencies/${id}`, { body: { strength }, version }));
  }

  protected remove({ id, version }: ServiceDependency): Promise<void> {
    return this.send(() => this.api.delete(`/service-dependencies/${id}`, { version }));
  }

  protected added(): void {
    this.adding.set(false);
    this.changed.emit();
  }

  private async send(change: () => Promise<unknown>): Promise<void> {
    this.sending.set(true);
    this.problem.set(null);
    try {
      await change();
    } catch (error) {
      this.problem.set(asProblem(error));
    } finally {
      this.sending.set(false);
      // Also after a refusal: somebody else may have been faster.
      this.changed.emit();
    }
  }
}
