import { Injectable } from '@nestjs/common';
import { displayed } from '@samsyn/domain/numbers/display';
import { traitsOf } from '@samsyn/domain/service-levels/metric';
import { periodOf, previousPeriod } from '@samsyn/domain/time/period';
import { invalid } from '../platform/errors/problem.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { MeasureService } from '../results/measure.service.js';
import { DraftEvaluation } from './draft-evaluation.service.js';
import { DraftEvidenceRepository } from './draft-evidence.repository.js';
import type { DraftPreviewDto, PreviewInputDto } from './draft.dto.js';

@Injectable()
export class PreviewService {
  constructor(
    private readonly evaluation: DraftEvaluation,
    private readonly repository: DraftEvidenceRepository,
    private readonly measuring: MeasureService,
  ) {}

  /** What a draft would have given one supplier in one tower in a month, the last ended one unless said. */
  async preview(tx: TenantTransaction, input: PreviewInputDto): Promise<DraftPreviewDto> {
    const { supplierId, towerId, period, ...draft } = input;
    const [pair] = await this.repository.pairs(tx, [supplierId], [towerId]);
    const problems = [
      ...(await this.evaluation.problems(tx, [draft], pair ? [pair] : [], () => '')),
      ...(pair ? [] : [{ field: 'towerId', code: 'tower_not_in_contract' }]),
    ];
    const ready = await this.measuring.calendar(tx, draft.calendarId);
    if (!pair || !ready || problems.length > 0) throw invalid(problems);
    const month = period ?? previousPeriod(periodOf(tx.now.getTime(), ready.zone));
    const [tried] = await this.evaluation.evaluate(tx, [draft], { pairs: [pair], months: [month] });
    if (!tried) throw new Error('a draft gave no figure');
    const { figure, window, counts, credit } = tried;
    const direction = traitsOf(draft.metric).direction ?? draft.direction ?? 'higher_is_better';
    return {
      period: month,
      unit: traitsOf(draft.metric).unit,
      value: figure.value && displayed(figure.value, direction),
      verdict: figure.verdict,
      volume: figure.volume,
      met: counts.met,
      missed: counts.missed,
      code: figure.explanation.code,
      inputs: { ...figure.explanation.inputs },
      windowFrom: new Date(window.from).toISOString(),
      windowTo: new Date(window.to).toISOString(),
      complete: window.complete,
      credit: credit && {
        amountMinor: credit.amountMinor.toString(),
        currency: credit.currency,
        steps: credit.steps.map(({ rule, code, params }) => ({ rule, code, params: { ...params } })),
      },
    };
  }
}
