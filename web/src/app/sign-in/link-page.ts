import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { FormField, FormRoot, minLength, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { asProblem } from '../core/http/api-problem.js';
import { apiForm } from '../shared/form/api-form.js';
import { Field } from '../shared/form/field.js';
import { FormProblems } from '../shared/form/form-problems.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { Problem } from '../shared/problem/problem.js';
import { Skeleton } from '../shared/skeleton/skeleton.js';
import { Entrance } from './entrance.js';

interface Link {
  purpose: 'invitation' | 'reset';
  email: string;
  name: string;
}

const shortestPassword = 12;

/** Redeems a one-time link: an invited person chooses name and password, a returning one a new password. */
@Component({
  selector: 'sam-link-page',
  imports: [
    Entrance,
    Field,
    FormField,
    FormProblems,
    FormRoot,
    MatButton,
    PageHeader,
    Problem,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './link-page.html',
})
export class LinkPage {
  readonly token = input.required<string>();
  private readonly api = inject(ApiClient);
  private readonly auth = inject(AuthStore);
  private readonly router = inject(Router);

  protected readonly shortest = shortestPassword;
  protected readonly link = resource({
    params: () => this.token(),
    loader: ({ params, abortSignal }) =>
      this.api.get<Link>(`/auth/links/${encodeURIComponent(params)}`, { signal: abortSignal, anonymous: true }),
  });
  protected readonly problem = computed(() => {
    const error = this.link.error();
    return error ? asProblem(error) : null;
  });
  protected readonly invited = computed(() => this.link.hasValue() && this.link.value().purpose === 'invitation');

  protected readonly form = apiForm(
    signal({ name: '', password: '', repeated: '' }),
    (path) => {
      required(path.name, { when: () => this.invited() });
      required(path.password);
      minLength(path.password, shortestPassword);
      validate(path.repeated, ({ value, valueOf }) =>
        value() === valueOf(path.password) ? undefined : { kind: 'repeated' },
      );
    },
    async ({ name, password }) => {
      await this.auth.redeem({ token: this.token(), password, ...(this.invited() ? { name } : {}) });
      await this.router.navigateByUrl('/');
    },
  );
}
