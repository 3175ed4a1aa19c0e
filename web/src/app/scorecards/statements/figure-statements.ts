import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '../../shared/icons/icon.js';
import { StatementMark } from './statement-mark.js';
import { StatementWords } from './statement-words.js';
import { StatementsStore } from './statements.store.js';

/** Beside a figure: what its supplier has said of it, and for the supplier the way to say something. */
@Component({
  selector: 'sam-figure-statements',
  imports: [Icon, MatButton, RouterLink, StatementMark, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @for (one of objections(); track one.id) {
        <a class="small" routerLink="." [fragment]="'statement-' + one.id"><sam-statement-mark [state]="one.state" /></a>
      }
      @if (comments(); as count) {
        <span class="small muted"><sam-icon name="info" /> {{ words.comments(count) }}</span>
      }
      @if (store.open()) {
        <button matButton type="button" class="no-print" (click)="store.speakOf(serviceLevelId())">
          {{ t('statements.say') }}<span class="visually-hidden"> {{ name() }}</span>
        </button>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-1) var(--space-3);
    }
    :host:empty {
      display: none;
    }
    button {
      margin-left: calc(-1 * var(--space-3));
    }
  `,
})
export class FigureStatements {
  readonly serviceLevelId = input.required<string | null>();
  readonly name = input.required<string>();
  protected readonly store = inject(StatementsStore);
  protected readonly words = inject(StatementWords);
  private readonly own = computed(() => this.store.of(this.serviceLevelId()));
  protected readonly objections = computed(() =>
    this.own().filter(({ kind, state }) => kind === 'objection' && state !== 'withdrawn'),
  );
  protected readonly comments = computed(() => this.own().filter(({ kind }) => kind === 'comment').length);
}
