import { Component, computed, DestroyRef, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { DatePipe } from '../core/i18n/pipes.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { type BoardPack, inTheMaking } from './board-pack.js';
import { PackState } from './pack-state.js';

const lookAgainMs = 2000;

/** One pack: where a mail leads to. */
@Component({
  selector: 'sam-board-pack-page',
  imports: [DatePipe, ObjectState, PackState, PageHeader, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (pack.value(); as found) {
        <sam-page-header [heading]="heading()" [lead]="found.standing ? t('boardPacks.standings.' + found.standing) : ''" [crumbs]="crumbs()">
          <a [routerLink]="['/scorecards', found.period]">{{ t('boardPacks.toScorecard') }}</a>
        </sam-page-header>
        <div class="card stack">
          <p>{{ t('boardPacks.languages.' + found.language) }}, {{ t('boardPacks.formats.' + found.format) }}</p>
          <p class="muted">
            {{ t('boardPacks.createdAt') }}: {{ found.createdAt | samDate: 'datetime' }}
            @if (found.createdByName) {
              , {{ found.createdByName }}
            } @else if (found.scheduleId) {
              , {{ t('boardPacks.scheduled') }}
            }
          </p>
          <sam-pack-state [pack]="found" />
          @if (found.sha256) {
            <dl class="stack-tight small hash">
              <dt class="muted">{{ t('boardPacks.fileHash') }}</dt>
              <dd>{{ found.sha256 }}</dd>
              <dt class="muted">{{ t('boardPacks.contentHash') }}</dt>
              <dd>{{ found.contentSha256 }}</dd>
            </dl>
          }
        </div>
      } @else {
        <sam-object-state [of]="pack" [heading]="t('places.board-packs')" />
      }
    </ng-container>
  `,
  styles: `
    .hash {
      overflow-wrap: anywhere;
    }
    dd {
      margin: 0;
    }
  `,
})
export class BoardPackPage {
  readonly id = input.required<string>();
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly pack = apiObject<BoardPack>(() => `/board-packs/${this.id()}`, { topics: ['board-packs'], id: () => this.id() });
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.board-packs'), link: '/board-packs' }]);
  protected readonly heading = computed(() => {
    const { period } = this.pack.value() ?? {};
    return this.language.text('boardPacks.of', { month: period ? this.format.calendarDate(period, 'month') : '' });
  });

  constructor() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    effect(() => {
      clearTimeout(timer);
      const found = this.pack.value();
      if (found && inTheMaking(found)) timer = setTimeout(() => this.pack.reload(), lookAgainMs);
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(timer));
  }
}
