import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { riskLevels } from '@samsyn/domain/risks/risk';
import { Language } from '../core/i18n/language.js';
import { GridKeys } from '../shared/heat-map/grid-keys.js';
import type { RiskMatrix as Matrix } from './risk.js';

/** How many risks stand where, as large as they are today: squares with any lead to them, by mouse or arrow keys. */
@Component({
  selector: 'sam-risk-matrix',
  imports: [GridKeys, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <div class="scroll">
        <table samGridKeys>
          <caption>
            {{ t('risks.matrix') }}
          </caption>
          <thead>
            <tr>
              <th scope="col">{{ t('risks.likelihoodByImpact') }}</th>
              @for (impact of levels; track impact) {
                <th scope="col">{{ impact }} <span class="word">{{ t('risks.impacts.' + impact) }}</span></th>
              }
            </tr>
          </thead>
          <tbody>
            @for (row of rows(); track row.likelihood) {
              <tr>
                <th scope="row">{{ row.likelihood }} <span class="word">{{ t('risks.likelihoods.' + row.likelihood) }}</span></th>
                @for (square of row.squares; track square.impact) {
                  <td [attr.data-band]="square.band">
                    @if (square.risks > 0) {
                      <a
                        routerLink="/governance/risks"
                        [queryParams]="{ likelihood: square.likelihood, impact: square.impact, standing: 'true' }"
                        queryParamsHandling="merge"
                        [attr.aria-label]="words(square)"
                        >{{ square.risks }}</a
                      >
                    } @else {
                      <span class="visually-hidden">{{ t('risks.bands.' + square.band) }}, 0</span>
                    }
                  </td>
                }
              </tr>
            }
          </tbody>
        </table>
      </div>
    </ng-container>
  `,
  styles: `
    .scroll {
      overflow-x: auto;
    }
    table {
      width: 100%;
      border-collapse: separate;
      border-spacing: 3px;
      table-layout: fixed;
    }
    caption {
      padding-bottom: var(--space-2);
      text-align: start;
      font-weight: 650;
    }
    th {
      font-size: var(--text-xs);
      font-weight: 600;
      text-align: center;
      overflow-wrap: anywhere;
    }
    tbody th,
    thead th:first-child {
      text-align: start;
    }
    td {
      height: 2.6rem;
      border-radius: 0.25rem;
      text-align: center;
      background: var(--square);
      color: var(--square-ink);
    }
    [data-band='low'] {
      --square: var(--met-soft);
      --square-ink: var(--met-on-soft);
    }
    [data-band='medium'] {
      --square: var(--below-expected-soft);
      --square-ink: var(--below-expected-on-soft);
    }
    [data-band='high'] {
      --square: var(--below-minimum-soft);
      --square-ink: var(--below-minimum-on-soft);
    }
    [data-band='critical'] {
      --square: var(--below-minimum);
      --square-ink: var(--card);
    }
    td a {
      display: grid;
      place-items: center;
      height: 100%;
      color: inherit;
      font-weight: 700;
    }
    @media (width < 40rem) {
      .word {
        display: none;
      }
      thead th:first-child {
        width: 5.25rem;
        overflow-wrap: normal;
      }
    }
  `,
})
export class RiskMatrixTable {
  readonly matrix = input.required<Matrix>();
  private readonly language = inject(Language);
  protected readonly levels = riskLevels;
  /** The likeliest on top, as one draws it. */
  protected readonly rows = computed(() =>
    riskLevels.toReversed().map((likelihood) => ({ likelihood, squares: this.matrix().squares.filter((square) => square.likelihood === likelihood) })),
  );

  protected words({ likelihood, impact, band, risks }: Matrix['squares'][number]): string {
    const params = { likelihood, impact, band: this.language.text(`risks.bands.${band}`).toLowerCase() };
    return this.language.plural('risks.inSquare', risks, params);
  }
}
