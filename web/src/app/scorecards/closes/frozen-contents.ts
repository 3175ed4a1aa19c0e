import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../../core/i18n/language.js';
import { DatePipe, NumberPipe } from '../../core/i18n/pipes.js';
import { SecretShown } from '../../shared/secret/secret-shown.js';
import type { PeriodClose } from './period-close.js';

/** R25: what was frozen of a month, version by version, each with its hash to be taken away. */
@Component({
  selector: 'sam-frozen-contents',
  imports: [DatePipe, NumberPipe, RouterLink, SecretShown, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @for (one of close().contents; track one.version) {
        <section class="stack-tight">
          <h3>{{ heading(one.version) }}</h3>
          <sam-secret-shown [label]="t('closes.hashOf', { version: one.version })" [text]="one.hash" />
          <p class="small muted">{{ t('closes.cutOff', { rules: one.ruleVersion }) }} {{ one.cutOffAt | samDate: 'datetime' }}</p>
          <details>
            <summary>{{ t('closes.contents') }}</summary>
            <dl class="kinds">
              @for (kind of one.kinds; track kind.kind) {
                <dt>{{ t('closes.kinds.' + kind.kind) }}</dt>
                <dd>{{ kind.lines | samNumber }}</dd>
              }
            </dl>
            <a [href]="'/api/periods/' + close().period + '/versions/' + one.version + '/manifest'" [attr.download]="'manifest-' + close().period + '-' + one.version + '.json'">{{
              t('closes.manifest')
            }}</a>
          </details>
          @if (one.version > 1) {
            <p><a [routerLink]="['/scorecards/closes', close().period, 'restatements', one.version]">{{ t('closes.compare') }}</a></p>
          }
        </section>
      }
      <p class="muted small">{{ t('closes.verify') }} <code>npm run cli -- score verify --organisation … --period {{ close().period }}</code></p>
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
    }
    .kinds {
      display: grid;
      grid-template-columns: auto auto;
      justify-content: start;
      gap: 0 var(--space-4);
      margin: var(--space-2) 0;
    }
    dd {
      margin: 0;
      text-align: end;
    }
    code {
      overflow-wrap: anywhere;
    }
  `,
})
export class FrozenContents {
  readonly close = input.required<PeriodClose>();
  private readonly language = inject(Language);

  protected heading(version: number): string {
    return this.language.text(version === 1 ? 'closes.original' : 'closes.restatement', { number: version });
  }
}
