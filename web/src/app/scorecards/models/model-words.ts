import { inject, Service } from '@angular/core';
import type { Curve } from '@samsyn/domain/scorecards/curve';
import type { KpiDefinition, ModelDimension, Names } from '@samsyn/domain/scorecards/score-model';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { DimensionName } from '../../shared/score/dimension-name.js';
import { isKnown } from './model-form-model.js';

/** Dimensions, KPIs and curves in words. */
@Service()
export class ModelWords {
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  private readonly dimensions = inject(DimensionName);

  /** While it is written, one of the organisation's own may have no name yet. */
  dimension({ code, names }: { code: string; names: Names | null }): string {
    const named = names !== null && names[this.language.code()] !== '';
    if (named || isKnown(code)) return this.dimensions.of({ code, names: named ? names : null });
    return code;
  }

  kpi({ code, names }: Pick<KpiDefinition, 'code' | 'names'>): string {
    return names[this.language.code()] || code;
  }

  source({ source }: Pick<KpiDefinition, 'source'>): string {
    const kind = this.language.text(`scoreModels.sources.${source.kind}`);
    switch (source.kind) {
      case 'service_level':
        return source.codes === null ? kind : `${kind}: ${source.codes.join(', ')}`;
      case 'ledger':
      case 'cost':
      case 'register':
        return `${kind}: ${this.language.text(`scoreModels.figures.${source.figure}`)}`;
      case 'report_figure':
        return `${kind}: ${source.item}`;
      case 'formula':
        return `${kind}: ${source.expression}`;
      default:
        return kind;
    }
  }

  curve(curve: Curve | null): string {
    const text = (key: string, params = {}) => this.language.text(`scoreModels.curveWords.${key}`, params);
    const number = (value: string) => this.format.number(value);
    switch (curve?.kind) {
      case undefined:
        return text('own');
      case 'linear':
        return text('linear', { floor: number(curve.floor), target: number(curve.target) });
      case 'polyline':
        return text('polyline', { points: curve.through.map(({ value, points }) => text('point', { value: number(value), points: number(points) })).join('; ') });
      case 'steps':
        return text('steps', { points: curve.steps.map(({ value, points }) => text('point', { value: number(value), points: number(points) })).join('; ') });
      case 'bands':
        return text('bands', {
          points: curve.bands
            .map(({ from, to, points }) => text('band', { from: from === null ? '−∞' : number(from), to: to === null ? '∞' : number(to), points: number(points) }))
            .join('; '),
        });
    }
  }

  share(dimension: ModelDimension, all: readonly ModelDimension[]): string {
    const sum = all.reduce((total, { weight }) => total + Number(weight), 0);
    return this.format.percent(sum === 0 ? '0' : ((Number(dimension.weight) * 100) / sum).toFixed(1), 1);
  }
}
