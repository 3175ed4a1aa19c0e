import { Component, inject, input, signal } from '@angular/core';
import { email, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { safeNext } from '../core/auth/guards.js';
import { apiForm } from '../shared/form/api-form.js';
import { Field } from '../shared/form/field.js';
import { FormProblems } from '../shared/form/form-problems.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { Entrance } from './entrance.js';

@Component({
  selector: 'sam-sign-in-page',
  imports: [Entrance, Field, FormField, FormProblems, FormRoot, MatButton, PageHeader, TranslocoDirective],
  templateUrl: './sign-in-page.html',
})
export class SignInPage {
  /** Where the visitor was going, from the address. */
  readonly next = input<string>();
  private readonly auth = inject(AuthStore);
  private readonly router = inject(Router);

  protected readonly form = apiForm(
    signal({ email: '', password: '' }),
    (path) => {
      required(path.email);
      email(path.email);
      required(path.password);
    },
    async (typed) => {
      await this.auth.signIn(typed.email, typed.password);
      await this.router.navigateByUrl(safeNext(this.next()));
    },
  );
}
