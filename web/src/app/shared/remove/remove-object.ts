import { Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../../core/http/api-problem.js';
import { Dialog } from '../dialog/dialog.js';
import { Problem } from '../problem/problem.js';

/** Takes an object away, after saying what follows from it. */
@Component({
  selector: 'sam-remove-object',
  imports: [Dialog, MatButton, Problem, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <button matButton type="button" (click)="asking.set(true)">{{ t('actions.remove') }}</button>
      @if (asking()) {
        <sam-dialog [heading]="heading()" (closed)="asking.set(false)">
          <p>{{ text() }}</p>
          @if (problem(); as problem) {
            <sam-problem [problem]="problem" [retryable]="false" />
          }
          <div class="row">
            <button matButton="filled" type="button" [disabled]="sending()" (click)="remove()">
              {{ t('actions.remove') }}
            </button>
            <button matButton type="button" (click)="asking.set(false)">{{ t('actions.cancel') }}</button>
          </div>
        </sam-dialog>
      }
    </ng-container>
  `,
})
export class RemoveObject {
  readonly path = input.required<string>();
  readonly version = input.required<number>();
  readonly heading = input.required<string>();
  readonly text = input.required<string>();
  readonly removed = output();
  private readonly api = inject(ApiClient);
  protected readonly asking = signal(false);
  protected readonly sending = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);

  protected async remove(): Promise<void> {
    this.sending.set(true);
    try {
      await this.api.delete(this.path(), { version: this.version() });
      this.asking.set(false);
      this.removed.emit();
    } catch (error) {
      this.problem.set(asProblem(error));
    } finally {
      this.sending.set(false);
    }
  }
}
