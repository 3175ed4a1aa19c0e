import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../core/http/api-problem.js';
import { Language } from '../core/i18n/language.js';
import { DatePipe } from '../core/i18n/pipes.js';
import { DropZone } from '../shared/drop-zone/drop-zone.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { Problem } from '../shared/problem/problem.js';
import type { Verification } from './case.js';

/** Whether a package that somebody holds is one that was sealed here, unchanged since. */
@Component({
  selector: 'sam-verify-page',
  imports: [DatePipe, DropZone, PageHeader, Problem, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('cases.verify.title')" [lead]="t('cases.verify.lead')" [crumbs]="crumbs()" />
      <div class="stack">
        <sam-drop-zone accept=".zip,application/zip" [help]="t('cases.verify.help')" [name]="name()" (file)="verify($event)" />
        @if (problem(); as problem) {
          <sam-problem [problem]="problem" [retryable]="false" />
        }
        <div role="status">
          @if (checking()) {
            <p>{{ t('cases.verify.checking') }}</p>
          }
          @if (found(); as one) {
            <section class="card stack">
              <h2>{{ t('cases.verify.' + (one.sealed ? 'sealed' : one.known ? 'changed' : 'unknown')) }}</h2>
              <p>
                @if (one.caseId; as id) {
                  <a [routerLink]="['/cases', id]">{{ one.caseNumber }}</a>
                } @else {
                  {{ one.caseNumber }}
                }
                @if (one.sealedAt; as at) { · {{ t('cases.verify.at', { at: (at | samDate: 'datetime') }) }} }
              </p>
              @if (one.problems.length > 0) {
                <ul class="stack-tight">
                  @for (each of one.problems; track each.path) {
                    <li>{{ each.path }}: {{ t('cases.verify.problems.' + each.problem) }}</li>
                  }
                </ul>
              }
              <p class="small muted hash">{{ t('cases.packages.manifest') }} {{ one.manifestSha256 }}</p>
            </section>
          }
        </div>
      </div>
    </ng-container>
  `,
  styles: `
    .hash {
      overflow-wrap: anywhere;
    }
  `,
})
export class VerifyPage {
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.cases'), link: '/cases' }]);
  protected readonly name = signal('');
  protected readonly checking = signal(false);
  protected readonly found = signal<Verification | null>(null);
  protected readonly problem = signal<ApiProblem | null>(null);

  protected async verify(file: File): Promise<void> {
    this.name.set(file.name);
    this.found.set(null);
    this.problem.set(null);
    this.checking.set(true);
    const body = new FormData();
    body.append('file', file);
    try {
      this.found.set(await this.api.post<Verification>('/cases/verifications', { body }));
    } catch (error) {
      this.problem.set(asProblem(error));
    } finally {
      this.checking.set(false);
    }
  }
}
