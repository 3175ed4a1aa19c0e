import { Component, inject, signal } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Dialog } from '../../shared/dialog/dialog.js';
import { apiForm } from '../../shared/form/api-form.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import { SessionGate } from '../http/session-gate.js';
import { AuthStore } from './auth.store.js';

/** Asks for the password where the user stands, so the page behind keeps everything typed. */
@Component({
  selector: 'sam-session-expired',
  imports: [Dialog, Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  templateUrl: './session-expired.html',
})
export class SessionExpired {
  private readonly auth = inject(AuthStore);
  private readonly gate = inject(SessionGate);
  private readonly router = inject(Router);
  protected readonly email = this.auth.user()?.email ?? '';
  protected readonly form = apiForm(
    signal({ password: '' }),
    (path) => required(path.password),
    async ({ password }) => {
      await this.auth.signIn(this.email, password);
      this.gate.answer(true);
    },
  );

  protected async leave(): Promise<void> {
    const next = this.router.url;
    this.auth.leave();
    this.gate.answer(false);
    await this.router.navigate(['/sign-in'], { queryParams: { next } });
  }
}
